import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach20Slim } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import { bellCupTip } from '../robots/tools.ts'
import definition from './definition.ts'
import { foot, sprayTip, strokes } from './layout.ts'

const [spray, fan, panel, coat] = [6, 7, 8, 9]
/** Metres per second over the panel. */
const strokeSpeeds = [1.4, 0.9, 0.5, 0.3]
const solver = sphericalArm(reach20Slim, bellCupTip, foot)
const home = [0, -0.5, 0.2, 0, 1.4, 0, 0, 0, 0, 0]

function paint(speed: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home })
  path
    .act({ [panel]: 1 })
    .reach(drawnBack(sprayTip(0, -1), 0.15))
    .line(sprayTip(0, -1), 0.6)
  for (let stroke = 0; stroke < strokes; stroke++) {
    const side = stroke % 2 === 0 ? 1 : -1
    if (stroke > 0) path.line(sprayTip(stroke, -side), speed)
    path
      .act({ [spray]: 1, [fan]: 1 })
      .line(sprayTip(stroke, side), speed, { [coat]: (stroke + 1) / strokes })
      .act({ [spray]: 0, [fan]: 0 })
  }
  path.line(drawnBack(sprayTip(strokes - 1, strokes % 2 === 0 ? -1 : 1), 0.2), 0.6)
  path.reach(drawnBack(sprayTip(1, 0), 0.35)).act({ [panel]: 0, [coat]: 0 })
  return path.build()
}

const tracks = strokeSpeeds.map(paint)

/** Paints a panel stroke by stroke, there and back, the slower the more time the cycle gives. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
