export type Vector = readonly [number, number, number]

/** Where the camera is and what it looks at, site frame. */
export interface Shot {
  readonly eye: Vector
  readonly target: Vector
}

const shortest = 0.8
const longest = 3.5

/** Seconds that a flight of a length in metres takes. */
export function flightSeconds(length: number): number {
  return Math.min(longest, shortest + 0.45 * Math.log1p(length / 8))
}

/** Eased share of a flight at a share of its time, both 0..1: starts and ends at rest. */
export function eased(share: number): number {
  const t = Math.min(1, Math.max(0, share))
  return t * t * t * (t * (6 * t - 15) + 10)
}

/** On the way from one shot to another: the target goes straight, the eye swings round it, distance by its logarithm. */
export function between(from: Shot, to: Shot, share: number): Shot {
  if (share <= 0) return from
  if (share >= 1) return to
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

export function mixShots(from: Shot, to: Shot, share: number): Shot {
  return { eye: mix(from.eye, to.eye, share), target: mix(from.target, to.target, share) }
}

function spherical({ eye, target }: Shot): { azimuth: number; elevation: number; distance: number } {
  const [x, y, z] = [eye[0] - target[0], eye[1] - target[1], eye[2] - target[2]]
  const distance = Math.max(0.1, Math.hypot(x, y, z))
  return { azimuth: Math.atan2(y, x), elevation: Math.asin(Math.min(1, Math.max(-1, z / distance))), distance }
}

function mix(a: Vector, b: Vector, share: number): Vector {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]
}
