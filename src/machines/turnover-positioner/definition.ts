import type { KindDefinition } from '../definition.ts'
import { grow, slide, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Head and tail stock with a frame between them that turns work of up to 2 t over for assembly; `span` is what fits in. */
export default {
  kind: 'turnover-positioner',
  name: { zh: '自动翻转台', en: 'Automatic turnover positioner' },
  planRows: ['C07'],
  mobility: 'machine',
  size: [3.6, 1.4, 1.9],
  params: [
    {
      name: 'span',
      label: { zh: '夹持长度', en: 'Clamping length' },
      unit: 'm',
      min: 1.4,
      max: 4,
      default: 2,
      side: 'length',
    },
  ],
  joints: [
    swivel('turn', 0, [0, 0, 1.15], 'x', [-0.1, Math.PI + 0.1], 0.7),
    slide('clamp', 1, [0, 0, 0.42], 'z', [-0.12, 0], 0.3),
    grow('work', 1, [0, 0, -0.06]),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('angle', '翻转角', 'Turning angle', '°', 'Positioner/Angle', [0, 180]),
    ownSignal('torque', '驱动扭矩', 'Drive torque', 'N·m', 'Positioner/Torque', [0, 1450]),
  ],
  card: {
    headline: 'angle',
    signals: ['torque', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
