import { wrapAngle } from '../../../model/pose.ts'
import type { RouteEdge } from '../../../scene/compiledScene.ts'

/** An edge's path with what driving along it needs, by sample point. */
export interface PathGeometry {
  /** Flat x, y pairs, metres. */
  readonly path: Float64Array
  /** Metres from the start of the edge. */
  readonly distances: Float64Array
  /** Heading of the body at each point, radians, without jumps of 2π. */
  readonly headings: Float64Array
  readonly length: number
}

export interface MutablePose {
  x: number
  y: number
  theta: number
}

/** A bend within an edge above this is a corner of the path, not a sample of a curve. */
const sharpestSample = 0.4

export function pathGeometry(edge: RouteEdge): PathGeometry {
  const { path, orientation } = edge
  const points = path.length / 2
  const distances = new Float64Array(points)
  const segments = new Float64Array(points - 1)
  for (let index = 1; index < points; index++) {
    const dx = path[index * 2]! - path[index * 2 - 2]!
    const dy = path[index * 2 + 1]! - path[index * 2 - 1]!
    const direction = Math.atan2(dy, dx)
    const previous = index > 1 ? segments[index - 2]! : direction
    distances[index] = distances[index - 1]! + Math.hypot(dx, dy)
    segments[index - 1] = previous + wrapAngle(direction - previous)
  }
  const headings = tangents(segments)
  for (let index = 0; index < points; index++) headings[index]! += orientation
  return { path, distances, headings, length: distances[points - 1]! }
}

/** Tangents at the points between and around segments; the ends continue the curvature beside them. */
function tangents(segments: Float64Array): Float64Array {
  const last = segments.length
  const headings = new Float64Array(last + 1)
  for (let index = 1; index < last; index++) headings[index] = (segments[index - 1]! + segments[index]!) / 2
  headings[0] = segments[0]! - halfBend(segments, 0)
  headings[last] = segments[last - 1]! + halfBend(segments, last - 2)
  return headings
}

function halfBend(segments: Float64Array, index: number): number {
  const bend = (segments[index + 1] ?? 0) - (segments[index] ?? 0)
  return segments.length > 1 && Math.abs(bend) < sharpestSample ? bend / 2 : 0
}

/** Pose at a distance from the start of the edge. */
export function poseOnPath(geometry: PathGeometry, distance: number, into: MutablePose): void {
  const { path, distances, headings } = geometry
  let index = 0
  const last = distances.length - 2
  while (index < last && distances[index + 1]! < distance) index++
  const span = distances[index + 1]! - distances[index]!
  const t = span > 0 ? Math.min(1, Math.max(0, (distance - distances[index]!) / span)) : 0
  into.x = path[index * 2]! + (path[index * 2 + 2]! - path[index * 2]!) * t
  into.y = path[index * 2 + 1]! + (path[index * 2 + 3]! - path[index * 2 + 1]!) * t
  into.theta = headings[index]! + (headings[index + 1]! - headings[index]!) * t
}

/** Greatest curvature between two distances, 1/m. */
export function curvatureBetween(geometry: PathGeometry, from: number, to: number): number {
  const { distances, headings } = geometry
  let greatest = 0
  for (let index = 0; index + 1 < distances.length; index++) {
    const span = distances[index + 1]! - distances[index]!
    if (distances[index + 1]! < from || distances[index]! > to || span <= 0) continue
    greatest = Math.max(greatest, Math.abs(headings[index + 1]! - headings[index]!) / span)
  }
  return greatest
}
