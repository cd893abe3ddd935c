import type { ArmTable } from './armTable.ts'

/**
 * A pose: the axes x (approach), y and z of the frame, then its origin, three numbers each; metres. What `ArmInverse`
 * takes and `armForward` gives is the frame of the flange, in that of the robot's foot: x ahead, y left, z up.
 */
export type PoseArray = Float64Array

/** Writes the pose of the flange for six joint values in radians. */
export function armForward(table: ArmTable, joints: ArrayLike<number>, into: PoseArray): void {
  const { a1, a2, b, c1, c2, c3, c4 } = table
  const [q1, q2, q3, q4, q5, q6] = [joints[0]!, joints[1]!, joints[2]!, joints[3]!, joints[4]!, joints[5]!]
  const [s1, k1] = [Math.sin(q1), Math.cos(q1)]
  const [s23, k23] = [Math.sin(q2 + q3), Math.cos(q2 + q3)]
  const [s4, k4] = [Math.sin(q4), Math.cos(q4)]
  const [s5, k5] = [Math.sin(q5), Math.cos(q5)]
  const [s6, k6] = [Math.sin(q6), Math.cos(q6)]

  const ahead = a1 + c2 * Math.sin(q2) + c3 * k23 - a2 * s23
  const wristZ = c1 + c2 * Math.cos(q2) - c3 * s23 - a2 * k23

  // Columns of Rx(q4) Ry(q5) Rx(q6), turned by Rz(q1) Ry(q2 + q3).
  turn(into, 0, k5, s4 * s5, -k4 * s5)
  turn(into, 3, s5 * s6, k4 * k6 - s4 * k5 * s6, s4 * k6 + k4 * k5 * s6)
  turn(into, 6, s5 * k6, -k4 * s6 - s4 * k5 * k6, -s4 * s6 + k4 * k5 * k6)
  into[9] = k1 * ahead - s1 * b + c4 * into[0]!
  into[10] = s1 * ahead + k1 * b + c4 * into[1]!
  into[11] = wristZ + c4 * into[2]!

  function turn(out: PoseArray, at: number, x: number, y: number, z: number): void {
    const forward = k23 * x + s23 * z
    out[at] = k1 * forward - s1 * y
    out[at + 1] = s1 * forward + k1 * y
    out[at + 2] = -s23 * x + k23 * z
  }
}
