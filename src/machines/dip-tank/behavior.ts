import { cycleBehavior, type Key, repeated, toldSpeed } from '../motion/cycle.ts'
import { readingsBehavior, shareOf } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import { cableShare } from './cables.ts'
import definition from './definition.ts'
import { dip, way } from './layout.ts'

const { joints } = definition
const [lowers, under, rises, out] = [0.2, 0.36, 0.68, 0.84]
const pump = toldSpeed('pumpSpeed')
const hoist: readonly Key[] = [
  [lowers, 0],
  [under, dip],
  [rises, dip],
  [out, 0],
]

/** Brings a body over the tank, lowers and rocks it while the voltage is on, lifts it out in its primer, takes it away. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      carrier: [
        [0.03, -way / 2],
        [lowers - 0.02, 0],
        [out + 0.02, 0],
        [0.98, way / 2],
      ],
      present: [
        [0, 0],
        [0.05, 1],
        [0.95, 1],
        [0.99, 0],
      ],
      hoist,
      cables: hoist.map(([phase, depth]): Key => [phase, cableShare(depth)]),
      rock: repeated(2, under, rises, [
        [0.02, 0],
        [0.26, 0.16],
        [0.74, -0.16],
        [0.98, 0],
      ]),
      white: [
        [0, 1],
        [under + 0.02, 1],
        [under + 0.06, 0],
      ],
      primed: [
        [0, 0],
        [under + 0.02, 0],
        [under + 0.1, 1],
      ],
    },
    spins: { pump1: pump, pump2: pump },
  }),
  readingsBehavior(joints, [{ joint: 'rectifier', signal: 'voltage', shows: shareOf(0, 310) }]),
)
