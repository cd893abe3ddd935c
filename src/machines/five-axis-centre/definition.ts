import type { KindDefinition } from '../definition.ts'
import { grow, slide, spin, swivel } from '../joints.ts'
import { feedSignal, spindleLoadSignal, spindleSpeedSignal } from '../machiningSignals.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Gantry machining centre with a trunnion: table of 600 mm that swivels (A) and turns (C). */
export default {
  kind: 'five-axis-centre',
  name: { zh: '五轴加工中心', en: 'Five-axis machining centre' },
  planRows: ['H06'],
  mobility: 'machine',
  size: [3, 2.9, 3],
  joints: [
    swivel('a', 0, [0, -0.3, 1.15], 'x', [-1.9, 1.9], 1.2),
    spin('c', 1, [0, 0, -0.1], 'z', 6),
    grow('work', 2, [0, 0, 0.02]),
    grow('stock', 3, [0, 0, 0.04]),
    slide('y', 0, [0, 0.1, 2.45], 'y', [-0.35, 0.45], 0.7),
    slide('x', 5, [0, -0.3, 0], 'x', [-0.5, 0.5], 0.8),
    slide('z', 6, [0, -0.1, 0], 'z', [-0.6, 0.1], 0.7),
    spin('spindle', 7, [0, 0, -0.5], 'z'),
    slide('door', 0, [0.25, -1.44, 1.65], '-x', [0, 1], 0.8),
  ],
  signals: [...packmlSignals, spindleSpeedSignal(3600), spindleLoadSignal, feedSignal(2600)],
  card: {
    headline: 'spindleSpeed',
    signals: ['spindleLoad', 'pathFeedrate', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
