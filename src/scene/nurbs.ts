/** A planar non-uniform rational B-spline, as VDA 5050 and LIF give trajectories. */
export interface Nurbs {
  readonly degree: number
  /** `points.length + degree + 1` values that never fall. */
  readonly knots: readonly number[]
  /** x, y in metres and weight > 0. */
  readonly points: readonly (readonly [number, number, number])[]
}

/** Why a spline can't be evaluated, or undefined. */
export function nurbsFault({ degree, knots, points }: Nurbs): string | undefined {
  if (!Number.isInteger(degree) || degree < 1 || degree > 10) return `degree ${degree}`
  if (points.length <= degree) return `${points.length} control points`
  if (knots.length !== points.length + degree + 1) return `${knots.length} knots`
  if (knots.some((knot, index) => index > 0 && knot < knots[index - 1]!)) return 'knots that fall'
  if (knots[degree]! >= knots[points.length]!) return 'knots without an interval'
  if (points.some(([, , weight]) => !(weight > 0))) return 'a weight that is not positive'
  return undefined
}

/** Knots that make a spline of this degree start and end in its end points. */
export function clampedKnots(degree: number, points: number): number[] {
  const spans = points - degree
  return Array.from({ length: points + degree + 1 }, (_, index) =>
    Math.min(1, Math.max(0, (index - degree) / Math.max(1, spans))),
  )
}

/** `count` points at equal steps of the parameter, ends included: flat x, y pairs. */
export function sampleNurbs(spline: Nurbs, count: number): Float64Array {
  const { degree, knots, points } = spline
  const first = knots[degree]!
  const last = knots[points.length]!
  const path = new Float64Array(count * 2)
  for (let index = 0; index < count; index++) {
    path.set(evaluate(spline, first + ((last - first) * index) / (count - 1)), index * 2)
  }
  return path
}

/** De Boor's algorithm in homogeneous coordinates. */
function evaluate({ degree, knots, points }: Nurbs, t: number): [number, number] {
  let span = degree
  while (span < points.length - 1 && t >= knots[span + 1]!) span++
  const d = points.slice(span - degree, span + 1).map(([x, y, w]) => [x * w, y * w, w] as [number, number, number])
  for (let level = 1; level <= degree; level++) {
    for (let j = degree; j >= level; j--) {
      const from = knots[span - degree + j]!
      const width = knots[span + 1 + j - level]! - from
      const s = width > 0 ? (t - from) / width : 0
      const [a, b] = [d[j - 1]!, d[j]!]
      d[j] = [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s, a[2] + (b[2] - a[2]) * s]
    }
  }
  const [x, y, w] = d[degree]!
  return [x / w, y / w]
}
