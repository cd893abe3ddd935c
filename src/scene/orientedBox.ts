type Point = readonly [number, number]

export interface OrientedBox {
  /** Centroid of the polygon, metres. */
  readonly x: number
  readonly y: number
  /** Direction of the longer side, radians in [-π/2, π/2). */
  readonly theta: number
  readonly length: number
  readonly width: number
}

/** The smallest rectangle along one of the polygon's sides that holds it, and the polygon's centroid. */
export function orientedBox(polygon: readonly Point[]): OrientedBox {
  const boxes = polygon.map((corner, index) => boxAlong(polygon, corner, polygon[(index + 1) % polygon.length]!))
  const smallest = boxes.reduce((best, box) => (box.length * box.width < best.length * best.width - 1e-6 ? box : best))
  return { ...centroid(polygon), ...smallest }
}

/** Signed area, positive when the corners run counter-clockwise, m². */
export function signedArea(polygon: readonly Point[]): number {
  return polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length]!
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

function boxAlong(polygon: readonly Point[], from: Point, to: Point) {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const along = extent(polygon.map(([x, y]) => x * cos + y * sin))
  const across = extent(polygon.map(([x, y]) => y * cos - x * sin))
  const theta = halfTurn(along >= across ? angle : angle + Math.PI / 2)
  return { theta, length: Math.max(along, across), width: Math.min(along, across) }
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

/** The same direction, either way round, in [-π/2, π/2). */
function halfTurn(angle: number): number {
  return angle - Math.PI * Math.floor(angle / Math.PI + 0.5)
}

function centroid(polygon: readonly Point[]): { x: number; y: number } {
  const [originX, originY] = polygon[0]!
  let [area, x, y] = [0, 0, 0]
  polygon.forEach((corner, index) => {
    const next = polygon[(index + 1) % polygon.length]!
    const [ax, ay, bx, by] = [corner[0] - originX, corner[1] - originY, next[0] - originX, next[1] - originY]
    const cross = ax * by - bx * ay
    area += cross / 2
    x += ((ax + bx) * cross) / 6
    y += ((ay + by) * cross) / 6
  })
  return area === 0 ? { x: originX, y: originY } : { x: originX + x / area, y: originY + y / area }
}
