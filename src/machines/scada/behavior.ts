import { readingsBehavior, shareOf } from '../motion/readings.ts'
import definition from './definition.ts'
import { alarms, pumps, trend, valves } from './places.ts'

const atLeast = (count: number) => (told: number) => (Math.round(told) >= count ? 1 : 0)
/** m³/h at which the second way is opened. */
const bothWays = 900

/** The wall shows what is told, whether or not anything else in the room moves. */
export default readingsBehavior(
  definition.joints,
  [
    { joint: 'sourceTank', signal: 'sourceLevel', shows: shareOf(0, 100) },
    { joint: 'reservoirTank', signal: 'reservoirLevel', shows: shareOf(0, 100) },
    ...pumps.map((_, i) => ({ joint: `pump${i + 1}`, signal: 'pumpsRunning', shows: atLeast(i + 1) })),
    ...valves.map((_, i) => ({ joint: `valve${i + 1}`, signal: 'mainFlow', shows: atLeast(i === 0 ? 1 : bothWays) })),
    { joint: 'pressureShown', signal: 'mainPressure' },
    { joint: 'flowShown', signal: 'mainFlow' },
    { joint: 'stationsShown', signal: 'stationsOnline' },
    ...alarms.map((_, i) => ({ joint: `alarm${i + 1}`, signal: 'activeAlarms', shows: atLeast(i + 1) })),
  ],
  [
    {
      joints: Array.from({ length: trend.columns }, (_, i) => `trend${i + 1}`),
      signal: 'mainPressure',
      shows: shareOf(200, 600),
      lag: 0.9,
    },
  ],
)
