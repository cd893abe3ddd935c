import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach26 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { movedTip } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import { spotGunTip } from '../robots/tools.ts'
import definition from './definition.ts'
import { foot, spots } from './layout.ts'

const [spot, sparks] = [6, 7]
/** How many spots the programs weld, and the seconds that current flows for each. */
const counts = [3, 4, 6, 8, 10, 12, 16]
const squeeze = 0.15
const current = 0.2
/** How far the gun draws back between spots, metres, and how fast. */
const clear = 0.14
const approachSpeed = 0.9
const solver = sphericalArm(reach26, spotGunTip, foot)
const home = [0, -0.5, 0.35, 0, 1.3, 0, 0, 0]

function weld(count: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home })
  for (const tip of spots(count)) {
    const above = movedTip(tip, [0, 0, clear])
    path.reach(above).line(tip, approachSpeed).wait(squeeze)
    path
      .act({ [spot]: 1, [sparks]: 1 })
      .wait(current)
      .act({ [spot]: 0, [sparks]: 0 })
      .line(above, approachSpeed)
  }
  return path.build()
}

const tracks = counts.map(weld)

/** Welds spot after spot along the roof rail, as many as the cycle time allows. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
