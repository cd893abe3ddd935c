import { cycleBehavior, toldSpeed } from '../motion/cycle.ts'
import { flowBehavior } from '../motion/flow.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { boards, lane, zones } from './layout.ts'

const { joints } = definition
const fan = toldSpeed('fanSpeed')

/** Boards go through without a stop; zones show their temperatures, the inlet glows with the heat of the peak zone. */
export default together(
  flowBehavior(joints, {
    pieces: boards,
    tracks: {
      board: Array.from({ length: 21 }, (_, i) => [0.01 + (i / 20) * 0.97, (i / 20) * lane.way] as const),
      present: [
        [0, 0],
        [0.02, 1],
        [0.96, 1],
        [0.98, 0],
      ],
    },
  }),
  cycleBehavior(joints, { tracks: {}, spins: { fan1: fan, fan2: fan } }),
  readingsBehavior(joints, [
    ...zones.map(({ signal }) => ({ joint: `${signal}Shown`, signal })),
    { joint: 'heat', signal: 'peakTemperature', shows: shareOf(40, 250) },
  ]),
)
