import type { JointDefinition, KindDefinition } from '../definition.ts'
import { grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { range } from '../robots/armTable.ts'
import { armHeight, foot, nests, table } from './layout.ts'

const shaft = table.height - armHeight
const axes: readonly JointDefinition[] = [
  {
    name: 'J1',
    type: 'revolute',
    parent: 0,
    origin: [foot[0], foot[1], foot[2] + armHeight],
    axis: [0, 0, 1],
    ...range(-140, 140, 450),
  },
  { name: 'J2', type: 'revolute', parent: 1, origin: [table.first, 0, 0], axis: [0, 0, 1], ...range(-150, 150, 720) },
  {
    name: 'quill',
    type: 'prismatic',
    parent: 2,
    origin: [table.second, 0, shaft],
    axis: [0, 0, -1],
    min: 0,
    max: table.stroke,
    maxSpeed: 1.1,
  },
  { name: 'J4', type: 'revolute', parent: 3, origin: [0, 0, 0], axis: [0, 0, 1], ...range(-360, 360, 2000) },
]

/** SCARA on a bench: takes parts from a bowl feeder and sets them into a tray. */
export default {
  kind: 'robot-scara',
  name: { zh: 'SCARA机器人', en: 'SCARA robot' },
  planRows: ['B02'],
  mobility: 'machine',
  size: [1.2, 1.1, 1.6],
  power: 0.9,
  joints: [
    ...axes,
    grow('held', 4, [0, 0, 0], 'xyz', 12),
    ...nests.map(([x, y, z], i) => grow(`part${i + 1}`, 0, [x, y, z], 'xyz', 12)),
  ],
  signals: [...packmlSignals, ownSignal('vacuum', '真空度', 'Vacuum', 'kPa', 'Gripper/Pressure', [0, -70])],
  card: {
    headline: 'vacuum',
    signals: ['curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
