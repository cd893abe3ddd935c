import type { KindDefinition } from '../definition.ts'
import { grow, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Four-point mechanical press of the 10 MN class: a blank becomes a drawn panel at each stroke. */
export default {
  kind: 'stamping-press',
  name: { zh: '数控冲压机床', en: 'CNC stamping press' },
  planRows: ['A01'],
  mobility: 'machine',
  size: [6, 4, 6.9],
  joints: [
    slide('slide', 0, [0, 0, 3.2], 'z', [-0.72, 0], 2.4),
    grow('blank', 0, [0, 0, 1.7]),
    grow('panel', 0, [0, 0, 1.66]),
    spin('flywheel', 0, [2.75, -0.35, 5.3], 'x', 9),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('pressForce', '冲压力', 'Press force', 'kN', 'Press/Force', [0, 8200]),
    ownSignal('strokeRate', '冲次', 'Stroke rate', '1/min', 'Press/StrokeRate', [0, 14]),
    ownSignal('bearingTemperature', '轴承温度', 'Bearing temperature', '°C', 'Drive/Temperature', [38, 61]),
  ],
  card: {
    headline: 'pressForce',
    signals: ['strokeRate', 'processedCount', 'defectiveCount', 'bearingTemperature', 'cycleTime', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
