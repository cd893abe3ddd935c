import type { JointDefinition, KindDefinition } from '../definition.ts'
import { grow, slide } from '../joints.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { range } from '../robots/armTable.ts'
import { carriageHeight, finished, raw, top, travel, vice } from './layout.ts'

const axes: readonly JointDefinition[] = [
  {
    name: 'X',
    type: 'prismatic',
    parent: 0,
    origin: [0, 0, carriageHeight],
    axis: [1, 0, 0],
    min: -travel.x,
    max: travel.x,
    maxSpeed: 3,
  },
  {
    name: 'Y',
    type: 'prismatic',
    parent: 1,
    origin: [0, 0, 0],
    axis: [0, 1, 0],
    min: -travel.y,
    max: travel.y,
    maxSpeed: 1.5,
  },
  {
    name: 'Z',
    type: 'prismatic',
    parent: 2,
    origin: [0, 0, top - carriageHeight],
    axis: [0, 0, -1],
    min: 0,
    max: travel.down,
    maxSpeed: 2,
  },
  { name: 'C', type: 'revolute', parent: 3, origin: [0, 0, 0], axis: [0, 0, 1], ...range(-190, 190, 360) },
]

/** Gantry loader over a fixture: raw shafts from one rack, finished ones onto another. */
export default {
  kind: 'robot-gantry',
  name: { zh: '上下料机械手', en: 'Gantry loader' },
  planRows: ['C05'],
  mobility: 'machine',
  size: [3.8, 1.2, 3],
  joints: [
    ...axes,
    slide('leftJaw', 4, [0, 0.05, 0], '-y', [0, 0.03], 0.15),
    slide('rightJaw', 4, [0, -0.05, 0], 'y', [0, 0.03], 0.15),
    grow('held', 4, [0, 0, 0], 'xyz', 8),
    grow('clamped', 0, vice, 'xyz', 8),
    ...raw.map((at, i) => grow(`raw${i + 1}`, 0, at, 'xyz', 8)),
    ...finished.map((at, i) => grow(`finished${i + 1}`, 0, at, 'xyz', 8)),
  ],
  signals: packmlSignals,
  card: { headline: 'curMachSpeed', signals: ['cycleTime', 'processedCount', 'defectiveCount', 'activePower'] },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
