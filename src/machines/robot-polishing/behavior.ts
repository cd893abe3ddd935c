import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach20 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import { grinderTip } from '../robots/tools.ts'
import definition from './definition.ts'
import { foot, strokes } from './layout.ts'

const [contact, sparks] = [6, 7]
/** Metres per second over the surface. */
const feeds = [0.8, 0.4, 0.2, 0.1]
const solver = sphericalArm(reach20, grinderTip, foot)
const home = [0, -0.5, 0.3, 0, 1, 0, 0, 0]

function polish(feed: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home })
  for (const stroke of strokes()) {
    const [first, last] = [stroke[0]!, stroke.at(-1)!]
    path
      .reach(drawnBack(first, 0.08))
      .line(first, 0.3)
      .act({ [contact]: 1, [sparks]: 1 })
    path
      .trace(stroke.slice(1), feed)
      .act({ [contact]: 0, [sparks]: 0 })
      .line(drawnBack(last, 0.08), 0.3)
  }
  return path.build()
}

const tracks = feeds.map(polish)

/** Goes over the dome ring by ring with the disc square on the surface. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
