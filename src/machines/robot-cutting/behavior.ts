import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach17 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack, type Vector } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import { torchTip } from '../robots/tools.ts'
import definition from './definition.ts'
import { above, cuts, foot, sides } from './layout.ts'

const [plasma, sparks, plate, firstCut] = [6, 7, 8, 9]
/** Metres per second along a cut. */
const cuttingSpeeds = [1, 0.4, 0.2, 0.08, 0.04]
const solver = sphericalArm(reach17, torchTip, foot)
const home = [0, -0.4, 0.1, 0, 1.2, 0, 0, 0, 0, ...cuts.map(() => 0)]

function cut(speed: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home }).act({ [plate]: 1 })
  cuts.forEach(({ from: [x, y, z], along, length }, i) => {
    const end: Vector = [x + along[0] * length, y + along[1] * length, z]
    if (i % sides === 0) {
      const start = above([x, y, z])
      path
        .reach(drawnBack(start, 0.1))
        .line(start, 0.3)
        .act({ [plasma]: 1, [sparks]: 1 })
    }
    path.line(above(end), speed, { [firstCut + i]: 1 })
    if (i % sides === sides - 1) path.act({ [plasma]: 0, [sparks]: 0 }).line(drawnBack(above(end), 0.1), 0.4)
  })
  return path.act({ [plate]: 0 }).build()
}

const tracks = cuttingSpeeds.map(cut)

/** Cuts opening after opening, the slower the more time the cycle gives. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
