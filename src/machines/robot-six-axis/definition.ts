import type { KindDefinition } from '../definition.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach26 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'

/** Handling robot of the 2.6 m class with a gripper, for lines that bring it its work. */
export default {
  kind: 'robot-six-axis',
  name: { zh: '六轴机器人', en: 'Six-axis robot' },
  planRows: ['B01'],
  mobility: 'machine',
  size: [1.8, 1.6, 2.6],
  power: 2.6,
  joints: armJoints(reach26),
  signals: packmlSignals,
  card: { headline: 'curMachSpeed', signals: ['cycleTime', 'processedCount', 'defectiveCount', 'activePower'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
