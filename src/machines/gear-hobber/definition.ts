import type { KindDefinition } from '../definition.ts'
import { feedSignal, spindleLoadSignal, spindleSpeedSignal } from '../machiningSignals.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Vertical gear hobber of the 400 mm class: the work turns in mesh with the hob, which feeds down along it. */
export default {
  kind: 'gear-hobber',
  name: { zh: '智能滚齿机', en: 'Gear hobbing machine' },
  planRows: ['C04', 'H05'],
  mobility: 'machine',
  size: [3.2, 2.1, 2.9],
  joints: [
    { name: 'table', type: 'revolute', parent: 0, origin: [-0.45, -0.1, 1], axis: [0, 0, 1], min: -Infinity, max: Infinity, maxSpeed: 25 },
    { name: 'work', type: 'scale', parent: 1, origin: [0, 0, 0.2], axis: [1, 1, 1], min: 0, max: 1, maxSpeed: 1.5 },
    { name: 'blank', type: 'scale', parent: 2, origin: [0, 0, 0], axis: [0, 0, 1], min: 0, max: 1, maxSpeed: 1.5 },
    { name: 'tailstock', type: 'prismatic', parent: 0, origin: [-0.45, -0.1, 1.95], axis: [0, 0, 1], min: -0.4, max: 0, maxSpeed: 0.4 },
    { name: 'infeed', type: 'prismatic', parent: 0, origin: [0.45, -0.1, 0.95], axis: [-1, 0, 0], min: 0, max: 0.3, maxSpeed: 0.3 },
    { name: 'axial', type: 'prismatic', parent: 5, origin: [-0.3, 0, 0.55], axis: [0, 0, 1], min: -0.4, max: 0.1, maxSpeed: 0.3 },
    { name: 'hob', type: 'revolute', parent: 6, origin: [-0.22, 0, 0], axis: [0, 0.9976, 0.0698], min: -Infinity, max: Infinity, maxSpeed: 25 },
    { name: 'door', type: 'prismatic', parent: 0, origin: [-0.1, -1.03, 1.55], axis: [1, 0, 0], min: 0, max: 0.8, maxSpeed: 0.7 },
  ],
  signals: [...packmlSignals, spindleSpeedSignal(140), spindleLoadSignal, feedSignal(45)],
  card: {
    headline: 'spindleSpeed',
    signals: ['pathFeedrate', 'spindleLoad', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
