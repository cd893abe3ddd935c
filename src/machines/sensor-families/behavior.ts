import { cycleBehavior } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { families } from './layout.ts'

const { joints } = definition
const degree = Math.PI / 180
const lidarSpeed = 12
/** Half of the dial's sweep, radians. */
const sweep = 2.2

/** Every readout shows its number, and every sensor does what the number tells; the lidar turns while the rack is on. */
export default together(
  cycleBehavior(joints, { tracks: {}, spins: { lidarHead: () => lidarSpeed } }),
  readingsBehavior(joints, [
    ...families.map(({ signal }) => ({ joint: `${signal}Shown`, signal })),
    { joint: 'lightBeam', signal: 'illuminance', shows: shareOf(0, 1000) },
    { joint: 'chip', signal: 'tilt', shows: (told) => told * degree },
    { joint: 'sound', signal: 'soundLevel', shows: shareOf(40, 90) },
    { joint: 'needle', signal: 'pressure', shows: (told) => (2 * shareOf(0, 300)(told) - 1) * sweep },
    { joint: 'gasColumn', signal: 'gasConcentration', shows: shareOf(0, 1500) },
    { joint: 'lens', signal: 'sharpness', shows: (told) => 0.12 * shareOf(0, 100)(told) },
    { joint: 'drop', signal: 'glucose', shows: shareOf(0, 6) },
  ]),
)
