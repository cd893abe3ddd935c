import type { KindDefinition } from '../definition.ts'
import { grow, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { productTop, screws, table } from './layout.ts'

/** Table and head on three axes; a bowl feeds screws, the head drives six of them into a housing. */
export default {
  kind: 'screwdriving-machine',
  name: { zh: '自动拧紧机', en: 'Automatic screwdriving machine' },
  planRows: ['B05'],
  mobility: 'machine',
  size: [1.7, 1.2, 2.1],
  power: 0.8,
  joints: [
    slide('table', 0, table.at, 'y', [-table.way, 0.12], 0.8),
    slide('headX', 0, [0, table.at[1], 1.5], 'x', [-0.25, 0.25], 0.8),
    slide('headZ', 2, [0, -0.14, 0], 'z', [-0.12, 0.02], 0.6),
    spin('bit', 3, [0, 0, -0.2], 'z'),
    grow('product', 1, [0, 0, 0.03], 'xyz', 4),
    ...screws.map(([x, y], i) => grow(`screw${i + 1}`, 5, [x, y, productTop - 0.03], 'xyz', 10)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('torque', '拧紧扭矩', 'Tightening torque', 'N·m', 'Screwdriver/Torque', [0, 0.62]),
    ownSignal('turnAngle', '拧紧角度', 'Tightening angle', '°', 'Screwdriver/Angle', [0, 1980]),
  ],
  card: {
    headline: 'torque',
    signals: ['turnAngle', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
