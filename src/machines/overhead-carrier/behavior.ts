import { cycleBehavior, type Key } from '../motion/cycle.ts'
import definition from './definition.ts'
import { lift, way } from './layout.ts'
import { strapShare } from './straps.ts'

const half = way / 2
const lifting: readonly Key[] = [
  [0.26, 0],
  [0.36, lift],
  [0.66, lift],
  [0.76, 0],
]

/** A body comes in hanging low, is lifted for the work, lowered again, and goes on. */
export default cycleBehavior(definition.joints, {
  tracks: {
    trolley: [
      [0.03, -half],
      [0.24, 0],
      [0.78, 0],
      [0.97, half],
    ],
    carrier: [
      [0, 0],
      [0.06, 1],
      [0.94, 1],
      [0.99, 0],
    ],
    hanger: lifting,
    straps: lifting.map(([phase, height]): Key => [phase, strapShare(height)]),
  },
})
