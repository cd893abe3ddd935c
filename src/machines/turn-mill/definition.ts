import type { KindDefinition } from '../definition.ts'
import { grow, slide, spin, swivel } from '../joints.ts'
import { feedSignal, spindleLoadSignal, spindleSpeedSignal } from '../machiningSignals.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Turning centre with main and counter spindle and a milling spindle that swivels (B axis). */
export default {
  kind: 'turn-mill',
  name: { zh: '车铣复合加工中心', en: 'Turn-mill machining centre' },
  planRows: ['C03'],
  mobility: 'machine',
  size: [4.4, 2.4, 2.7],
  joints: [
    spin('spindle', 0, [-1.05, -0.25, 1.35], 'x'),
    grow('work', 1, [0.16, 0, 0], 'xyz'),
    slide('counter', 0, [1.35, -0.25, 1.35], '-x', [0, 1.1], 0.5),
    slide('z', 0, [-0.1, 0.25, 2.05], 'x', [-0.85, 0.6], 0.6),
    slide('x', 4, [0, -0.5, 0], 'z', [-0.45, 0.1], 0.5),
    swivel('b', 5, [0, 0, 0], 'y', [-0.2, 1.7], 1.2),
    spin('mill', 6, [0, 0, -0.28], 'z'),
    slide('door', 0, [0.05, -1.24, 1.45], 'x', [0, 1.1], 0.9),
  ],
  signals: [...packmlSignals, spindleSpeedSignal(2600), spindleLoadSignal, feedSignal(900)],
  card: {
    headline: 'spindleSpeed',
    signals: ['spindleLoad', 'pathFeedrate', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
