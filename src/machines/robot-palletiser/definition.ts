import type { JointDefinition, KindDefinition } from '../definition.ts'
import { grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { range } from '../robots/armTable.ts'
import { onTopOf, places, table, turntable } from './layout.ts'

const revolute = { type: 'revolute' } as const
const axes: readonly JointDefinition[] = [
  { name: 'A1', ...revolute, parent: 0, origin: [0, 0, turntable], axis: [0, 0, 1], ...range(-180, 180, 95) },
  {
    name: 'A2',
    ...revolute,
    parent: 1,
    origin: [table.a1, 0, table.c1 - turntable],
    axis: [0, 1, 0],
    ...range(-45, 90, 95),
  },
  { name: 'A3', ...revolute, parent: 2, origin: [0, 0, table.c2], axis: [0, 1, 0], ...range(-120, 80, 95) },
  { name: 'level', ...revolute, parent: 3, origin: [table.c3, 0, 0], axis: [0, 1, 0], ...range(-120, 120, 190) },
  { name: 'A6', ...revolute, parent: 4, origin: [table.ahead, 0, -0.3], axis: [0, 0, 1], ...range(-350, 350, 320) },
]

/** Four-axis palletiser with conveyor and pallet: box by box in interlocked layers. */
export default {
  kind: 'robot-palletiser',
  name: { zh: '码垛机器人', en: 'Palletising robot' },
  planRows: ['G03'],
  mobility: 'machine',
  size: [3.6, 3.8, 2.6],
  power: 7,
  joints: [
    ...axes,
    grow('held', 5, [0, 0, 0.3 - table.drop], 'xyz', 8),
    ...places.map((place, i) => grow(`box${i + 1}`, 0, onTopOf(place).at, 'xyz', 8)),
  ],
  signals: [...packmlSignals, ownSignal('vacuum', '真空度', 'Vacuum', 'kPa', 'Gripper/Pressure', [0, -62])],
  card: {
    headline: 'vacuum',
    signals: ['curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
