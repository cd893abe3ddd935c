import type { JointDefinition, KindDefinition } from '../definition.ts'
import { glow, grow, passingPieces, shown, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { baked, beltTop, cutter, display, oven, raw, sliced, washer } from './places.ts'

const stations: readonly JointDefinition[] = [
  grow('spray', 0, [washer.x, 0, beltTop + 0.56], 'z', 3),
  spin('blades', 0, cutter, 'y'),
  glow('burners', 0, [0, 0, 0], 1, 2),
  spin('fan', 0, [oven.x - 0.7, 0, oven.top + 0.1], 'z'),
  shown('heatShown', 0, display, 999),
]
const pieces = [raw, sliced, baked].reduce<readonly JointDefinition[]>(
  (joints, { count, from, way }, i) => [
    ...joints,
    ...passingPieces(['raw', 'sliced', 'baked'][i]!, count, stations.length + joints.length, from, way),
  ],
  [],
)

/** Washer, cutter and tunnel oven on one belt: what comes in raw leaves cut and baked. */
export default {
  kind: 'food-line',
  name: { zh: '食品自动化加工生产线', en: 'Automated food-processing line' },
  planRows: ['F01'],
  mobility: 'machine',
  size: [9.6, 1.9, 2.7],
  params: [
    {
      name: 'chimney',
      label: { zh: '排气筒高度', en: 'Height of the chimneys' },
      unit: 'm',
      min: 0.4,
      max: 2.4,
      default: 0.7,
      side: 'height',
    },
  ],
  joints: [...stations, ...pieces],
  signals: [
    ...packmlSignals,
    ownSignal('ovenTemperature', '炉温', 'Oven temperature', '°C', 'Oven/Temperature', [162, 218]),
    ownSignal('washFlow', '清洗水量', 'Wash water', 'm³/h', 'Washer/Flow', [0, 3.6]),
    ownSignal('cutterSpeed', '切刀转速', 'Cutter speed', 'rpm', 'Cutter/RotaryVelocity', [0, 180]),
    ownSignal('coreTemperature', '中心温度', 'Core temperature', '°C', 'Product/CoreTemperature', [12, 84]),
    ownSignal('throughput', '产能', 'Throughput', 'kg/h', 'Line/MassFlow', [0, 1240]),
  ],
  card: {
    headline: 'throughput',
    signals: ['ovenTemperature', 'coreTemperature', 'washFlow', 'cutterSpeed', 'processedCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
