import { cycleBehavior, repeated, toldSpeed } from '../motion/cycle.ts'
import definition from './definition.ts'

const cutFrom = 0.24
const cutUntil = 0.82

/** Takes a block, shuts, faces and pockets it line by line until the part stands free, opens and lets it go. */
export default cycleBehavior(definition.joints, {
  tracks: {
    door: [
      [0, 0.88],
      [0.13, 0.88],
      [0.2, 0],
      [0.88, 0],
      [0.95, 0.88],
    ],
    work: [
      [0, 1],
      [0.05, 0],
      [0.07, 0],
      [0.12, 1],
    ],
    stock: [
      [0.05, 0],
      [0.07, 1],
      [cutFrom, 1],
      [cutUntil, 0],
    ],
    x: [
      [0, 0],
      [0.18, 0],
      ...repeated(5, cutFrom, cutUntil, [
        [0, -0.16],
        [0.45, 0.16],
        [0.9, -0.16],
      ]),
      [0.9, 0],
    ],
    y: [
      [0, -0.2],
      [0.18, -0.2],
      [cutFrom, -0.2],
      [0.36, -0.1],
      [0.48, 0],
      [0.6, 0.1],
      [cutUntil, 0.16],
      [0.9, -0.2],
    ],
    z: [
      [0.2, 0],
      [cutFrom, -0.15],
      [cutUntil, -0.2],
      [0.86, 0],
    ],
  },
  spins: { spindle: toldSpeed('spindleSpeed') },
})
