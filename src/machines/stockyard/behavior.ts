import { cycleBehavior, type Key, repeated } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { bays, gantry, mark } from './places.ts'

const { joints } = definition
const there: readonly Key[] = [
  [0, 0],
  [0.12, -gantry.reach],
  [0.5, gantry.reach],
  [0.54, gantry.reach],
  [0.88, -gantry.reach],
  [1, 0],
]

/** The gantry looks over the yard there and back; heaps and their bars on the map stand as high as is told. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      gantry: there,
      mark: there.map(([phase, x]): Key => [phase, x * mark.scale]),
      head: repeated(8, 0.1, 0.9, [
        [0, -1.6],
        [0.5, 1.6],
        [1, -1.6],
      ]),
      laser: [
        [0.1, 0],
        [0.13, 1],
        [0.87, 1],
        [0.9, 0],
      ],
    },
  }),
  readingsBehavior(joints, [
    { joint: 'stockShown', signal: 'stock' },
    ...bays.flatMap((_, i) => [
      { joint: `heap${i + 1}`, signal: `bay${i + 1}Level`, shows: shareOf(0, 100) },
      { joint: `bar${i + 1}`, signal: `bay${i + 1}Level`, shows: shareOf(0, 100) },
    ]),
  ]),
)
