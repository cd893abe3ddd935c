import { ShapeUtils, Vector2 } from 'three'
import { signedArea } from '../../scene/orientedBox.ts'

export type Point = readonly [number, number]
export type Polygon = readonly Point[]

/** The same corners, counter-clockwise. */
export function counterClockwise(polygon: Polygon): Polygon {
  return signedArea(polygon) >= 0 ? polygon : polygon.toReversed()
}

export function edgesOf(polygon: Polygon): { from: Point; to: Point }[] {
  return polygon.map((from, i) => ({ from, to: polygon[(i + 1) % polygon.length]! }))
}

export function contains(polygon: Polygon, [x, y]: Point): boolean {
  let inside = false
  let from = polygon.at(-1)!
  for (const to of polygon) {
    if (from[1] > y !== to[1] > y && x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0])
      inside = !inside
    from = to
  }
  return inside
}

/** Triangles as indices into the corners of the polygon and then of its holes. */
export function triangulate(polygon: Polygon, holes: readonly Polygon[] = []): [number, number, number][] {
  const vectors = (corners: Polygon) => corners.map(([x, y]) => new Vector2(x, y))
  return ShapeUtils.triangulateShape(vectors(polygon), holes.map(vectors)) as [number, number, number][]
}

export function distanceToSegment([x, y]: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.min(1, Math.max(0, share))
  return Math.hypot(x - from[0] - dx * t, y - from[1] - dy * t)
}

/** Distance to the outline, negative inside, metres. */
export function signedDistance(polygon: Polygon, point: Point): number {
  let least = Number.POSITIVE_INFINITY
  let from = polygon.at(-1)!
  for (const to of polygon) {
    least = Math.min(least, distanceToSegment(point, from, to))
    from = to
  }
  return contains(polygon, point) ? -least : least
}

export interface Extent {
  readonly min: Point
  readonly max: Point
}

export function extentOf(points: readonly Point[]): Extent {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { min: [Math.min(...xs), Math.min(...ys)], max: [Math.max(...xs), Math.max(...ys)] }
}

/** Whether a point is within an extent or closer to it than `margin`: a cheap test before a dear one. */
export function isNear({ min, max }: Extent, [x, y]: Point, margin: number): boolean {
  return x > min[0] - margin && x < max[0] + margin && y > min[1] - margin && y < max[1] + margin
}

/**
 * Where a band y0..y1 lies wholly inside: intervals of x. Exact for outlines with sides along the axes, close
 * for others.
 */
export function spansWithin(polygon: Polygon, y0: number, y1: number): [number, number][] {
  const steps = 4
  const rows = Array.from({ length: steps + 1 }, (_, i) => y0 + 0.01 + ((y1 - y0 - 0.02) * i) / steps)
  return rows.map((y) => crossings(polygon, y)).reduce(intersection)
}

function crossings(polygon: Polygon, y: number): [number, number][] {
  const xs = edgesOf(polygon)
    .filter(({ from, to }) => from[1] > y !== to[1] > y)
    .map(({ from, to }) => from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]))
    .toSorted((a, b) => a - b)
  return Array.from({ length: xs.length >> 1 }, (_, i) => [xs[2 * i]!, xs[2 * i + 1]!])
}

function intersection(a: [number, number][], b: [number, number][]): [number, number][] {
  return a.flatMap(([from, to]) =>
    b
      .map(([start, end]): [number, number] => [Math.max(from, start), Math.min(to, end)])
      .filter(([start, end]) => end - start > 0.5),
  )
}

/** The outline moved inwards by `by` metres (outwards when negative), corners mitred; for a counter-clockwise outline. */
export function insetBy(polygon: Polygon, by: number): Polygon {
  const inward = edgesOf(polygon).map(({ from, to }): Point => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
    return [-(to[1] - from[1]) / length, (to[0] - from[0]) / length]
  })
  return polygon.map(([x, y], i) => {
    const [before, after] = [inward[(i + polygon.length - 1) % polygon.length]!, inward[i]!]
    const sum: Point = [before[0] + after[0], before[1] + after[1]]
    const stretch = (2 * by) / Math.max(0.5, sum[0] * sum[0] + sum[1] * sum[1])
    return [x + sum[0] * stretch, y + sum[1] * stretch]
  })
}

export function rectangle(x0: number, y0: number, x1: number, y1: number): Polygon {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]
}
