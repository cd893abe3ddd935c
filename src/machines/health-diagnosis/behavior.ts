import { cycleBehavior, toldSpeed } from '../motion/cycle.ts'
import { type Reading, readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { bearingOrders, fullScale, orders, worn } from './layout.ts'

const { joints } = definition

/** A bar of the spectrum: orders of the bearing tell its defect, all others their share of the vibration. */
const bars = orders.map((share, i): Reading => {
  const defect = bearingOrders.has(i)
  const scale = shareOf(0, defect ? fullScale / 2 : fullScale)
  return {
    joint: `order${i + 1}`,
    signal: defect ? 'bearingDefect' : 'vibration',
    shows: (told) => scale(defect ? told : told * share),
  }
})

/** The spindle turns as told; numbers, spectrum and warning follow what the diagnosis tells. */
export default together(
  cycleBehavior(joints, { tracks: {}, spins: { spindle: toldSpeed('spindleSpeed') } }),
  readingsBehavior(joints, [
    { joint: 'healthShown', signal: 'health' },
    { joint: 'speedShown', signal: 'spindleSpeed' },
    { joint: 'warning', signal: 'health', shows: (told) => (told < worn ? 1 : 0) },
    ...bars,
  ]),
)
