import { rayToPrism } from '../picking/rayToPrism.ts'
import { type Surroundings, hallAt } from '../relief/surroundings.ts'
import { contains } from '../shapes/polygon.ts'
import type { Shot } from './flight.ts'

/** Metres that the eye keeps from walls and machines. */
const room = 1.5

/**
 * Whether the eye stands free and sees what it looks at: no closed building in between, other than what is looked at. Halls
 * that open are looked into.
 */
export function seesFreely({ eye, target }: Shot, surroundings: Surroundings): boolean {
  const { outdoors } = surroundings
  const around = hallAt(surroundings, eye)
  if (around && (around !== hallAt(surroundings, target) || around.room.clearance(eye, 0.5) < 0.5)) return false
  if (!around && outdoors.clearance(eye, room) < room) return false
  if (eye[2] < outdoors.groundAt(eye[0], eye[1]) + 1) return false
  const direction = [target[0] - eye[0], target[1] - eye[1], target[2] - eye[2]] as const
  const [low, high] = [
    [Math.min(eye[0], target[0]), Math.min(eye[1], target[1])],
    [Math.max(eye[0], target[0]), Math.max(eye[1], target[1])],
  ] as const
  return !outdoors.volumes.some(({ closed, outline, top, min, max }) => {
    if (!closed || min[0] > high[0] || max[0] < low[0] || min[1] > high[1] || max[1] < low[1]) return false
    if (contains(outline, [target[0], target[1]])) return false
    const distance = rayToPrism({ origin: eye, direction }, outline, -100, top)
    return distance !== undefined && distance < 1
  })
}
