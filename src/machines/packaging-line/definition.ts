import type { JointDefinition, KindDefinition } from '../definition.ts'
import { passingPieces, shown, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { belt, capper, cartons, display, empty, filled, filler, labelled, reel } from './places.ts'

const stations: readonly JointDefinition[] = [
  spin('carousel', 0, [filler.x, filler.y, belt.top], 'z', 6),
  spin('capping', 0, [capper.x, capper.y, belt.top + 0.3], 'z', 8),
  spin('reel', 0, reel, 'z', 6),
  shown('countShown', 0, display, 99_999),
]
const pieces = [empty, filled, labelled, cartons].reduce<readonly JointDefinition[]>(
  (joints, { count, from, way }, i) => [
    ...joints,
    ...passingPieces(['empty', 'filled', 'labelled', 'carton'][i]!, count, stations.length + joints.length, from, way),
  ],
  [],
)

/** Bottling line: rotary filler, capper, labeller and case packer; one cycle is a carton of bottles. */
export default {
  kind: 'packaging-line',
  name: { zh: '自动化包装生产线', en: 'Automated packaging line' },
  planRows: ['F05'],
  mobility: 'machine',
  size: [8.4, 2.2, 2.3],
  params: [
    {
      name: 'bottleHeight',
      label: { zh: '瓶高', en: 'Height of the bottles' },
      unit: 'm',
      min: 0.18,
      max: 0.34,
      default: 0.3,
    },
  ],
  joints: [...stations, ...pieces],
  signals: [
    ...packmlSignals,
    ownSignal('bottleRate', '灌装速度', 'Bottles', '1/min', 'Filler/BottleRate', [0, 320]),
    ownSignal('fillVolume', '灌装量', 'Fill volume', 'mL', 'Filler/Volume', [0, 500.4]),
    ownSignal('capTorque', '旋盖扭矩', 'Cap torque', 'N·m', 'Capper/Torque', [0, 1.8]),
    ownSignal('labelsLeft', '标签余量', 'Labels left', '%', 'Labeller/Left', [74, 68]),
  ],
  card: {
    headline: 'bottleRate',
    signals: ['processedCount', 'fillVolume', 'capTorque', 'labelsLeft', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
