/** Site frame: metres, x east, y north, z up; theta in radians, counter-clockwise from +x. */
export interface Pose {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly theta: number
}

/** The equal angle in [-π, π). */
export function wrapAngle(theta: number): number {
  const turn = 2 * Math.PI
  return theta - turn * Math.floor((theta + Math.PI) / turn)
}

/** Angle from `a` to `b` the short way round, weighted by `t` in 0..1. */
export function interpolateAngle(a: number, b: number, t: number): number {
  return a + wrapAngle(b - a) * t
}
