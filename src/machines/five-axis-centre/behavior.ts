import { cycleBehavior, repeated, toldSpeed } from '../motion/cycle.ts'
import definition from './definition.ts'

const cutFrom = 0.22
const cutUntil = 0.86

/** Mills an impeller out of a round: blade by blade, the table swivelled under the tool. */
export default cycleBehavior(definition.joints, {
  tracks: {
    door: [
      [0, 0.98],
      [0.12, 0.98],
      [0.18, 0],
      [0.9, 0],
      [0.97, 0.98],
    ],
    work: [
      [0, 1],
      [0.05, 0],
      [0.06, 0],
      [0.11, 1],
    ],
    stock: [
      [0.05, 0],
      [0.06, 1],
      [cutFrom, 1],
      [cutUntil, 0],
    ],
    a: [
      [0.16, 0],
      [cutFrom, -0.5],
      ...repeated(4, 0.3, 0.8, [
        [0, -0.5],
        [0.5, -0.9],
      ]),
      [cutUntil, -0.3],
      [0.92, 0],
    ],
    y: [
      [0.16, 0.3],
      [cutFrom, 0.02],
      ...repeated(6, 0.26, 0.84, [
        [0, 0.02],
        [0.5, 0.12],
      ]),
      [0.92, 0.3],
    ],
    x: [
      [0.16, 0],
      [cutFrom, 0.08],
      ...repeated(9, 0.24, 0.84, [
        [0, 0.12],
        [0.5, 0.02],
      ]),
      [0.92, 0],
    ],
    z: [
      [0.16, 0.1],
      [cutFrom, -0.3],
      ...repeated(9, 0.24, 0.84, [
        [0, -0.34],
        [0.5, -0.4],
      ]),
      [0.9, 0.1],
    ],
  },
  spins: {
    spindle: toldSpeed('spindleSpeed'),
    c: (_, phase) => (phase > cutFrom && phase < cutUntil ? 0.7 : 0),
  },
})
