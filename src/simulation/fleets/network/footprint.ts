/** An oriented rectangle: centre, direction of its length, half extents, metres. */
export interface Footprint {
  readonly x: number
  readonly y: number
  readonly cos: number
  readonly sin: number
  readonly halfLength: number
  readonly halfWidth: number
}

/** Length and width of a body, metres. */
export interface BodySize {
  readonly length: number
  readonly width: number
}

export function footprint(x: number, y: number, theta: number, { length, width }: BodySize): Footprint {
  return { x, y, cos: Math.cos(theta), sin: Math.sin(theta), halfLength: length / 2, halfWidth: width / 2 }
}

/** Radius of the circle around it. */
export function reach(shape: Footprint): number {
  return Math.hypot(shape.halfLength, shape.halfWidth)
}

/** Whether two rectangles share an area: no axis of either separates them. */
export function overlaps(a: Footprint, b: Footprint): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const cos = Math.abs(a.cos * b.cos + a.sin * b.sin)
  const sin = Math.abs(a.cos * b.sin - a.sin * b.cos)
  return (
    Math.abs(dx * a.cos + dy * a.sin) < a.halfLength + b.halfLength * cos + b.halfWidth * sin &&
    Math.abs(dy * a.cos - dx * a.sin) < a.halfWidth + b.halfLength * sin + b.halfWidth * cos &&
    Math.abs(dx * b.cos + dy * b.sin) < b.halfLength + a.halfLength * cos + a.halfWidth * sin &&
    Math.abs(dy * b.cos - dx * b.sin) < b.halfWidth + a.halfLength * sin + a.halfWidth * cos
  )
}
