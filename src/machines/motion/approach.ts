import { wrapAngle } from '../../model/pose.ts'
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

/** Turns a continuous joint towards an angle by the shorter way, no faster than it can. */
export function turnTowards(
  joints: Float32Array,
  index: number,
  { maxSpeed }: JointDefinition,
  target: number,
  dt: number,
): void {
  const reach = maxSpeed * dt
  const way = wrapAngle(target - joints[index]!)
  joints[index] = wrapAngle(joints[index]! + Math.min(reach, Math.max(-reach, way)))
}
