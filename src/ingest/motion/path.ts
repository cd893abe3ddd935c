import { interpolateAngle } from '../../model/pose.ts'

/** A way through the plane with its lengths. */
export interface Path {
  /** Flat x, y pairs, metres. */
  readonly points: Float64Array
  /** Length from the start to each point, metres. */
  readonly lengths: Float64Array
}

export interface Projection {
  /** Length along the path, metres. */
  s: number
  /** From the path, metres. */
  distance: number
}

/** Shorter segments have no direction, metres. */
const shortest = 1e-6
/** Metres by which a later pass of a path must be nearer than an earlier one to be taken instead. */
const passTolerance = 0.05

/** @param points flat x, y pairs; two of them at least */
export function createPath(points: Float64Array): Path {
  const lengths = new Float64Array(points.length / 2)
  for (let index = 1; index < lengths.length; index++) {
    const dx = points[2 * index]! - points[2 * index - 2]!
    const dy = points[2 * index + 1]! - points[2 * index - 1]!
    lengths[index] = lengths[index - 1]! + Math.hypot(dx, dy)
  }
  return { points, lengths }
}

export function lengthOf({ lengths }: Path): number {
  return lengths[lengths.length - 1]!
}

/** The nearest place of the path at or after `from` metres; of equally near passes the first. */
export function projectOnto({ points, lengths }: Path, x: number, y: number, from: number): Projection {
  const nearest = { s: from, distance: Number.POSITIVE_INFINITY }
  let nearestSegment = -1
  for (let segment = 0; segment + 1 < lengths.length; segment++) {
    const [start, end] = [lengths[segment]!, lengths[segment + 1]!]
    if (end <= from || end - start < shortest) continue
    const [ax, ay] = [points[2 * segment]!, points[2 * segment + 1]!]
    const [dx, dy] = [points[2 * segment + 2]! - ax, points[2 * segment + 3]! - ay]
    const least = Math.max(0, (from - start) / (end - start))
    const share = Math.min(1, Math.max(least, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
    const distance = Math.hypot(ax + dx * share - x, ay + dy * share - y)
    const margin = segment === nearestSegment + 1 ? 0 : passTolerance
    if (distance >= nearest.distance - margin) continue
    nearestSegment = segment
    nearest.s = start + (end - start) * share
    nearest.distance = distance
  }
  return nearest
}

/** Writes x, y of the place `s` metres along the path into `out`. */
export function placeOn({ points, lengths }: Path, s: number, out: Float64Array): void {
  const segment = segmentAt(lengths, s)
  const length = lengths[segment + 1]! - lengths[segment]!
  const share = length > 0 ? Math.min(1, Math.max(0, (s - lengths[segment]!) / length)) : 0
  out[0] = points[2 * segment]! + (points[2 * segment + 2]! - points[2 * segment]!) * share
  out[1] = points[2 * segment + 1]! + (points[2 * segment + 3]! - points[2 * segment + 1]!) * share
}

/** Direction of the path at `s`, radians; around a corner it turns evenly over half a metre on both sides. */
export function headingOn(path: Path, s: number): number {
  const { lengths } = path
  const own = segmentAt(lengths, s)
  const nearStart = s - lengths[own]! < lengths[own + 1]! - s
  const before = nearStart ? own - 1 : own
  if (before < 0 || before + 2 >= lengths.length) return directionOf(path, own)
  const corner = lengths[before + 1]!
  const turnStart = corner - turnRadius(corner - lengths[before]!)
  const turnEnd = corner + turnRadius(lengths[before + 2]! - corner)
  if (turnEnd === turnStart) return directionOf(path, own)
  const share = Math.min(1, Math.max(0, (s - turnStart) / (turnEnd - turnStart)))
  return interpolateAngle(directionOf(path, before), directionOf(path, before + 1), share)
}

function turnRadius(segmentLength: number): number {
  return Math.min(segmentLength / 2, 0.5)
}

function directionOf({ points }: Path, segment: number): number {
  const dx = points[2 * segment + 2]! - points[2 * segment]!
  const dy = points[2 * segment + 3]! - points[2 * segment + 1]!
  return Math.atan2(dy, dx)
}

function segmentAt(lengths: Float64Array, s: number): number {
  let low = 0
  let high = lengths.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lengths[middle]! <= s) low = middle
    else high = middle - 1
  }
  return low
}
