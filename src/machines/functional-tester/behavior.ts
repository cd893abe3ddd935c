import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { together } from '../motion/together.ts'
import { verdictLamps } from '../motion/verdict.ts'
import definition from './definition.ts'
import { drawerStroke, nests } from './layout.ts'

const { joints } = definition
const open = -1.1
/** Phases between the beginnings of one nest and the next. */
const after = 0.16

const tracks = nests.map((_, nest): readonly (readonly [string, readonly Key[]])[] => {
  const begins = nest * after
  const at = (phase: number, value: number): Key => [begins + phase, value]
  return [
    [
      `drawer${nest + 1}`,
      [at(0, drawerStroke), at(0.12, drawerStroke), at(0.18, 0), at(0.54, 0), at(0.6, drawerStroke)],
    ],
    [`board${nest + 1}`, [at(0, 0), at(0.03, 0), at(0.08, 1), at(0.63, 1), at(0.67, 0)]],
    [`lid${nest + 1}`, [at(0, open), at(0.18, open), at(0.23, 0), at(0.49, 0), at(0.54, open)]],
  ]
})

/** Takes boards in one after the other, tests each under its lid, tells the verdict and gives it out again. */
export default together(
  cycleBehavior(joints, { tracks: Object.fromEntries(tracks.flat()) }),
  ...nests.map((_, nest) =>
    verdictLamps(joints, {
      pass: `pass${nest + 1}`,
      fail: `fail${nest + 1}`,
      from: nest * after + 0.49,
      until: nest * after + 0.67,
    }),
  ),
)
