import { armForward } from '../../src/machines/robots/armForward.ts'
import type { ArmTable } from '../../src/machines/robots/armTable.ts'

const iterations = 100
const tolerance = 1e-6
const damping = 1e-3
const probe = 1e-6

/**
 * The usual way without a closed form, as a baseline: damped least squares with a Jacobian of differences.
 * @returns whether it found joints for the pose; `joints` are changed in place
 */
export function numericInverse(table: ArmTable, pose: Float64Array, joints: number[]): boolean {
  const error = new Float64Array(6)
  const probed = new Float64Array(6)
  const at = new Float64Array(12)
  const jacobian = Array.from({ length: 6 }, () => new Float64Array(6))
  for (let iteration = 0; iteration < iterations; iteration++) {
    armForward(table, joints, at)
    differences(at, pose, error)
    if (Math.hypot(...error) < tolerance) return true
    for (let joint = 0; joint < 6; joint++) {
      joints[joint]! += probe
      armForward(table, joints, at)
      joints[joint]! -= probe
      differences(at, pose, probed)
      for (let row = 0; row < 6; row++) jacobian[row]![joint] = (error[row]! - probed[row]!) / probe
    }
    const step = dampedStep(jacobian, error)
    for (let joint = 0; joint < 6; joint++) joints[joint]! += step[joint]!
  }
  return false
}

/** From one pose to another: metres along the axes, radians about them. */
function differences(from: Float64Array, to: Float64Array, into: Float64Array): void {
  into.fill(0)
  for (let i = 0; i < 3; i++) into[i] = to[9 + i]! - from[9 + i]!
  for (let column = 0; column < 9; column += 3) {
    for (let i = 0; i < 3; i++) {
      const [j, k] = [(i + 1) % 3, (i + 2) % 3]
      into[3 + i]! += 0.5 * (from[column + j]! * to[column + k]! - from[column + k]! * to[column + j]!)
    }
  }
}

/** Solves (JᵀJ + λI) step = Jᵀ error by elimination. */
function dampedStep(jacobian: readonly Float64Array[], error: Float64Array): Float64Array {
  const rows = Array.from({ length: 6 }, (_, i) => {
    const row = new Float64Array(7)
    for (let j = 0; j < 6; j++)
      row[j] = jacobian.reduce((sum, line) => sum + line[i]! * line[j]!, i === j ? damping : 0)
    row[6] = jacobian.reduce((sum, line, k) => sum + line[i]! * error[k]!, 0)
    return row
  })
  for (let pivot = 0; pivot < 6; pivot++) {
    for (let row = 0; row < 6; row++) {
      if (row === pivot) continue
      const share = rows[row]![pivot]! / rows[pivot]![pivot]!
      for (let column = pivot; column < 7; column++) rows[row]![column]! -= share * rows[pivot]![column]!
    }
  }
  return Float64Array.from(rows, (row, i) => row[6]! / row[i]!)
}
