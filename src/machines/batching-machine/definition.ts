import type { JointDefinition, KindDefinition } from '../definition.ts'
import { grow, shown, slide, spin, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { belt, bins, display, mixer, outlet, skip, skipAlong, skipWay, trough } from './places.ts'

const outlets = bins.flatMap((x, i): JointDefinition[] => [
  slide(`gate${i + 1}`, 0, [x, 0, outlet - 0.02], 'x', [0, 0.34], 0.6),
  grow(`stream${i + 1}`, 0, [x, 0, outlet], 'xyz', 3),
])

/** Batching plant: three bins are weighed one after the other, a skip lifts the charge into a twin-shaft mixer. */
export default {
  kind: 'batching-machine',
  name: { zh: '自动配料机', en: 'Automatic batching machine' },
  planRows: ['E03'],
  mobility: 'machine',
  size: [11, 3.2, 4.4],
  params: [
    {
      name: 'binHeight',
      label: { zh: '料仓高度', en: 'Height of the bins' },
      unit: 'm',
      min: 1.3,
      max: 3.2,
      default: 1.7,
      side: 'height',
    },
  ],
  joints: [
    ...outlets,
    grow('charge', 0, [trough.x, 0, trough.floor], 'z', 0.5),
    shown('weight', 0, display, 9999),
    grow('pour', 0, [skip.foot[0] - 0.05, 0, trough.floor - 0.06], 'xyz', 4),
    slide('skip', 0, skip.foot, skipAlong, [0, skipWay], 1.6),
    swivel('tip', 10, [0.42, 0, 0.1], 'y', [0, 1.9], 2),
    grow('load', 11, [-0.42, 0, -0.08], 'z', 2),
    spin('shaft', 0, [mixer.x, 0, mixer.z + 0.15], 'y', 6),
    grow('mix', 0, [mixer.x, 0, mixer.z - 0.55], 'xyz', 3),
    slide('heap', 0, [belt.from, 0, belt.z], 'x', [0, belt.way], 2),
    grow('heaped', 15, [0, 0, 0], 'xyz', 2),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('batchWeight', '配料重量', 'Batch weight', 'kg', 'Batcher/Weight', [0, 1860]),
    ownSignal('deviation', '称量偏差', 'Weighing deviation', '%', 'Batcher/Deviation', [0, 0.6]),
    ownSignal('moisture', '物料含水率', 'Moisture', '%', 'Batcher/Moisture', [4.2, 4.8]),
    ownSignal('mixerCurrent', '搅拌电流', 'Mixer current', 'A', 'Mixer/Current', [18, 74]),
  ],
  card: {
    headline: 'batchWeight',
    signals: ['deviation', 'moisture', 'mixerCurrent', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
