import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Bridge coordinate measuring machine with a granite table of 1.2 × 2 m. */
export default {
  kind: 'coordinate-measuring',
  name: { zh: '智能检测装置（三坐标）', en: 'Coordinate measuring machine' },
  planRows: ['C10'],
  mobility: 'machine',
  size: [2.4, 2.2, 3.1],
  power: 2.5,
  joints: [
    slide('bridge', 0, [0, 0, 0.9], 'x', [-0.7, 0.7], 0.5),
    slide('carriage', 1, [0, 0, 1.1], 'y', [-0.45, 0.45], 0.5),
    slide('quill', 2, [0.16, 0, 0], 'z', [-0.75, 0], 0.5),
    glow('touch', 3, [0, 0, -0.52], 1, 8),
    grow('work', 0, [0, 0, 0.9]),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('deviation', '最大偏差', 'Largest deviation', 'µm', 'Inspection/Deviation', [0, 8.4]),
    ownSignal('pointsMeasured', '测点数', 'Points measured', '', 'Inspection/Count', [0, 24]),
    ownSignal('roomTemperature', '室温', 'Room temperature', '°C', 'Environment/Temperature', [20, 20.3]),
  ],
  card: {
    headline: 'deviation',
    signals: ['pointsMeasured', 'roomTemperature', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
