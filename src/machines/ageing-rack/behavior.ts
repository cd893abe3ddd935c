import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { readingsBehavior } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { columnAt, columns, liftAt, shownSignals, tierHeight } from './layout.ts'

const { joints } = definition
const level = tierHeight(1) - tierHeight(0)
const out = liftAt - columnAt(columns - 1)
const dark = 0.35

/** Screens of a column go down once in a cycle, one column after the other: the picture of the test changes. */
function testPicture(column: number): Key[] {
  const at = 0.1 + (column / columns) * 0.7
  return [
    [0, 1],
    [at, 1],
    [at + 0.03, dark],
    [at + 0.06, dark],
    [at + 0.1, 1],
  ]
}

/** The screens run their test; a notebook that has done its hours goes on to the lift, and down and away. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      ...Object.fromEntries(Array.from({ length: columns }, (_, i) => [`column${i + 1}`, testPicture(i)])),
      lift: [
        [0.1, 0],
        [0.24, level],
        [0.46, level],
        [0.64, 0],
      ],
      leaving: [
        [0.26, 0],
        [0.42, out],
        [0.5, out],
        [0.7, 0],
      ],
      atExit: [
        [0, 1],
        [0.43, 1],
        [0.44, 0],
        [0.74, 0],
        [0.8, 1],
      ],
      carried: [
        [0, 0],
        [0.43, 0],
        [0.44, 1],
        [0.7, 1],
        [0.78, 0],
      ],
    },
  }),
  readingsBehavior(
    joints,
    shownSignals.map((signal) => ({ joint: `${signal}Shown`, signal })),
  ),
)
