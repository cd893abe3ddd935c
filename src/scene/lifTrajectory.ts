import type { RouteNode } from './compiledScene.ts'
import { listOf, memberOf, numberOf } from './lifFields.ts'
import { clampedKnots, nurbsFault, sampleNurbs, type Nurbs } from './nurbs.ts'

/** Metres by which a trajectory may miss the nodes of its edge; within that its ends are moved onto them. */
const tolerance = 0.5

/** The straight way between two nodes: flat x, y pairs. */
export function straightPath(start: RouteNode, end: RouteNode): Float64Array {
  return Float64Array.of(start.x, start.y, end.x, end.y)
}

/** The sampled trajectory of an edge's properties, or why there is none: `fault` is undefined when none was given. */
export function trajectoryPath(
  properties: unknown,
  start: RouteNode,
  end: RouteNode,
): { readonly path?: Float64Array; readonly fault?: string } {
  const trajectory = memberOf(properties, 'trajectory')
  if (trajectory === undefined || trajectory === null) return {}
  const spline = splineOf(trajectory)
  const fault = nurbsFault(spline)
  if (fault) return { fault }
  const path = sampleNurbs(spline, sampleCount(spline))
  const miss = Math.max(
    Math.hypot(path[0]! - start.x, path[1]! - start.y),
    Math.hypot(path.at(-2)! - end.x, path.at(-1)! - end.y),
  )
  if (!(miss <= tolerance)) return { fault: `a trajectory ${miss.toFixed(1)} m away from its nodes` }
  path.set([start.x, start.y], 0)
  path.set([end.x, end.y], path.length - 2)
  return { path }
}

/** Length of a path of flat x, y pairs, metres. */
export function pathLength(path: Float64Array): number {
  let length = 0
  for (let index = 2; index < path.length; index += 2) {
    length += Math.hypot(path[index]! - path[index - 2]!, path[index + 1]! - path[index - 1]!)
  }
  return length
}

function splineOf(trajectory: unknown): Nurbs {
  const degree = numberOf(trajectory, 'degree') ?? 1
  const points = listOf(trajectory, 'controlPoints').map(
    (point) => [numberOf(point, 'x') ?? NaN, numberOf(point, 'y') ?? NaN, numberOf(point, 'weight') ?? 1] as const,
  )
  const given = listOf(trajectory, 'knotVector').map(Number)
  return { degree, points, knots: given.length > 0 ? given : clampedKnots(degree, points.length) }
}

/** A sample about each half metre of the control polygon. */
function sampleCount({ degree, points }: Nurbs): number {
  if (degree === 1) return points.length
  const length = pathLength(Float64Array.from(points.flatMap(([x, y]) => [x, y])))
  return Math.min(97, Math.max(9, Math.ceil(length / 0.5) + 1))
}
