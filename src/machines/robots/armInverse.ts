import type { PoseArray } from './armForward.ts'
import { type ArmTable, slack } from './armTable.ts'

/** What a row of solutions is, as bits of its number. */
export const Branch = { wristOver: 1, elbowDown: 2, shoulderBehind: 4 } as const

/** Where the arm loses a degree of freedom, as bits. */
export const Singularity = {
  /** Axes 4 and 6 lie in one line: only their sum is determined. */
  wrist: 1,
  /** The arm is stretched out or folded. */
  elbow: 2,
  /** The wrist centre lies over axis 1: any bearing would do. */
  shoulder: 4,
} as const

const rows = 8
const axes = 6
/** Sine of an angle, or metres, below which a solution counts as singular. */
const singularBelow = 1e-6
/** Sine below which axis 4 is chosen freely, because rounding alone would determine it. */
const freeBelow = 1e-12
/** How much a cosine may exceed 1 by rounding. */
const rounding = 1e-12
const turn = 2 * Math.PI

/**
 * Closed-form inverse kinematics of an arm with a spherical wrist: all eight solutions, after Brandstötter, Angerer and
 * Hofbaur (2014). It keeps its results in arrays of its own and allocates nothing while it solves.
 */
export class ArmInverse {
  /** Six joint values for each of eight rows, radians in [-π, π); NaN in rows that don't reach. */
  readonly joints = new Float64Array(rows * axes)
  /** `Singularity` bits of each row. */
  readonly singularities = new Uint8Array(rows)
  /** Bit i: row i reaches the pose. */
  reached = 0
  /** Bit i: row i reaches it within the ranges of all axes. */
  allowed = 0
  readonly #table: ArmTable
  readonly #forearm: number
  readonly #forearmAngle: number
  readonly #min: Float64Array
  readonly #max: Float64Array

  constructor(table: ArmTable) {
    this.#table = table
    this.#forearm = Math.hypot(table.a2, table.c3)
    this.#forearmAngle = Math.atan2(table.c3, -table.a2)
    this.#min = Float64Array.from(table.axes, ({ min }) => min - slack)
    this.#max = Float64Array.from(table.axes, ({ max }) => max + slack)
  }

  /**
   * Solves for a pose of the flange.
   * @param axis4 radians; what axis 4 takes where the wrist is singular
   * @returns `allowed`
   */
  solve(pose: PoseArray, axis4 = 0): number {
    const { a1, b, c1, c4 } = this.#table
    this.reached = this.allowed = 0
    this.joints.fill(Number.NaN)
    this.singularities.fill(0)
    const x = pose[9]! - c4 * pose[0]!
    const y = pose[10]! - c4 * pose[1]!
    const height = pose[11]! - c4 * pose[2]! - c1
    const square = x * x + y * y - b * b
    if (!(square >= -rounding)) return 0
    const ahead = Math.sqrt(Math.max(0, square))
    const bearing = Math.atan2(y, x)
    const aside = Math.atan2(b, ahead)
    const shoulder = ahead < singularBelow ? Singularity.shoulder : 0
    this.#solveArm(pose, axis4, 0, bearing - aside, ahead - a1, height, shoulder)
    this.#solveArm(pose, axis4, Branch.shoulderBehind, bearing + aside - Math.PI, -ahead - a1, height, shoulder)
    return this.allowed
  }

  /** Both elbows for a bearing of axis 1; `u`, `w`: from the shoulder to the wrist centre, ahead and up. */
  #solveArm(pose: PoseArray, axis4: number, row: number, q1: number, u: number, w: number, singular: number): void {
    const { c2 } = this.#table
    const k = this.#forearm
    const cosine = (u * u + w * w - c2 * c2 - k * k) / (2 * c2 * k)
    if (!(Math.abs(cosine) <= 1 + rounding)) return
    const bent = Math.min(1, Math.max(-1, cosine))
    const sine = Math.sqrt(1 - bent * bent)
    const bend = Math.atan2(sine, bent)
    const lead = Math.atan2(k * sine, c2 + k * bent)
    const rise = Math.atan2(u, w)
    const flags = sine < singularBelow ? singular | Singularity.elbow : singular
    const up = bend - this.#forearmAngle
    const down = -bend - this.#forearmAngle
    this.#solveWrist(pose, axis4, row, q1, rise - lead, up, flags)
    this.#solveWrist(pose, axis4, row | Branch.elbowDown, q1, rise + lead, down, flags)
  }

  #solveWrist(pose: PoseArray, axis4: number, row: number, q1: number, q2: number, q3: number, flags: number): void {
    const s1 = Math.sin(q1)
    const k1 = Math.cos(q1)
    const s23 = Math.sin(q2 + q3)
    const k23 = Math.cos(q2 + q3)
    // m = (Rz(q1) Ry(q2 + q3))ᵀ · pose = Rx(q4) Ry(q5) Rx(q6)
    const ahead0 = k1 * pose[0]! + s1 * pose[1]!
    const ahead1 = k1 * pose[3]! + s1 * pose[4]!
    const ahead2 = k1 * pose[6]! + s1 * pose[7]!
    const m00 = k23 * ahead0 - s23 * pose[2]!
    const m10 = k1 * pose[1]! - s1 * pose[0]!
    const m11 = k1 * pose[4]! - s1 * pose[3]!
    const m12 = k1 * pose[7]! - s1 * pose[6]!
    const m20 = s23 * ahead0 + k23 * pose[2]!
    const m21 = s23 * ahead1 + k23 * pose[5]!
    const m22 = s23 * ahead2 + k23 * pose[8]!
    const sine = Math.sqrt(m10 * m10 + m20 * m20)
    const free = sine < freeBelow
    const s4 = free ? Math.sin(axis4) : m10 / sine
    const k4 = free ? Math.cos(axis4) : -m20 / sine
    const q4 = free ? axis4 : Math.atan2(m10, -m20)
    const q5 = Math.atan2(sine, m00)
    // From q4 as it is, so that the sum of both stays exact near the singularity.
    const q6 = Math.atan2(-(k4 * m12 + s4 * m22), k4 * m11 + s4 * m21)
    const singular = sine < singularBelow ? flags | Singularity.wrist : flags
    this.#keep(row, singular, q1, q2, q3, q4, q5, q6)
    this.#keep(row | Branch.wristOver, singular, q1, q2, q3, q4 + Math.PI, -q5, q6 + Math.PI)
  }

  #keep(row: number, singular: number, q1: number, q2: number, q3: number, q4: number, q5: number, q6: number): void {
    const { joints } = this
    const at = row * axes
    joints[at] = wrap(q1)
    joints[at + 1] = wrap(q2)
    joints[at + 2] = wrap(q3)
    joints[at + 3] = wrap(q4)
    joints[at + 4] = wrap(q5)
    joints[at + 5] = wrap(q6)
    this.singularities[row] = singular
    this.reached |= 1 << row
    for (let axis = 0; axis < axes; axis++) if (!this.#inRange(axis, joints[at + axis]!)) return
    this.allowed |= 1 << row
  }

  #inRange(axis: number, value: number): boolean {
    const min = this.#min[axis]!
    const max = this.#max[axis]!
    return (value >= min && value <= max) || value + turn <= max || value - turn >= min
  }
}

function wrap(angle: number): number {
  return angle >= -Math.PI && angle < Math.PI ? angle : angle - turn * Math.floor((angle + Math.PI) / turn)
}
