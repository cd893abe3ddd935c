import { Vector3 } from 'three'
import { type JointDefinition, jointsPerBank } from '../../machines/definition.ts'
import { wrapAngle } from '../../model/pose.ts'

export function isContinuous(joint: JointDefinition): boolean {
  return joint.type === 'revolute' && joint.min === -Infinity
}

/** A joint between two snapshots: a continuous axis goes the short way round, any other straight. */
export function interpolateJoint(joint: JointDefinition, previous: number, next: number, factor: number): number {
  return previous + (isContinuous(joint) ? wrapAngle(next - previous) : next - previous) * factor
}

/**
 * A point of part `part` in the kind frame, for joint `values` in radians, metres or shares: the processor's twin of
 * `followChain` in the vertex shader.
 */
export function followChain(
  joints: readonly JointDefinition[],
  values: ArrayLike<number>,
  part: number,
  point: Vector3,
): Vector3 {
  const origin = new Vector3()
  for (let at = part; at > 0; at = joints[at - 1]!.parent) {
    const joint = joints[at - 1]!
    moveBy(joint, values[at - 1] ?? 0, point)
    point.add(origin.fromArray(joint.origin))
  }
  return point
}

function moveBy({ type, axis }: JointDefinition, value: number, point: Vector3): void {
  if (type === 'revolute') point.applyAxisAngle(new Vector3(...axis), value)
  else if (type === 'prismatic') point.addScaledVector(new Vector3(...axis), value)
  else if (type === 'scale' && value > 0) point.multiply(sizeAt(axis, value))
  else if (type === 'scale') point.set(0, 0, 0)
}

/** Of a part whose scale is `value`, as a factor for each direction. */
function sizeAt(axis: JointDefinition['axis'], value: number): Vector3 {
  const [x, y, z] = axis.map((share) => 1 + share * (value - 1)) as [number, number, number]
  return new Vector3(x, y, z)
}

/** How many times the light of its paints a part gives off. */
export function glowOf(joints: readonly JointDefinition[], values: ArrayLike<number>, part: number): number {
  let glow = 1
  for (let at = part; at > 0; at = joints[at - 1]!.parent)
    if (joints[at - 1]!.type === 'glow') glow *= values[at - 1] ?? 0
  return glow
}

/** Joint values of one asset between two snapshots; zeros while it has no row. */
export function interpolateJoints(
  joints: readonly JointDefinition[],
  row: number,
  previous: Float32Array,
  next: Float32Array,
  factor: number,
): number[] {
  return joints.map((joint, i) => {
    const at = row * jointsPerBank + i
    return row < 0 ? 0 : interpolateJoint(joint, previous[at] ?? 0, next[at] ?? 0, factor)
  })
}
