import type { KindDefinition } from '../definition.ts'
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
    { name: 'a', type: 'revolute', parent: 0, origin: [0, -0.3, 1.15], axis: [1, 0, 0], min: -1.9, max: 1.9, maxSpeed: 1.2 },
    { name: 'c', type: 'revolute', parent: 1, origin: [0, 0, -0.1], axis: [0, 0, 1], min: -Infinity, max: Infinity, maxSpeed: 6 },
    { name: 'work', type: 'scale', parent: 2, origin: [0, 0, 0.02], axis: [1, 1, 1], min: 0, max: 1, maxSpeed: 1.5 },
    { name: 'stock', type: 'scale', parent: 3, origin: [0, 0, 0.04], axis: [1, 1, 1], min: 0, max: 1, maxSpeed: 1.5 },
    { name: 'y', type: 'prismatic', parent: 0, origin: [0, 0.1, 2.45], axis: [0, 1, 0], min: -0.35, max: 0.45, maxSpeed: 0.7 },
    { name: 'x', type: 'prismatic', parent: 5, origin: [0, -0.3, 0], axis: [1, 0, 0], min: -0.5, max: 0.5, maxSpeed: 0.8 },
    { name: 'z', type: 'prismatic', parent: 6, origin: [0, -0.1, 0], axis: [0, 0, 1], min: -0.6, max: 0.1, maxSpeed: 0.7 },
    { name: 'spindle', type: 'revolute', parent: 7, origin: [0, 0, -0.5], axis: [0, 0, 1], min: -Infinity, max: Infinity, maxSpeed: 25 },
    { name: 'door', type: 'prismatic', parent: 0, origin: [0.25, -1.44, 1.65], axis: [-1, 0, 0], min: 0, max: 1, maxSpeed: 0.8 },
  ],
  signals: [...packmlSignals, spindleSpeedSignal(3600), spindleLoadSignal, feedSignal(2600)],
  card: {
    headline: 'spindleSpeed',
    signals: ['spindleLoad', 'pathFeedrate', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
