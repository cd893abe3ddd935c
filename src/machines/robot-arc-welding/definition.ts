import type { KindDefinition } from '../definition.ts'
import { glow, grow } from '../joints.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { reach15 } from '../robots/armClasses.ts'
import { armJoints } from '../robots/armJoints.ts'
import { torchTip } from '../robots/tools.ts'
import { foot, seams } from './layout.ts'

/** Arc-welding robot of the 1.45 m class with its table: two ribs are welded to a plate. */
export default {
  kind: 'robot-arc-welding',
  name: { zh: '弧焊机器人', en: 'Arc-welding robot' },
  planRows: ['A04'],
  mobility: 'machine',
  size: [2.5, 1.5, 1.75],
  joints: [
    ...armJoints(reach15, foot),
    glow('arc', 6, torchTip.at),
    grow('work', 0, seams.plate, 'xyz', 3),
    ...seams.starts.map((start, i) => grow(`seam${i + 1}`, 8, start, 'y')),
  ],
  signals: packmlSignals,
  card: { headline: 'curMachSpeed', signals: ['cycleTime', 'processedCount', 'defectiveCount', 'activePower'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
