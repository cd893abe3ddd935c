import type { JointDefinition, KindDefinition } from '../definition.ts'
import { grow } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { range } from '../robots/armTable.ts'
import { deltaBearings } from '../robots/deltaArm.ts'
import { table, task } from './layout.ts'

const { at, plate, upper, drop } = table
const { entry, places } = task

const arms = deltaBearings.flatMap((bearing, arm): JointDefinition[] => {
  const [cos, sin] = [Math.cos(bearing), Math.sin(bearing)]
  const swing = { type: 'revolute', axis: [-sin, cos, 0] } as const
  const part = arm * 3
  return [
    {
      name: `J${arm + 1}`,
      ...swing,
      parent: 0,
      origin: [at[0] + cos * plate, at[1] + sin * plate, at[2]],
      ...range(-60, 100, 900),
    },
    {
      name: `rods${arm + 1}`,
      ...swing,
      parent: part + 1,
      origin: [cos * upper, sin * upper, 0],
      ...range(-60, 190, 1500),
    },
    {
      name: `lean${arm + 1}`,
      type: 'revolute',
      parent: part + 2,
      origin: [0, 0, 0],
      axis: [0, 0, 1],
      ...range(-60, 60, 900),
    },
  ]
})

const follow = { type: 'prismatic', maxSpeed: 6 } as const
const platform: readonly JointDefinition[] = [
  { name: 'platformX', ...follow, parent: 0, origin: at, axis: [1, 0, 0], min: -0.6, max: 0.6 },
  { name: 'platformY', ...follow, parent: 10, origin: [0, 0, 0], axis: [0, 1, 0], min: -0.6, max: 0.6 },
  { name: 'platformZ', ...follow, parent: 11, origin: [0, 0, 0], axis: [0, 0, -1], min: 0, max: 1.2 },
]

/** Delta robot that sorts pieces from a moving belt into trays. */
export default {
  kind: 'robot-delta',
  name: { zh: '分拣机器人', en: 'Sorting (delta) robot' },
  planRows: ['F02'],
  mobility: 'machine',
  size: [1.9, 1.6, 2.2],
  power: 2,
  joints: [
    ...arms,
    ...platform,
    grow('held', 12, [0, 0, -drop], 'xyz', 12),
    ...places.flatMap((_, i): JointDefinition[] => [
      {
        name: `slide${i + 1}`,
        ...follow,
        parent: 0,
        origin: entry,
        axis: [1, 0, 0],
        min: 0,
        max: 1,
      },
      grow(`piece${i + 1}`, 14 + 2 * i, [0, 0, 0], 'xyz', 12),
    ]),
    ...places.map((place, i) => grow(`sorted${i + 1}`, 0, place, 'xyz', 12)),
  ],
  signals: [...packmlSignals, ownSignal('vacuum', '真空度', 'Vacuum', 'kPa', 'Gripper/Pressure', [0, -45])],
  card: {
    headline: 'vacuum',
    signals: ['curMachSpeed', 'cycleTime', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
