import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { lane } from './layout.ts'

/** A metre of board conveyor between two machines of an SMT line, where boards can be looked at. */
export default {
  kind: 'link-conveyor',
  name: { zh: '接驳台', en: 'Board link conveyor' },
  planRows: [],
  mobility: 'machine',
  size: [1, 0.6, 1.2],
  power: 0.3,
  joints: [
    slide('board', 0, [-lane.way / 2, 0, lane.height], 'x', [0, lane.way], 2),
    grow('present', 1, [0, 0, 0], 'xyz', 5),
    glow('occupied', 0, [0.3, -0.27, lane.height + 0.1], 1, 8),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('laneSpeed', '传送速度', 'Lane speed', 'm/min', 'Lane/Speed', [0, 12]),
    ownSignal('laneWidth', '轨道宽度', 'Lane width', 'mm', 'Lane/Width', [260, 260]),
  ],
  card: { headline: 'curMachSpeed', signals: ['laneSpeed', 'laneWidth', 'processedCount', 'stopReason'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
