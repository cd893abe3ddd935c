import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { scaraArm } from '../robots/planarArms.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import definition from './definition.ts'
import { cupOn, foot, nests, pick, table } from './layout.ts'

const [held, firstPart] = [4, 5]
const lift = 0.1
const solver = scaraArm(table, foot)
const home = [0.6, 0.9, 0.02, 0, 0, ...nests.map(() => 0)]

/** @param count nests that are filled in one cycle */
function fill(count: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home, spool: 0.12 })
  nests.slice(0, count).forEach((nest, i) => {
    const [taking, setting] = [cupOn(pick), cupOn(nest)]
    path
      .reach(drawnBack(taking, lift))
      .line(taking, 0.8)
      .act({ [held]: 1 })
      .line(drawnBack(taking, lift), 0.8)
    path
      .reach(drawnBack(setting, lift))
      .line(setting, 0.8)
      .act({ [held]: 0, [firstPart + i]: 1 })
    path.line(drawnBack(setting, lift), 0.8)
  })
  return path.build()
}

const tracks = [1, 2, 4, 6].map(fill)

/** Fills nest after nest of the tray, as many as the cycle time allows; the tray changes at the end of the cycle. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
