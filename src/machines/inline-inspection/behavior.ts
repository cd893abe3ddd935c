import { cycleBehavior } from '../motion/cycle.ts'
import { flowBehavior } from '../motion/flow.ts'
import { together } from '../motion/together.ts'
import { verdictLamps } from '../motion/verdict.ts'
import definition from './definition.ts'
import { parts, way } from './layout.ts'

const { joints } = definition
const scanned = { from: 0.02, until: 0.34 }

/** A casting is under the arch at the turn of two cycles: lasers and lights are on while it passes, then it is judged. */
export default together(
  flowBehavior(joints, {
    pieces: parts,
    tracks: {
      part: [
        [0.02, 0],
        [0.4, way * 0.36],
        [0.68, way * 0.64],
        [0.97, way],
      ],
      present: [
        [0, 0],
        [0.06, 1],
        [0.92, 1],
        [0.97, 0],
      ],
    },
  }),
  cycleBehavior(joints, {
    tracks: {
      lasers: [
        [0, 1],
        [scanned.until, 1],
        [scanned.until + 0.04, 0],
        [0.78, 0],
        [0.82, 1],
      ],
      lights: [
        [scanned.from, 0],
        [0.06, 1],
        [scanned.until, 1],
        [scanned.until + 0.04, 0],
      ],
    },
  }),
  verdictLamps(joints, { pass: 'pass', fail: 'fail', from: 0.4, until: 0.8 }),
)
