import { cycleBehavior, repeated } from '../motion/cycle.ts'
import { together } from '../motion/together.ts'
import { verdictLamps } from '../motion/verdict.ts'
import definition from './definition.ts'

const scanFrom = 0.2
const scanUntil = 0.76
const judgedUntil = 0.97

const scan = cycleBehavior(definition.joints, {
  tracks: {
    board: [
      [0, 0],
      [0.16, 0.62],
      [0.82, 0.62],
      [0.97, 1.24],
    ],
    present: [
      [0, 0],
      [0.05, 1],
      [0.94, 1],
      [0.99, 0],
    ],
    cameraY: [
      [0, -0.08],
      [scanFrom, -0.08],
      [0.47, -0.08],
      [0.52, 0.08],
      [scanUntil, 0.08],
      [0.9, -0.08],
    ],
    cameraX: [
      [0.1, -0.14],
      [scanFrom, -0.14],
      [0.28, -0.05],
      [0.36, 0.05],
      [0.44, 0.14],
      [0.52, 0.14],
      [0.6, 0.05],
      [0.68, -0.05],
      [scanUntil, -0.14],
    ],
    ring: [
      [0, 0],
      ...repeated(8, scanFrom, scanUntil, [
        [0.3, 0],
        [0.5, 1],
        [0.8, 0],
      ]),
    ],
  },
})

/** Scans the board field by field with a flash for each, then shows its verdict. */
export default together(
  scan,
  verdictLamps(definition.joints, { pass: 'pass', fail: 'fail', from: scanUntil, until: judgedUntil }),
)
