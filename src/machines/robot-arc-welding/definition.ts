import type { KindDefinition } from '../definition.ts'
import { glow, grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
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
    grow('sparks', 7, [0, 0, 0], 'xyz', 12),
    grow('work', 0, seams.plate, 'xyz', 3),
    ...seams.starts.map((start, i) => grow(`seam${i + 1}`, 9, start, 'y')),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('weldingCurrent', '焊接电流', 'Welding current', 'A', 'Process/Amperage', [0, 220]),
    ownSignal('wireFeed', '送丝速度', 'Wire feed', 'm/min', 'Process/WireFeedrate', [0, 9]),
  ],
  card: {
    headline: 'weldingCurrent',
    signals: ['wireFeed', 'curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
