import type { KindDefinition } from '../definition.ts'
import { glow, grow, shown, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { barAt, bays, display, gantry, mark } from './places.ts'

const { reach } = gantry
const levels: readonly (readonly [number, number])[] = [
  [72, 58],
  [41, 52],
  [88, 80],
  [35, 30],
  [64, 70],
  [52, 44],
]

/** Bulk yard under a scanning gantry, and the station whose screen maps how full each bay is. */
export default {
  kind: 'stockyard',
  name: { zh: '智能库管系统（料场）', en: 'Smart stockyard management' },
  planRows: ['E02'],
  mobility: 'machine',
  size: [10.4, 7, 3.9],
  params: [
    {
      name: 'wallHeight',
      label: { zh: '隔墙高度', en: 'Height of the walls' },
      unit: 'm',
      min: 0.6,
      max: 1.6,
      default: 0.85,
    },
  ],
  joints: [
    ...bays.map((at, i) => grow(`heap${i + 1}`, 0, at, 'z', 0.3)),
    ...bays.map((_, i) => grow(`bar${i + 1}`, 0, barAt(i), 'z', 0.5)),
    slide('gantry', 0, [0, 0, gantry.z], 'x', [-reach, reach], 1.2),
    slide('head', bays.length * 2 + 1, [0, (gantry.front + gantry.back) / 2, -0.3], 'y', [-2, 2], 1.2),
    glow('laser', bays.length * 2 + 2, [0, 0, 0], 1, 6),
    slide('mark', 0, mark.at, 'x', [-reach * mark.scale, reach * mark.scale], 0.5),
    shown('stockShown', 0, display, 99_999),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('stock', '库存总量', 'Stock', 't', 'Yard/Stock', [18_420, 17_860]),
    ...levels.map((range, i) =>
      ownSignal(
        `bay${i + 1}Level`,
        `${i + 1}号料仓料位`,
        `Level of bay ${i + 1}`,
        '%',
        `Yard/Bay${i + 1}/Level`,
        range,
      ),
    ),
    ownSignal('scanAge', '盘点时效', 'Age of the scan', 'min', 'Yard/ScanAge', [12, 1]),
  ],
  card: {
    headline: 'stock',
    signals: ['scanAge', ...bays.map((_, i) => `bay${i + 1}Level`)],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
