import { longestThatFits, programBehavior } from '../motion/programBehavior.ts'
import type { Track } from '../motion/track.ts'
import { reach07 } from '../robots/armClasses.ts'
import { sphericalArm } from '../robots/sphericalArm.ts'
import { drawnBack } from '../robots/toolFrame.ts'
import { ToolPath } from '../robots/toolPath.ts'
import definition from './definition.ts'
import { feeders, foot, gripOn, gripTip, onBoard, run, seats } from './layout.ts'

const [leftJaw, rightJaw, held, boardWay, board, firstFitted] = [6, 7, 8, 9, 10, 11]
const open = { [leftJaw]: 0.026, [rightJaw]: 0.026 }
const shut = { [leftJaw]: 0.006, [rightJaw]: 0.006 }
const solver = sphericalArm(reach07, gripTip, foot)
const home = [0, -0.5, 0.4, 0, 1.6, 0, 0.026, 0.026, 0, 0, 0, ...seats.map(() => 0)]

/** @param insertion metres per second with which a part goes into its holes */
function populate(insertion: number): Track {
  const path = new ToolPath({ solver, joints: definition.joints, home, spool: 0.2 })
  path.act({ [board]: 1 }).act({ [boardWay]: run })
  seats.forEach((seat, i) => {
    const [taking, seating] = [gripOn(feeders[i]!), gripOn(onBoard(seat))]
    path
      .reach(drawnBack(taking, 0.1))
      .line(taking, 0.6)
      .act({ ...shut, [held]: 1 })
      .line(drawnBack(taking, 0.1), 0.6)
    path.reach(drawnBack(seating, 0.1)).line(seating, insertion)
    path.act({ ...open, [held]: 0, [firstFitted + i]: 1 }).line(drawnBack(seating, 0.1), 0.6)
  })
  path
    .act({ [boardWay]: 2 * run })
    .act({ [board]: 0, ...Object.fromEntries(seats.map((_, i) => [firstFitted + i, 0])) })
  return path.build()
}

const tracks = [0.6, 0.15, 0.06].map(populate)

/** Takes a board in, puts a part from each feeder into it, and lets it go on. */
export default programBehavior(definition.joints, (signals) => longestThatFits(tracks, signals))
