import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { head, lane, loads } from './layout.ts'

/** Chip mounter: a head on two fast axes takes parts from tape feeders and puts them on the board. */
export default {
  kind: 'chip-mounter',
  name: { zh: '贴片机', en: 'Chip mounter' },
  planRows: [],
  mobility: 'machine',
  size: [2, 2.1, 1.7],
  power: 3,
  joints: [
    slide('board', 0, [-lane.way / 2, lane.y, lane.height], 'x', [0, lane.way], 1.5),
    grow('present', 1, [0, 0, 0], 'xyz', 4),
    slide('beam', 0, [0, head.y, head.z], 'y', [-0.4, 0.42], 3),
    slide('head', 3, [0, 0, 0], 'x', [-0.55, 0.55], 3),
    slide('nozzles', 4, [0, 0, 0], 'z', [head.stroke, 0], 2),
    grow('held', 5, [0, 0, -0.035], 'xyz', 12),
    glow('flash', 0, [0, -0.08, 0.96], 1, 20),
    ...loads.map(({ at: [x, y] }, i) => grow(`load${i + 1}`, 2, [x, y, 0.004], 'xyz', 12)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('placementRate', '贴装速度', 'Placement rate', 'cph', 'Head/PlacementRate', [0, 42000]),
    ownSignal('pickErrors', '取料失误率', 'Pick errors', 'ppm', 'Head/PickErrors', [80, 120]),
    ownSignal('feedersLow', '缺料预警料站', 'Feeders running low', '', 'Feeder/Low', [1, 2]),
  ],
  card: {
    headline: 'placementRate',
    signals: ['pickErrors', 'feedersLow', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
