import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach31 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import { vacuumBarTip } from '../robots/tools.ts'
import definition from './definition.ts'
import { cupsOn, die, foot, stack } from './layout.ts'

const [held, laid] = [6, 7]
const lift = 0.45
const solver = sphericalArm(reach31, vacuumBarTip, foot)
const home = [0, -0.3, 0.2, 0, 1.4, 0, 0, 0]

/** @param hold seconds that the robot waits beside the press while it strikes */
function tend(hold: number): Track {
  const [taking, laying] = [cupsOn(stack), cupsOn(die)]
  const path = new ToolPath({ solver, joints: definition.joints, home })
  path
    .reach(drawnBack(taking, lift))
    .line(taking, 0.8)
    .act({ [held]: 1 })
    .line(drawnBack(taking, lift), 0.8)
  path
    .reach(drawnBack(laying, lift))
    .line(laying, 0.8)
    .act({ [held]: 0, [laid]: 1 })
  path.line(drawnBack(laying, lift), 1).reach(drawnBack(cupsOn([0.6, 0, 1.1]), lift), { [laid]: 0 })
  return path.wait(hold).build()
}

const tracks = [0, 2, 4, 8].map(tend)

/** Takes a blank from the stack, lays it into the die, and waits at the side while the press strikes. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
