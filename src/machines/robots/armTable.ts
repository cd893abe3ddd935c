const degree = Math.PI / 180

/** Radians by which a solution may miss the end of a range through rounding. */
export const slack = 1e-9

/** What a data sheet says of one axis: radians and radians per second. */
interface AxisRange {
  readonly min: number
  readonly max: number
  readonly maxSpeed: number
}

/**
 * Lengths in metres of a six-axis arm with a spherical wrist, by the names of Brandstötter, Angerer and Hofbaur, "An
 * analytical solution of the inverse kinematics problem of industrial serial manipulators with an ortho-parallel basis
 * and a spherical wrist" (2014), and the ranges of its axes. At joint values 0 the upper arm stands up and the forearm
 * points ahead.
 */
export interface ArmTable {
  /** Shoulder ahead of axis 1. */
  readonly a1: number
  /** Elbow to the forearm's axis, negative where the forearm lies above the elbow. */
  readonly a2: number
  /** Sideways offset of the arm's plane, to the left. */
  readonly b: number
  /** Height of the shoulder. */
  readonly c1: number
  /** Upper arm. */
  readonly c2: number
  /** Forearm: elbow to wrist centre. */
  readonly c3: number
  /** Wrist centre to flange. */
  readonly c4: number
  readonly axes: readonly [AxisRange, AxisRange, AxisRange, AxisRange, AxisRange, AxisRange]
}

/** Range of an axis from degrees and degrees per second. */
export function range(min: number, max: number, maxSpeed: number): AxisRange {
  return { min: min * degree, max: max * degree, maxSpeed: maxSpeed * degree }
}
