import type { JointDefinition, KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { beltHeight, parts, way } from './layout.ts'

function partJoints(_: unknown, part: number): JointDefinition[] {
  return [
    slide(`part${part + 1}`, 0, [-way / 2, 0, beltHeight], 'x', [0, way], 4),
    grow(`present${part + 1}`, 2 * part + 1, [0, 0, 0], 'xyz', 3),
  ]
}

/** Castings pass under an arch of cameras and line lasers, every one is measured and judged without stopping the line. */
export default {
  kind: 'inline-inspection',
  name: { zh: '在线检测系统', en: 'In-line inspection arch' },
  planRows: ['H09'],
  mobility: 'machine',
  size: [4.8, 2.6, 2.5],
  power: 1.8,
  joints: [
    ...Array.from({ length: parts }, partJoints).flat(),
    glow('lasers', 0, [0, 0, 0], 1, 10),
    glow('lights', 0, [0, 0, 0], 1, 10),
    glow('pass', 0, [0.56, -1.02, 2.1], 1, 8),
    glow('fail', 0, [0.68, -1.02, 2.1], 1, 8),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('verdict', '判定（1为合格）', 'Verdict (1 is good)', '', 'Inspection/Result', [1, 1]),
    ownSignal('deviation', '最大偏差', 'Greatest deviation', 'mm', 'Measure/Deviation', [0, 0.086]),
    ownSignal('pointsMeasured', '测点数', 'Points measured', '', 'Measure/Points', [0, 240000]),
  ],
  card: {
    headline: 'deviation',
    signals: ['verdict', 'pointsMeasured', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
