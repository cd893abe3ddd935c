import type { KindDefinition } from '../definition.ts'
import { slide, spin } from '../joints.ts'
import { spindleSpeedSignal } from '../machiningSignals.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Slant-bed CNC lathe; proportions typical of a 400 mm swing machine. */
export default {
  kind: 'cnc-lathe',
  name: { zh: '数控车床', en: 'CNC lathe' },
  planRows: ['C01'],
  mobility: 'machine',
  size: [3.8, 1.76, 1.95],
  power: 9.5,
  joints: [
    spin('spindle', 0, [-0.75, 0, 1.1], 'x'),
    slide('z', 0, [0.55, 0, 1.1], 'x', [-0.55, 0.25], 0.5),
    slide('x', 2, [0, 0.28, 0.28], [0, 0.7071, 0.7071], [-0.16, 0.1], 0.4),
    slide('door', 0, [0, -0.86, 1.1], 'x', [0, 0.95], 0.8),
  ],
  signals: [...packmlSignals, spindleSpeedSignal(1800)],
  card: { headline: 'spindleSpeed', signals: ['cycleTime', 'processedCount', 'defectiveCount', 'activePower'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
