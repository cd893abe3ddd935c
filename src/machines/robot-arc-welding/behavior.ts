import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach15 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack, movedTip, type Tip } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import { torchTip } from '../robots/tools.ts'
import definition from './definition.ts'
import { foot, seams } from './layout.ts'

const [arc, sparks, work, firstSeam] = [6, 7, 8, 9]
const lit = { [arc]: 1, [sparks]: 1 }
const out = { [arc]: 0, [sparks]: 0 }
/** Metres per second along a seam; a shorter cycle needs a faster process. */
const weldingSpeeds = [0.16, 0.08, 0.04, 0.02]
const solver = sphericalArm(reach15, torchTip, foot)
const home = [0, -0.5, 0.2, 0, 0.9, 0, 0, 0, 0, 0, 0]

/** The torch leans 45° into the corner of rib and plate, and a little forward. */
function startOf(seam: number): Tip {
  const [x, y, z] = seams.starts[seam]!
  const [px, py, pz] = seams.plate
  return { at: [px + x - 0.004, py + y, pz + z + 0.006], aim: [1, 0.15, -1], up: [1, 0, 1] }
}

function weld(speed: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home })
  path.act({ [work]: 1 })
  seams.starts.forEach((_, seam) => {
    const start = startOf(seam)
    const end = movedTip(start, [0, seams.length, 0])
    path.reach(drawnBack(start, 0.12)).line(start, 0.3).act(lit)
    path.line(end, speed, { [firstSeam + seam]: 1 })
    path.act(out).line(drawnBack(end, 0.12), 0.3)
  })
  return path.build()
}

const tracks = weldingSpeeds.map(weld)

/** Welds one seam after the other, the slower the more time the cycle gives. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
