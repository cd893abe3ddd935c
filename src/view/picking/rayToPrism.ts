import { type Point, type Polygon, contains, edgesOf } from '../shapes/polygon.ts'
import type { Ray } from './ray.ts'

/** Distance along the ray to an upright prism on a counter-clockwise outline, or undefined. */
export function rayToPrism({ origin, direction }: Ray, outline: Polygon, z0: number, z1: number): number | undefined {
  const distances: number[] = []
  const at = (t: number): Point => [origin[0] + direction[0] * t, origin[1] + direction[1] * t]
  if (direction[2] !== 0) {
    for (const z of [z0, z1]) {
      const t = (z - origin[2]) / direction[2]
      if (t >= 0 && contains(outline, at(t))) distances.push(t)
    }
  }
  for (const { from, to } of edgesOf(outline)) {
    const t = alongToWall(origin, direction, from, to)
    if (t === undefined) continue
    const z = origin[2] + direction[2] * t
    if (z >= z0 && z <= z1) distances.push(t)
  }
  return distances.length === 0 ? undefined : Math.min(...distances)
}

function alongToWall(origin: Ray['origin'], direction: Ray['direction'], from: Point, to: Point): number | undefined {
  const [ex, ey] = [to[0] - from[0], to[1] - from[1]]
  const cross = direction[0] * ey - direction[1] * ex
  if (cross === 0) return undefined
  const [fx, fy] = [from[0] - origin[0], from[1] - origin[1]]
  const t = (fx * ey - fy * ex) / cross
  const share = (fx * direction[1] - fy * direction[0]) / cross
  return t >= 0 && share >= 0 && share <= 1 ? t : undefined
}
