import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach13Collaborative } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import definition from './definition.ts'
import { screwdriverTip } from '../robots/tools.ts'
import { bitOn, foot, screws } from './layout.ts'

const [spindle, firstScrew] = [6, 7]
/** Turns and metres of one screw, and how fast the tip moves beside a person, m/s. */
const turns = 4
const thread = 0.012
const careful = 0.25
const solver = sphericalArm(reach13Collaborative, screwdriverTip, foot)
const home = [0, -0.3, 1, 0, 0.87, 0, 0, ...screws.map(() => 0)]

/** @param count screws that are driven in one cycle */
function drive(count: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home })
  screws.slice(0, count).forEach((screw, i) => {
    const [proud, seated] = [bitOn(screw, thread), bitOn(screw, 0)]
    path.reach(drawnBack(proud, 0.12), { [spindle]: 0 }).line(proud, careful, { [firstScrew + i]: 1 })
    path.line(seated, 0.02, { [spindle]: turns * 2 * Math.PI }).line(drawnBack(proud, 0.12), careful)
  })
  return path.build()
}

const tracks = [1, 2, 3, 4, 6].map(drive)

/** Drives screw after screw, as many as the cycle time allows, at the speed that is safe beside a person. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
