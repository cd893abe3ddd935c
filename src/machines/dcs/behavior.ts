import { cycleBehavior, repeated } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { alarms, trend } from './places.ts'

const { joints } = definition
const open = (told: number) => (told > 2 ? 1 : 0)

/** Screens show what is told; the agitator's sign turns while the unit works, the cabinets' lamps blink with the traffic. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      traffic: repeated(12, 0, 1, [
        [0, 0],
        [0.2, 1],
        [0.5, 1],
        [0.7, 0],
      ]),
    },
    spins: { agitator: () => 3 },
  }),
  readingsBehavior(
    joints,
    [
      { joint: 'level', signal: 'reactorLevel', shows: shareOf(0, 100) },
      { joint: 'jacket', signal: 'reactorTemperature', shows: shareOf(0, 180) },
      { joint: 'valve1', signal: 'feedOutput', shows: open },
      { joint: 'valve2', signal: 'coolingOutput', shows: open },
      { joint: 'value1', signal: 'reactorTemperature', shows: shareOf(0, 180) },
      { joint: 'value2', signal: 'reactorPressure', shows: shareOf(0, 600) },
      { joint: 'value3', signal: 'reactorLevel', shows: shareOf(0, 100) },
      { joint: 'value4', signal: 'feedFlow', shows: shareOf(0, 25) },
      { joint: 'output1', signal: 'coolingOutput', shows: shareOf(0, 100) },
      { joint: 'output2', signal: 'feedOutput', shows: shareOf(0, 100) },
      { joint: 'temperatureShown', signal: 'reactorTemperature' },
      { joint: 'pressureShown', signal: 'reactorPressure' },
      ...alarms.map((_, i) => ({
        joint: `alarm${i + 1}`,
        signal: 'activeAlarms',
        shows: (told: number) => (Math.round(told) > i ? 1 : 0),
      })),
    ],
    [
      {
        joints: Array.from({ length: trend.columns }, (_, i) => `trend${i + 1}`),
        signal: 'reactorTemperature',
        shows: shareOf(0, 180),
        lag: 1.2,
      },
    ],
  ),
)
