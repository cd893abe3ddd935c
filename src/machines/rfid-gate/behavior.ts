import { cycleBehavior, repeated } from '../motion/cycle.ts'
import definition from './definition.ts'

/** A pallet comes, passes the antennas, which flash as they read, and goes on. */
export default cycleBehavior(definition.joints, {
  tracks: {
    pallet: [
      [0, 0],
      [0.1, 0],
      [0.9, 2.2],
      [0.98, 2.2],
      [1, 0],
    ],
    load: [
      [0, 0],
      [0.1, 1],
      [0.9, 1],
      [0.98, 0],
    ],
    read: [
      [0, 0],
      ...repeated(4, 0.38, 0.64, [
        [0, 0],
        [0.3, 1],
        [0.7, 0],
      ]),
    ],
    field: [[0, 1]],
  },
})
