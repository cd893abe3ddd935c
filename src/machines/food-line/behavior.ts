import { cycleBehavior, toldSpeed } from '../motion/cycle.ts'
import { passing } from '../motion/passing.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { baked, raw, sliced } from './places.ts'

const { joints } = definition

/** One cycle is a belt's length of goods; washing, cutting and firing follow what is told of them. */
export default together(
  cycleBehavior(joints, {
    tracks: { burners: [[0, 1]] },
    flows: [
      ...passing('raw', raw.count, raw.way),
      ...passing('sliced', sliced.count, sliced.way),
      ...passing('baked', baked.count, baked.way),
    ],
    spins: { blades: toldSpeed('cutterSpeed'), fan: () => 12 },
  }),
  readingsBehavior(joints, [
    { joint: 'heatShown', signal: 'ovenTemperature' },
    { joint: 'spray', signal: 'washFlow', shows: shareOf(0, 2) },
  ]),
)
