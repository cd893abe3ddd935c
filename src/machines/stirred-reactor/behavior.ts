import { cycleBehavior, toldSpeed } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { shownSignals, stem } from './layout.ts'

const { joints } = definition
const openShare = shareOf(0, 100)

/** The stirrer turns as told; level glass, valve stem and numbers follow the instruments. */
export default together(
  cycleBehavior(joints, { tracks: {}, spins: { stirrer: toldSpeed('stirrerSpeed') } }),
  readingsBehavior(joints, [
    { joint: 'level', signal: 'level', shows: shareOf(0, 100) },
    { joint: 'outlet', signal: 'outletPosition', shows: (told) => stem.stroke * openShare(told) },
    ...shownSignals.map((signal) => ({ joint: `${signal}Shown`, signal })),
  ]),
)
