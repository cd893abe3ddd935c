import type { MachineSignals } from '../definition.ts'
import { cycleBehavior } from '../motion/cycle.ts'
import { readingsBehavior } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { can } from './places.ts'

const { joints } = definition
/** rad/s of the delivery roller at one m/min. */
const turning = 0.035

/** A roller's share of the speed of delivery: each pair draws the sliver out of the one before it. */
function roller(share: number): (signals: MachineSignals) => number {
  return (signals) => (signals.number('deliverySpeed') ?? 0) * turning * share
}

/** An empty can comes under the coiler, fills, and goes as the next one comes. */
export default together(
  cycleBehavior(joints, {
    tracks: {
      can: [
        [0.07, 0],
        [0.14, can.way / 2],
        [0.86, can.way / 2],
        [0.93, can.way],
      ],
      present: [
        [0.02, 0],
        [0.07, 1],
        [0.94, 1],
        [0.98, 0],
      ],
      sliver: [
        [0.16, 0],
        [0.84, 1],
        [0.995, 1],
      ],
    },
    spins: {
      roller1: roller(0.2),
      roller2: roller(0.4),
      roller3: roller(1),
      coiler: roller(0.5),
      turntable: (_, phase) => (phase > 0.16 && phase < 0.84 ? 1.2 : 0),
    },
  }),
  readingsBehavior(joints, [{ joint: 'length', signal: 'sliverLength' }]),
)
