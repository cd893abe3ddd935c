/**
 * Cubic Hermite interpolation between `a` and `b` at the share `t` (0..1) of an interval, with the tangents
 * `ta`, `tb` in units per interval. Passes through both ends with these tangents.
 */
export function hermite(a: number, ta: number, b: number, tb: number, t: number): number {
  const t2 = t * t
  const t3 = t2 * t
  return a * (2 * t3 - 3 * t2 + 1) + ta * (t3 - 2 * t2 + t) + b * (3 * t2 - 2 * t3) + tb * (t3 - t2)
}
