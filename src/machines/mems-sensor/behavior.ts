import { cycleBehavior, type Key, repeated, toldSpeed } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { bars, fullScale } from './layout.ts'

const { joints } = definition
const reports = 6

function flashes(from: number): Key[] {
  return repeated(reports, 0, 1, [
    [from, 0],
    [from + 0.1, 1],
    [from + 0.3, 0],
  ])
}

/** The shaft turns as told, the sensors flash at each report, and the screen keeps the vibration of the last seconds. */
export default together(
  cycleBehavior(joints, {
    tracks: { report1: flashes(0.05), report2: flashes(0.5) },
    spins: { shaft: toldSpeed('spindleSpeed') },
  }),
  readingsBehavior(
    joints,
    [{ joint: 'vibrationShown', signal: 'vibration' }],
    [
      {
        joints: Array.from({ length: bars }, (_, i) => `wave${bars - i}`),
        signal: 'vibration',
        lag: 0.9,
        shows: shareOf(0, fullScale),
      },
    ],
  ),
)
