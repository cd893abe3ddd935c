export type Point = readonly [number, number]

/** Whether two polygons share an area; touching sides don't count. */
export function polygonsOverlap(a: readonly Point[], b: readonly Point[]): boolean {
  if (apart(a, b)) return false
  if (sides(a).some(([p, q]) => sides(b).some(([r, s]) => crosses(p, q, r, s)))) return true
  return innerPoints(a).some((point) => isInside(point, b)) || innerPoints(b).some((point) => isInside(point, a))
}

/** Strictly inside, by at least a centimetre. */
export function isInside(point: Point, polygon: readonly Point[]): boolean {
  const [x, y] = point
  let inside = false
  for (const [[ax, ay], [bx, by]] of sides(polygon)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside && distanceToOutline(point, polygon) > 0.01
}

export function distanceToOutline(point: Point, polygon: readonly Point[]): number {
  return Math.min(...sides(polygon).map(([a, b]) => distanceToSegment(point, a, b)))
}

export function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** The rectangles that a polyline of some width covers. */
export function strips(line: readonly Point[], width: number): Point[][] {
  return line.slice(1).map(([bx, by], index) => {
    const [ax, ay] = line[index]!
    const length = Math.hypot(bx - ax, by - ay)
    const [nx, ny] = [((ay - by) / length) * (width / 2), ((bx - ax) / length) * (width / 2)]
    return [[ax + nx, ay + ny], [ax - nx, ay - ny], [bx - nx, by - ny], [bx + nx, by + ny]] // prettier-ignore
  })
}

/** Corners of a rectangle of some size that stands at a pose. */
export function standing(pose: { x: number; y: number; theta: number }, length: number, width: number): Point[] {
  const [cos, sin] = [Math.cos(pose.theta), Math.sin(pose.theta)]
  const corners: Point[] = [[1, 1], [-1, 1], [-1, -1], [1, -1]] // prettier-ignore
  return corners.map(([a, b]): Point => {
    const [u, v] = [(a * length) / 2, (b * width) / 2]
    return [pose.x + u * cos - v * sin, pose.y + u * sin + v * cos]
  })
}

/** Flat x, y pairs as points. */
export function pointsOf(path: Float64Array): Point[] {
  return Array.from({ length: path.length / 2 }, (_, index): Point => [path[index * 2]!, path[index * 2 + 1]!])
}

function sides(polygon: readonly Point[]): [Point, Point][] {
  return polygon.map((point, index) => [point, polygon[(index + 1) % polygon.length]!])
}

function crosses(p: Point, q: Point, r: Point, s: Point): boolean {
  const side = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
  const tolerance = 1e-6
  const [d1, d2, d3, d4] = [side(r, s, p), side(r, s, q), side(p, q, r), side(p, q, s)]
  const opposite = (a: number, b: number) => (a > tolerance && b < -tolerance) || (a < -tolerance && b > tolerance)
  return opposite(d1, d2) && opposite(d3, d4)
}

/** Points just inside of each side, so that equal polygons share some. */
function innerPoints(polygon: readonly Point[]): Point[] {
  return sides(polygon).flatMap(([[ax, ay], [bx, by]]) => {
    const length = Math.hypot(bx - ax, by - ay) || 1
    const [nx, ny] = [((ay - by) / length) * 0.05, ((bx - ax) / length) * 0.05]
    const [x, y] = [(ax + bx) / 2, (ay + by) / 2]
    const beside: Point[] = [
      [x + nx, y + ny],
      [x - nx, y - ny],
    ]
    return beside.filter((point) => isInside(point, polygon))
  })
}

function apart(a: readonly Point[], b: readonly Point[]): boolean {
  const [boxA, boxB] = [boundsOf(a), boundsOf(b)]
  return boxA.maxX <= boxB.minX || boxB.maxX <= boxA.minX || boxA.maxY <= boxB.minY || boxB.maxY <= boxA.minY
}

export function boundsOf(polygon: readonly Point[]) {
  const [xs, ys] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)]
  return { minX: Math.min(...xs), maxX: Math.max(...xs), minY: Math.min(...ys), maxY: Math.max(...ys) }
}
