import { cycleBehavior, type Key, repeated } from '../motion/cycle.ts'
import definition from './definition.ts'
import { screws, table } from './layout.ts'

const from = 0.18
const until = 0.84
const each = (until - from) / screws.length
const startOf = (screw: number) => from + screw * each
/** Of the time for one screw: the head is over it, has come down, has driven it. */
const [over, down, driven] = [0.35, 0.5, 0.8]
const turning = 22

/** Keys of an axis that goes to a place for each screw and stays there while it is driven. */
function toScrews(placeOf: (screw: readonly [number, number]) => number): Key[] {
  return screws.flatMap((screw, i): Key[] => [
    [startOf(i) + each * over, placeOf(screw)],
    [startOf(i + 1), placeOf(screw)],
  ])
}

const appearing = screws.map((_, i): readonly [string, readonly Key[]] => [
  `screw${i + 1}`,
  [
    [0, 0],
    [startOf(i) + each * down, 0],
    [startOf(i) + each * driven, 1],
    [0.95, 1],
    [1, 0],
  ],
])

/** Takes a housing in, drives its six screws one after the other, and gives it out. */
export default cycleBehavior(definition.joints, {
  tracks: {
    table: [[0, -table.way], [0.1, -table.way], ...toScrews(([, y]) => -y), [0.93, -table.way]],
    headX: [[0.1, 0], ...toScrews(([x]) => x), [0.93, 0]],
    headZ: [
      [0, 0],
      ...repeated(screws.length, from, until, [
        [over, 0],
        [down, -0.085],
        [driven, -0.1],
        [1, 0],
      ]),
    ],
    product: [
      [0, 0],
      [0.02, 0],
      [0.08, 1],
      [0.95, 1],
      [1, 0],
    ],
    ...Object.fromEntries(appearing),
  },
  spins: {
    bit: (_, phase) => {
      const share = ((phase - from) / each) % 1
      return phase > from && phase < until && share > over && share < driven ? turning : 0
    },
  },
})
