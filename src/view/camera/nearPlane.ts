import type { Surroundings } from '../relief/surroundings.ts'
import type { Shot } from './flight.ts'

const nearest = 0.3
const furthest = 8
const looksRound = 24

/** Distance of the near plane: as far as what stands round the eye allows, so that far surfaces keep apart. */
export function nearPlaneOf({ eye, target }: Shot, { outdoors, halls }: Surroundings): number {
  const distance = Math.hypot(eye[0] - target[0], eye[1] - target[1], eye[2] - target[2])
  const aloft = eye[2] - outdoors.groundAt(eye[0], eye[1])
  const room = halls.some(({ volume }) => volume === outdoors.volumeAt(eye)) ? 0 : outdoors.clearance(eye, looksRound)
  return Math.max(nearest, Math.min(furthest, aloft * 0.03, distance * 0.02, room * 0.3))
}
