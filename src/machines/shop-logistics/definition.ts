import type { JointDefinition, KindDefinition } from '../definition.ts'
import { glow, slide } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { laneHeight, lanes, level, liftAt, scannerAt, totes, towerAt, turnAt } from './layout.ts'

/** A tote's place; at 0 it stands on the lift. */
function toteJoints(_: unknown, tote: number): JointDefinition[] {
  const first = 3 * tote
  return [
    slide(`x${tote + 1}`, 0, [liftAt, 0, laneHeight], 'x', [turnAt - liftAt, towerAt - liftAt], 2),
    slide(`y${tote + 1}`, first + 1, [0, 0, 0], 'y', [lanes.front, lanes.rear], 1),
    slide(`z${tote + 1}`, first + 2, [0, 0, 0], 'z', [0, level], 1),
  ]
}

/** Two lanes with transfers at their ends, a lift and a buffer tower: totes come from it, go round and are stored again. */
export default {
  kind: 'shop-logistics',
  name: { zh: '车间物流智能化成套装备', en: 'Shop-floor logistics set' },
  planRows: ['H12'],
  mobility: 'machine',
  size: [5.8, 2.2, 2.9],
  power: 5,
  params: [
    {
      name: 'towerHeight',
      label: { zh: '缓存塔高度', en: 'Height of the buffer tower' },
      unit: 'm',
      min: 2.4,
      max: 4.5,
      default: 2.6,
      side: 'height',
    },
  ],
  joints: [
    ...Array.from({ length: totes }, toteJoints).flat(),
    slide('lift', 0, [liftAt, 0, laneHeight], 'z', [0, level], 1),
    glow('scan', 0, [scannerAt, lanes.front, laneHeight], 1, 10),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('totesStored', '缓存料箱数', 'Totes in the tower', '', 'Buffer/Totes', [10, 11]),
    ownSignal('laneSpeed', '输送速度', 'Lane speed', 'm/min', 'Lane/Speed', [0, 24]),
    ownSignal('readRate', '读码率', 'Read rate', '%', 'Scanner/ReadRate', [99.2, 99.8]),
  ],
  card: {
    headline: 'totesStored',
    signals: ['laneSpeed', 'readRate', 'processedCount', 'cycleTime', 'stopReason', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
