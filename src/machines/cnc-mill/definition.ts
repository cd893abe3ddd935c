import type { KindDefinition } from '../definition.ts'
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
    { name: 'y', type: 'prismatic', parent: 0, origin: [0, -0.25, 0.86], axis: [0, 1, 0], min: -0.25, max: 0.25, maxSpeed: 0.5 },
    { name: 'x', type: 'prismatic', parent: 1, origin: [0, 0, 0.12], axis: [1, 0, 0], min: -0.42, max: 0.42, maxSpeed: 0.6 },
    { name: 'work', type: 'scale', parent: 2, origin: [0, 0, 0.1], axis: [1, 1, 1], min: 0, max: 1, maxSpeed: 1.5 },
    { name: 'stock', type: 'scale', parent: 3, origin: [0, 0, 0.08], axis: [0, 0, 1], min: 0, max: 1, maxSpeed: 1.5 },
    { name: 'z', type: 'prismatic', parent: 0, origin: [0, 0.1, 1.9], axis: [0, 0, 1], min: -0.5, max: 0, maxSpeed: 0.5 },
    { name: 'spindle', type: 'revolute', parent: 5, origin: [0, -0.35, -0.3], axis: [0, 0, 1], min: -Infinity, max: Infinity, maxSpeed: 25 },
    { name: 'door', type: 'prismatic', parent: 0, origin: [0.3, -1.13, 1.4], axis: [-1, 0, 0], min: 0, max: 0.92, maxSpeed: 0.8 },
  ],
  signals: [...packmlSignals, spindleSpeedSignal(2400), spindleLoadSignal, feedSignal(1800)],
  card: {
    headline: 'spindleSpeed',
    signals: ['spindleLoad', 'pathFeedrate', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
