import type { JointDefinition } from '../definition.ts'
import type { ArmTable } from './armTable.ts'
import type { Vector } from './toolFrame.ts'

/** Where the parts of an arm meet, as shares of its lengths: axis 1 in the height of the shoulder, axis 4 along the forearm. */
const split = { turntable: 0.6, forearm: 0.25 }

/** Height of the turntable over the foot, metres. */
export function turntableHeight({ c1 }: ArmTable): number {
  return c1 * split.turntable
}

/** From the elbow to where the forearm begins to turn, metres. */
export function forearmStart({ c3 }: ArmTable): number {
  return c3 * split.forearm
}

/** How an arm is fixed to its kind. */
interface Mounting {
  /** Number of its first joint in the kind's list, and what its joints are called before their number. */
  readonly first?: number
  readonly prefix?: string
  /** Radians about x by which it leans; its parts are drawn as it leans. */
  readonly roll?: number
}

/** The six joints of an arm that stands at `foot` on the kind's base; its tool hangs on the last. */
export function armJoints(
  table: ArmTable,
  foot: Vector = [0, 0, 0],
  { first = 0, prefix = 'A', roll = 0 }: Mounting = {},
): readonly JointDefinition[] {
  const { a1, a2, b, c1, c2, c3, c4 } = table
  const base = turntableHeight(table)
  const start = forearmStart(table)
  const places = [
    { origin: [0, 0, base], axis: [0, 0, 1] },
    { origin: [a1, b, c1 - base], axis: [0, 1, 0] },
    { origin: [0, 0, c2], axis: [0, 1, 0] },
    { origin: [start, 0, -a2], axis: [1, 0, 0] },
    { origin: [c3 - start, 0, 0], axis: [0, 1, 0] },
    { origin: [c4, 0, 0], axis: [1, 0, 0] },
  ] as const
  return places.map(({ origin, axis }, i) => ({
    name: `${prefix}${i + 1}`,
    type: 'revolute',
    parent: i === 0 ? 0 : first + i,
    origin: i === 0 ? sum(foot, rolled(origin, roll)) : rolled(origin, roll),
    axis: rolled(axis, roll),
    ...table.axes[i]!,
  }))
}

function rolled([x, y, z]: Vector, roll: number): Vector {
  const [cos, sin] = [Math.cos(roll), Math.sin(roll)]
  return [x, cos * y - sin * z, sin * y + cos * z]
}

function sum([a, b, c]: Vector, [x, y, z]: Vector): Vector {
  return [a + x, b + y, c + z]
}
