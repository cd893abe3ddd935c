import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach07 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { ToolPath } from '../robots/toolPath.ts'
import definition from './definition.ts'
import { camera, foot, views } from './layout.ts'

const [flash, work, verdict] = [6, 7, 8]
const solver = sphericalArm(reach07, camera, foot)
const home = [0, -0.6, 0.5, 0, 1.5, 0, 0, 0, 0]

/** @param exposure seconds that the camera stands still over each view */
function inspect(exposure: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home, spool: 0.25 }).act({ [work]: 1 })
  for (const view of views)
    path
      .reach(view)
      .act({ [flash]: 1 })
      .wait(exposure)
      .act({ [flash]: 0 })
  return path
    .act({ [verdict]: 1 })
    .wait(0.5)
    .act({ [verdict]: 0, [work]: 0 })
    .build()
}

const tracks = [0.05, 0.4, 1.2, 2.5].map(inspect)

/** Takes view after view with a flash for each, then lights its verdict. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
