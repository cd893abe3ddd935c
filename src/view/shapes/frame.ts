import type { Point } from './polygon.ts'

/** A point of the site in the frame at x, y turned by theta. */
export function turnedInto([px, py]: Point, x: number, y: number, theta: number): Point {
  const [dx, dy, cos, sin] = [px - x, py - y, Math.cos(theta), Math.sin(theta)]
  return [dx * cos + dy * sin, dy * cos - dx * sin]
}
