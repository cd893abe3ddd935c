import type { KindDefinition } from '../definition.ts'
import { grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach15 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { rowGripperTip } from '../robots/tools.ts'
import { foot, nests, row } from './layout.ts'

/** Packing robot of the 1.45 m class: lifts bottles by the row into a case. */
export default {
  kind: 'robot-packing',
  name: { zh: '包装机器人', en: 'Packing robot' },
  planRows: ['F04'],
  mobility: 'machine',
  size: [2, 1.9, 1.7],
  joints: [
    ...armJoints(reach15, foot),
    grow('held', 6, rowGripperTip.at, 'xyz', 8),
    grow('waiting', 0, row, 'xyz', 4),
    ...nests.map((nest, i) => grow(`packed${i + 1}`, 0, nest, 'xyz', 8)),
  ],
  signals: [...packmlSignals, ownSignal('vacuum', '真空度', 'Vacuum', 'kPa', 'Gripper/Pressure', [0, -55])],
  card: {
    headline: 'vacuum',
    signals: ['curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
