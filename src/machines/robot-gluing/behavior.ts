import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach17 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import { glueNozzleTip } from '../robots/tools.ts'
import definition from './definition.ts'
import { cornerTip, foot, stretches } from './layout.ts'

const [pane, firstBead] = [6, 7]
/** Metres per second along the bead. */
const beadSpeeds = [1, 0.5, 0.3, 0.2, 0.12]
const solver = sphericalArm(reach17, glueNozzleTip, foot)
const home = [0, -0.4, 0.1, 0, 1.2, 0, 0, 0, 0, 0, 0]

function glue(speed: number): Track {
  const start = cornerTip(0)
  const path = new ToolPath({ solver, joints: definition.joints, home })
  path
    .act({ [pane]: 1 })
    .reach(drawnBack(start, 0.12))
    .line(start, 0.3)
  stretches.forEach((_, i) => path.line(cornerTip(i + 1), speed, { [firstBead + i]: 1 }))
  path.line(drawnBack(start, 0.15), 0.4).act({ [pane]: 0 })
  path.act(Object.fromEntries(stretches.map((_, i) => [firstBead + i, 0])))
  return path.build()
}

const tracks = beadSpeeds.map(glue)

/** Lays a bead round a pane, the slower the more time the cycle gives. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
