import { cycleBehavior } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'

const { joints } = definition
/** m/min of fabric for one turn of the reel a second. */
const metresPerTurn = 120

/** Meters and sight glass show what is told; the reel turns with the fabric, and steam is let in over the middle of the cycle. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      heating: [
        [0.1, 0],
        [0.14, 1],
        [0.55, 1],
        [0.6, 0],
      ],
    },
    spins: { reel: (signals) => ((signals.number('ropeSpeed') ?? 0) * 2 * Math.PI) / metresPerTurn },
  }),
  readingsBehavior(joints, [
    { joint: 'temperatureShown', signal: 'temperature' },
    { joint: 'acidityShown', signal: 'acidity' },
    { joint: 'liquorFlowShown', signal: 'liquorFlow' },
    { joint: 'temperatureBar', signal: 'temperature', shows: shareOf(0, 140) },
    { joint: 'acidityBar', signal: 'acidity', shows: shareOf(0, 14) },
    { joint: 'liquorFlowBar', signal: 'liquorFlow', shows: shareOf(0, 120) },
    { joint: 'level', signal: 'liquorLevel', shows: shareOf(0, 100) },
  ]),
)
