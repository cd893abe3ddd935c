import type { Vector3 } from 'three'

export type Vector = readonly [number, number, number]

/** A ray in the site frame; `direction` need not be a unit vector, distances are in multiples of it. */
export interface Ray {
  readonly origin: Vector
  readonly direction: Vector
}

/** three.js' frame to the site's: X = x, Y = z, Z = −y. */
export function toSite({ x, y, z }: Vector3): Vector {
  return [x, -z, y]
}

/** Distance along the ray to a box, or undefined. The box stands on z, is turned by theta about its middle. */
export function rayToBox(ray: Ray, x: number, y: number, z: number, theta: number, size: Vector): number | undefined {
  const [cos, sin] = [Math.cos(theta), Math.sin(theta)]
  const [ox, oy, oz] = [ray.origin[0] - x, ray.origin[1] - y, ray.origin[2] - z]
  const [dx, dy, dz] = ray.direction
  const local = [ox * cos + oy * sin, oy * cos - ox * sin, oz] as const
  const way = [dx * cos + dy * sin, dy * cos - dx * sin, dz] as const
  const low = [-size[0] / 2, -size[1] / 2, 0] as const
  const high = [size[0] / 2, size[1] / 2, size[2]] as const
  let [enter, leave] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < 3; i++) {
    const [a, b] = [(low[i]! - local[i]!) / way[i]!, (high[i]! - local[i]!) / way[i]!]
    if (way[i] === 0) {
      if (local[i]! < low[i]! || local[i]! > high[i]!) return undefined
      continue
    }
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  }
  return enter <= leave ? enter : undefined
}
