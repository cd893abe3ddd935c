import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Laser powder bed fusion with a round build of 280 mm; the chamber is shown without its powder. */
export default {
  kind: 'metal-printer',
  name: { zh: '金属3D打印机', en: 'Metal 3D printer (LPBF)' },
  planRows: ['C06', 'H07'],
  mobility: 'machine',
  size: [2.6, 1.4, 2.3],
  joints: [
    slide('recoater', 0, [-0.34, -0.22, 1.16], 'x', [0, 0.68], 0.6),
    grow('part', 0, [0, -0.22, 1.1], 'z', 0.8),
    grow('lift', 2, [0, 0, 0], 'xy', 1),
    slide('scanX', 0, [0, -0.22, 1.1], 'x', [-0.12, 0.12], 3),
    slide('scanY', 4, [0, 0, 0], 'y', [-0.12, 0.12], 3),
    slide('height', 5, [0, 0, 0], 'z', [0, 0.3], 0.5),
    glow('melt', 6),
    glow('chamberLight', 0, [0, 0, 0], 1, 2),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('laserPower', '激光功率', 'Laser power', 'W', 'Laser/Wattage', [0, 380]),
    ownSignal('oxygen', '舱内氧含量', 'Chamber oxygen', 'ppm', 'Chamber/Concentration/O2', [900, 120]),
    ownSignal('bedTemperature', '基板温度', 'Plate temperature', '°C', 'Platform/Temperature', [80, 180]),
  ],
  card: {
    headline: 'laserPower',
    signals: ['cycleProgress', 'oxygen', 'bedTemperature', 'cycleTime', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
