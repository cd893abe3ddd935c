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
 * A point of part `part` in the kind frame, for joint `values` in radians or metres: the processor's twin of
 * `followChain` in the vertex shader.
 */
export function followChain(
  joints: readonly JointDefinition[],
  values: ArrayLike<number>,
  part: number,
  point: Vector3,
): Vector3 {
  const axis = new Vector3()
  const origin = new Vector3()
  for (let at = part; at > 0; at = joints[at - 1]!.parent) {
    const joint = joints[at - 1]!
    axis.fromArray(joint.axis)
    if (joint.type === 'revolute') point.applyAxisAngle(axis, values[at - 1] ?? 0)
    else point.addScaledVector(axis, values[at - 1] ?? 0)
    point.add(origin.fromArray(joint.origin))
  }
  return point
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
