import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** In-line automated optical inspection: a board stops under the camera, is scanned field by field, and is judged. */
export default {
  kind: 'optical-inspection',
  name: { zh: '自动视觉检测设备（AOI）', en: 'Automated optical inspection (AOI)' },
  planRows: ['B04'],
  mobility: 'machine',
  size: [1.5, 1.5, 2.1],
  joints: [
    slide('board', 0, [-0.62, -0.05, 0.96], 'x', [0, 1.24], 1),
    grow('present', 1, [0, 0, 0], 'xyz', 4),
    slide('cameraY', 0, [0, -0.05, 1.28], 'y', [-0.16, 0.16], 0.8),
    slide('cameraX', 3, [0, 0, 0], 'x', [-0.2, 0.2], 0.8),
    glow('ring', 4, [0, 0, 0], 1, 8),
    glow('pass', 0, [-0.46, -0.66, 1.83], 1, 8),
    glow('fail', 0, [-0.38, -0.66, 1.83], 1, 8),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('verdict', '判定（1为合格）', 'Verdict (1 is good)', '', 'Inspection/Result', [1, 1]),
    ownSignal('fieldsScanned', '已扫视场', 'Fields scanned', '', 'Inspection/Fields', [0, 8]),
  ],
  card: {
    headline: 'defectiveCount',
    signals: ['verdict', 'fieldsScanned', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
