import type { KindDefinition } from '../definition.ts'
import { grow, slide, spin } from '../joints.ts'
import { feedSignal, spindleLoadSignal, spindleSpeedSignal } from '../machiningSignals.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Vertical milling machine with cross table; travels of the 850 × 500 × 500 mm class. */
export default {
  kind: 'cnc-mill',
  name: { zh: '数控铣床', en: 'CNC milling machine' },
  planRows: ['C02'],
  mobility: 'machine',
  size: [2.6, 2.3, 2.7],
  joints: [
    slide('y', 0, [0, -0.25, 0.86], 'y', [-0.25, 0.25], 0.5),
    slide('x', 1, [0, 0, 0.12], 'x', [-0.42, 0.42], 0.6),
    grow('work', 2, [0, 0, 0.1]),
    grow('stock', 3, [0, 0, 0.08], 'z'),
    slide('z', 0, [0, 0.1, 1.9], 'z', [-0.5, 0], 0.5),
    spin('spindle', 5, [0, -0.35, -0.3], 'z'),
    slide('door', 0, [0.3, -1.13, 1.4], '-x', [0, 0.92], 0.8),
  ],
  signals: [...packmlSignals, spindleSpeedSignal(2400), spindleLoadSignal, feedSignal(1800)],
  card: {
    headline: 'spindleSpeed',
    signals: ['spindleLoad', 'pathFeedrate', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
