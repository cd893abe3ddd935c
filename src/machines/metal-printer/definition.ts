import type { KindDefinition } from '../definition.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Laser powder bed fusion with a round build of 280 mm; the chamber is shown without its powder. */
export default {
  kind: 'metal-printer',
  name: { zh: '金属3D打印机', en: 'Metal 3D printer (LPBF)' },
  planRows: ['C06', 'H07'],
  mobility: 'machine',
  size: [2.6, 1.4, 2.3],
  joints: [
    { name: 'recoater', type: 'prismatic', parent: 0, origin: [-0.34, -0.22, 1.16], axis: [1, 0, 0], min: 0, max: 0.68, maxSpeed: 0.6 },
    { name: 'part', type: 'scale', parent: 0, origin: [0, -0.22, 1.1], axis: [0, 0, 1], min: 0, max: 1, maxSpeed: 0.8 },
    { name: 'lift', type: 'scale', parent: 2, origin: [0, 0, 0], axis: [1, 1, 0], min: 0, max: 1, maxSpeed: 1 },
    { name: 'scanX', type: 'prismatic', parent: 0, origin: [0, -0.22, 1.1], axis: [1, 0, 0], min: -0.12, max: 0.12, maxSpeed: 3 },
    { name: 'scanY', type: 'prismatic', parent: 4, origin: [0, 0, 0], axis: [0, 1, 0], min: -0.12, max: 0.12, maxSpeed: 3 },
    { name: 'height', type: 'prismatic', parent: 5, origin: [0, 0, 0], axis: [0, 0, 1], min: 0, max: 0.3, maxSpeed: 0.5 },
    { name: 'melt', type: 'glow', parent: 6, origin: [0, 0, 0], axis: [0, 0, 0], min: 0, max: 1, maxSpeed: 10 },
    { name: 'chamberLight', type: 'glow', parent: 0, origin: [0, 0, 0], axis: [0, 0, 0], min: 0, max: 1, maxSpeed: 2 },
  ],
  signals: [
    ...packmlSignals,
    { name: 'laserPower', label: { zh: '激光功率', en: 'Laser power' }, unit: 'W', standard: 'Laser/Wattage', range: [0, 380] },
    { name: 'oxygen', label: { zh: '舱内氧含量', en: 'Chamber oxygen' }, unit: 'ppm', standard: 'Chamber/Concentration/O2', range: [900, 120] },
    { name: 'bedTemperature', label: { zh: '基板温度', en: 'Plate temperature' }, unit: '°C', standard: 'Platform/Temperature', range: [80, 180] },
  ],
  card: {
    headline: 'laserPower',
    signals: ['cycleProgress', 'oxygen', 'bedTemperature', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
