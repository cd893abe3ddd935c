import type { JointDefinition } from '../definition.ts'

/** Moves one joint towards a target, no faster than it can and never out of its limits. */
export function approach(
  joints: Float32Array,
  index: number,
  definition: JointDefinition,
  target: number,
  dt: number,
  share = 1,
): void {
  const { min, max, maxSpeed } = definition
  const reach = maxSpeed * share * dt
  const value = joints[index]!
  const goal = Math.min(max, Math.max(min, target))
  joints[index] = value + Math.min(reach, Math.max(-reach, goal - value))
}
