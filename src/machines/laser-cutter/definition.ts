import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide } from '../joints.ts'
import { feedSignal } from '../machiningSignals.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'

/** Flat-bed fibre laser for sheets of 3 × 1.5 m, open on top to show the head at work. */
export default {
  kind: 'laser-cutter',
  name: { zh: '激光加工装备', en: 'Laser cutting machine' },
  planRows: ['H08'],
  mobility: 'machine',
  size: [6.4, 2.6, 2.1],
  joints: [
    slide('shuttle', 0, [0.9, 0, 0.84], '-x', [0, 3.2], 1.4),
    grow('sheet', 1, [0, 0, 0.09]),
    grow('cuts', 2, [-1.4, 0, 0.004], 'x', 0.5),
    slide('gantry', 0, [-0.5, 0, 1.2], 'x', [0, 2.8], 2),
    slide('head', 4, [0, 0, 0], 'y', [-0.7, 0.7], 2),
    slide('focus', 5, [-0.14, 0, 0], 'z', [-0.1, 0], 0.6),
    glow('beam', 6, [0, 0, -0.16], 1, 12),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('laserPower', '激光功率', 'Laser power', 'kW', 'Laser/Wattage', [0, 6]),
    feedSignal(14000),
    ownSignal('gasPressure', '辅助气压', 'Assist gas pressure', 'bar', 'Gas/Pressure', [0, 14]),
  ],
  card: {
    headline: 'laserPower',
    signals: ['pathFeedrate', 'gasPressure', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
