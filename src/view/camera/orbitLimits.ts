import { rayToPrism } from '../picking/rayToPrism.ts'
import type { Surroundings } from '../relief/surroundings.ts'
import type { Volume } from '../relief/volumes.ts'
import { contains } from '../shapes/polygon.ts'
import type { Shot, Vector } from './flight.ts'

/** Metres that the eye keeps over the ground and from a wall. */
const overGround = 1
const fromWall = 0.6
/** Nearer than this to what it looks at, the eye rather goes behind the building that it is in. */
const tooClose = 4

/** The shot, or the nearest to it that is allowed: within reach, over the ground, in no closed building. */
export function allowedShot({ eye, target }: Shot, { outdoors, withinReach }: Surroundings): Shot {
  const [tx, ty] = withinReach(target[0], target[1])
  const [ex, ey] = withinReach(eye[0], eye[1])
  const lifted = ([x, y, z]: Vector): Vector => [x, y, Math.max(z, outdoors.groundAt(x, y) + overGround)]
  const held: Shot = { target: [tx, ty, Math.max(target[2], 0)], eye: lifted([ex, ey, eye[2]]) }
  const volume = outdoors.volumeAt(held.eye)
  return volume?.closed ? { ...held, eye: lifted(besideWall(held, volume)) } : held
}

/** Out of a building along the line of sight: in front of it, or behind it when what is looked at is in it as well. */
function besideWall({ eye, target }: Shot, { outline, top }: Volume): Vector {
  const outward: Vector = [eye[0] - target[0], eye[1] - target[1], eye[2] - target[2]]
  const length = Math.hypot(...outward) || 1
  const from = (origin: Vector, metres: number): Vector => [
    origin[0] + (outward[0] / length) * metres,
    origin[1] + (outward[1] / length) * metres,
    origin[2] + (outward[2] / length) * metres,
  ]
  const metresToWall = (origin: Vector) =>
    (rayToPrism({ origin, direction: outward }, outline, -100, top) ?? 0) * length
  const looksIn = target[2] < top && contains(outline, [target[0], target[1]])
  const inFront = looksIn ? 0 : metresToWall(target) - fromWall
  return inFront > tooClose ? from(target, inFront) : from(eye, metresToWall(eye) + fromWall)
}
