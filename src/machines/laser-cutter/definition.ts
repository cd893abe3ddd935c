import type { KindDefinition } from '../definition.ts'
import { feedSignal } from '../machiningSignals.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Flat-bed fibre laser for sheets of 3 × 1.5 m, open on top to show the head at work. */
export default {
  kind: 'laser-cutter',
  name: { zh: '激光加工装备', en: 'Laser cutting machine' },
  planRows: ['H08'],
  mobility: 'machine',
  size: [6.4, 2.6, 2.1],
  joints: [
    { name: 'shuttle', type: 'prismatic', parent: 0, origin: [0.9, 0, 0.84], axis: [-1, 0, 0], min: 0, max: 3.2, maxSpeed: 1.4 },
    { name: 'sheet', type: 'scale', parent: 1, origin: [0, 0, 0.09], axis: [1, 1, 1], min: 0, max: 1, maxSpeed: 1.5 },
    { name: 'cuts', type: 'scale', parent: 2, origin: [-1.4, 0, 0.004], axis: [1, 0, 0], min: 0, max: 1, maxSpeed: 0.5 },
    { name: 'gantry', type: 'prismatic', parent: 0, origin: [-0.5, 0, 1.2], axis: [1, 0, 0], min: 0, max: 2.8, maxSpeed: 2 },
    { name: 'head', type: 'prismatic', parent: 4, origin: [0, 0, 0], axis: [0, 1, 0], min: -0.7, max: 0.7, maxSpeed: 2 },
    { name: 'focus', type: 'prismatic', parent: 5, origin: [-0.14, 0, 0], axis: [0, 0, 1], min: -0.1, max: 0, maxSpeed: 0.6 },
    { name: 'beam', type: 'glow', parent: 6, origin: [0, 0, -0.16], axis: [0, 0, 0], min: 0, max: 1, maxSpeed: 12 },
  ],
  signals: [
    ...packmlSignals,
    { name: 'laserPower', label: { zh: '激光功率', en: 'Laser power' }, unit: 'kW', standard: 'Laser/Wattage', range: [0, 6] },
    feedSignal(14000),
    { name: 'gasPressure', label: { zh: '辅助气压', en: 'Assist gas pressure' }, unit: 'bar', standard: 'Gas/Pressure', range: [0, 14] },
  ],
  card: {
    headline: 'laserPower',
    signals: ['pathFeedrate', 'gasPressure', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
