import type { KindDefinition } from '../definition.ts'
import { glow, grow, slide, spin, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { dip, hang, pumps, rail, way } from './layout.ts'

/** Cathodic dip coating: a carrier lowers a body in white into the tank, rocks it, and lifts it out primed. */
export default {
  kind: 'dip-tank',
  name: { zh: '电泳槽', en: 'Electrocoat dip tank' },
  planRows: [],
  mobility: 'machine',
  size: [7.6, 3.8, 5.4],
  power: 280,
  params: [
    {
      name: 'tankLength',
      label: { zh: '槽长', en: 'Length of the tank' },
      unit: 'm',
      min: 6.4,
      max: 10,
      default: 6.4,
      side: 'length',
    },
  ],
  joints: [
    slide('carrier', 0, [0, 0, rail], 'x', [-way / 2, way / 2], 2),
    grow('present', 1, [0, 0, 0], 'xyz', 2),
    slide('hoist', 2, [0, 0, -0.9], '-z', [0, dip], 0.8),
    swivel('rock', 3, [0, 0, 0], 'y', [-0.3, 0.3], 0.4),
    grow('white', 4, [0, 0, -hang], 'xyz', 3),
    grow('primed', 4, [0, 0, -hang], 'z', 0.8),
    grow('cables', 2, [0, 0, -0.2], 'z', 0.8),
    glow('rectifier', 0, [0, 0, 0], 1, 2),
    ...pumps.map((x, i) => spin(`pump${i + 1}`, 0, [x, 1.62, 0.55], 'y', 20)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('voltage', '电泳电压', 'Voltage', 'V', 'Rectifier/Voltage', [0, 310]),
    ownSignal('current', '电泳电流', 'Current', 'A', 'Rectifier/Current', [0, 820]),
    ownSignal('bathTemperature', '槽液温度', 'Bath temperature', '°C', 'Bath/Temperature', [29.2, 30.4]),
    ownSignal('solids', '固体份', 'Solids', '%', 'Bath/Solids', [19.6, 19.8]),
    ownSignal('pumpSpeed', '循环泵转速', 'Circulation pump', 'rpm', 'Pump/Speed', [90, 180]),
  ],
  card: {
    headline: 'voltage',
    signals: ['current', 'bathTemperature', 'solids', 'pumpSpeed', 'processedCount', 'cycleTime'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
