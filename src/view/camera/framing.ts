import type { Pose } from '../../model/pose.ts'
import type { Shot, Vector } from './flight.ts'

/** Vertical field of view, degrees. */
export const fieldOfView = 32

const elevations = { building: 0.52, machine: 0.42, vehicle: 0.4 } as const
export type Framed = keyof typeof elevations

/**
 * A shot that shows the whole of something from a little above. A building keeps the side that one looks from; a machine
 * shows its front, which is its right side (−y); a vehicle is seen from behind and aside.
 * @param turn radians further round it, and `rise` radians further up
 */
export function frame(what: Framed, pose: Pose, size: Vector, from: Shot, turn = 0, rise = 0): Shot {
  const middle: Vector = [pose.x, pose.y, pose.z + size[2] * 0.45]
  const radius = Math.hypot(...size) / 2
  const distance = Math.max(4, (radius / Math.sin((fieldOfView * Math.PI) / 360)) * (what === 'building' ? 0.95 : 1.25))
  const azimuths = {
    building: Math.atan2(from.eye[1] - from.target[1], from.eye[0] - from.target[0]),
    machine: pose.theta - Math.PI / 2 + 0.55,
    vehicle: pose.theta + Math.PI - 0.75,
  }
  const azimuth = azimuths[what] + turn
  const elevation = elevations[what] + rise
  const flat = Math.cos(elevation) * distance
  return {
    target: middle,
    eye: [
      middle[0] + Math.cos(azimuth) * flat,
      middle[1] + Math.sin(azimuth) * flat,
      middle[2] + Math.sin(elevation) * distance,
    ],
  }
}
