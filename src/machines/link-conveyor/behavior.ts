import { cycleBehavior } from '../motion/cycle.ts'
import definition from './definition.ts'
import { lane } from './layout.ts'

/** A board comes in, waits in the middle until the next machine is ready, and goes on. */
export default cycleBehavior(definition.joints, {
  tracks: {
    board: [
      [0.03, 0],
      [0.2, lane.way / 2],
      [0.76, lane.way / 2],
      [0.94, lane.way],
    ],
    present: [
      [0, 0],
      [0.06, 1],
      [0.92, 1],
      [0.97, 0],
    ],
    occupied: [
      [0.1, 0],
      [0.14, 1],
      [0.86, 1],
      [0.9, 0],
    ],
  },
})
