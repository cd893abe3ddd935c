export type Vector = readonly [number, number, number]

/** Where the camera is and what it looks at, site frame. */
export interface Shot {
  readonly eye: Vector
  readonly target: Vector
}

export const flightSeconds = 1.2

/** Eased share of a flight, 0..1. */
export function eased(seconds: number): number {
  const t = Math.min(1, Math.max(0, seconds / flightSeconds))
  return t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2
}

/** On the way from one shot to another: the target goes straight, the eye swings round it, distance by its logarithm. */
export function between(from: Shot, to: Shot, share: number): Shot {
  const target = mix(from.target, to.target, share)
  const [a, b] = [spherical(from), spherical(to)]
  const turn = 2 * Math.PI
  const swing = b.azimuth - a.azimuth
  const azimuth = a.azimuth + (swing - turn * Math.floor((swing + Math.PI) / turn)) * share
  const elevation = a.elevation + (b.elevation - a.elevation) * share
  const distance = Math.exp(Math.log(a.distance) + (Math.log(b.distance) - Math.log(a.distance)) * share)
  const flat = Math.cos(elevation) * distance
  return {
    target,
    eye: [
      target[0] + Math.cos(azimuth) * flat,
      target[1] + Math.sin(azimuth) * flat,
      target[2] + Math.sin(elevation) * distance,
    ],
  }
}

function spherical({ eye, target }: Shot): { azimuth: number; elevation: number; distance: number } {
  const [x, y, z] = [eye[0] - target[0], eye[1] - target[1], eye[2] - target[2]]
  const distance = Math.max(0.1, Math.hypot(x, y, z))
  return { azimuth: Math.atan2(y, x), elevation: Math.asin(Math.min(1, Math.max(-1, z / distance))), distance }
}

function mix(a: Vector, b: Vector, share: number): Vector {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]
}
