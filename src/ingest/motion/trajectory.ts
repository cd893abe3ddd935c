import { clampedKnots, nurbsFault, sampleNurbs, type Nurbs } from '../../scene/nurbs.ts'
import { asList, asNumber, asObject } from '../json.ts'

/** Metres between two samples of a curve, about. */
const step = 0.25
const maxSamples = 200
const maxControlPoints = 500

/** A VDA 5050 trajectory (NURBS) as flat x, y pairs, or undefined when it can't be followed. */
export function sampleTrajectory(trajectory: unknown): Float64Array | undefined {
  const spline = splineOf(trajectory)
  if (!spline || nurbsFault(spline)) return undefined
  const sampled = spline.degree === 1 ? cornersOf(spline) : sampleNurbs(spline, sampleCount(spline))
  return sampled.every(Number.isFinite) ? sampled : undefined
}

function splineOf(trajectory: unknown): Nurbs | undefined {
  const given = asObject(trajectory)
  const controlPoints = asList(given?.['controlPoints'])
  if (!given || !controlPoints || controlPoints.length > maxControlPoints) return undefined
  const degree = asNumber(given['degree']) ?? 1
  const points = controlPoints.map((point) => {
    const { x, y, weight } = asObject(point) ?? {}
    return [asNumber(x) ?? Number.NaN, asNumber(y) ?? Number.NaN, asNumber(weight) ?? 1] as const
  })
  const knots = asList(given['knotVector'])?.map((knot) => asNumber(knot) ?? Number.NaN) ?? []
  return { degree, points, knots: knots.length > 0 ? knots : clampedKnots(degree, points.length) }
}

function cornersOf({ points }: Nurbs): Float64Array {
  return Float64Array.from(points.flatMap(([x, y]) => [x, y]))
}

function sampleCount({ points }: Nurbs): number {
  let length = 0
  for (let index = 1; index < points.length; index++) {
    const [[ax, ay], [bx, by]] = [points[index - 1]!, points[index]!]
    length += Math.hypot(bx - ax, by - ay)
  }
  return Math.min(maxSamples, Math.max(9, Math.ceil(length / step) + 1))
}
