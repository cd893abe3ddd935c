import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach15 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import { rowGripperTip } from '../robots/tools.ts'
import definition from './definition.ts'
import { foot, nests, over, row } from './layout.ts'

const [held, waiting, firstPacked] = [6, 7, 8]
const lift = 0.3
const solver = sphericalArm(reach15, rowGripperTip, foot)
const home = [0, -0.4, 0.2, 0, 1.4, 0, 0, 0, ...nests.map(() => 0)]

/** @param speed metres per second up and down */
function pack(speed: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home, spool: 0.25 })
  nests.forEach((nest, i) => {
    const [taking, putting] = [over(row), over(nest)]
    path
      .reach(drawnBack(taking, lift), { [waiting]: 1 })
      .line(taking, speed)
      .act({ [held]: 1, [waiting]: 0 })
    path.line(drawnBack(taking, lift), speed).reach(drawnBack(putting, lift)).line(putting, speed)
    path.act({ [held]: 0, [firstPacked + i]: 1 }).line(drawnBack(putting, lift), speed)
  })
  return path.build()
}

const tracks = [1.5, 0.6, 0.3].map(pack)

/** Fills a case row by row; the next case comes at the end of the cycle. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
