import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach07 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import { gripperTip } from '../robots/tools.ts'
import definition from './definition.ts'
import { foot, gears, gripAt, gripper, shafts } from './layout.ts'

const [leftJaw, rightJaw, held, firstFitted] = [6, 7, 8, 9]
const open = { [leftJaw]: 0.03, [rightJaw]: 0.03 }
const shut = { [leftJaw]: 0.006, [rightJaw]: 0.006 }
const solver = sphericalArm(reach07, gripperTip(gripper), foot)
const home = [0, -0.5, 0.4, 0, 1.6, 0, 0.03, 0.03, 0, 0, 0, 0, 0]

/** @param insertion metres per second with which a gear goes onto its shaft */
function assemble(insertion: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home })
  gears.forEach((gear, i) => {
    const [taking, fitting] = [gripAt(gear), gripAt(shafts[i]!)]
    path
      .reach(drawnBack(taking, 0.12))
      .line(taking, 0.5)
      .act({ ...shut, [held]: 1 })
      .line(drawnBack(taking, 0.12), 0.5)
    path.reach(drawnBack(fitting, 0.12)).line(fitting, insertion)
    path.act({ ...open, [held]: 0, [firstFitted + i]: 1 }).line(drawnBack(fitting, 0.12), 0.5)
  })
  return path.build()
}

const tracks = [0.5, 0.12, 0.05].map(assemble)

/** Takes gear after gear from the tray and puts each onto its shaft. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
