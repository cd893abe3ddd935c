import type { KindDefinition } from '../definition.ts'
import { grow } from '../joints.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { armJoints } from '../robots/armJoints.ts'
import { fit, gripTip, shoulders, table } from './layout.ts'

const { left, right } = shoulders

/** Dual-arm robot: both hands take a part each and fit them together in the middle. */
export default {
  kind: 'robot-dual-arm',
  name: { zh: '双臂机器人', en: 'Dual-arm robot' },
  planRows: ['H01'],
  mobility: 'machine',
  size: [1.5, 1.7, 1.7],
  power: 1.2,
  joints: [
    ...armJoints(table, left.foot, { prefix: 'L', roll: left.roll }),
    ...armJoints(table, right.foot, { first: 6, prefix: 'R', roll: right.roll }),
    grow('heldLeft', 6, gripTip.at, 'xyz', 8),
    grow('heldRight', 12, gripTip.at, 'xyz', 8),
    grow('fittedLeft', 0, fit, 'xyz', 8),
    grow('fittedRight', 0, [fit[0], -fit[1], fit[2]], 'xyz', 8),
  ],
  signals: packmlSignals,
  card: { headline: 'curMachSpeed', signals: ['cycleTime', 'processedCount', 'defectiveCount', 'activePower'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
