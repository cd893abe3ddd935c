import type { BuildingShape } from '../buildings/buildingShape.ts'
import type { Openings } from '../buildings/openings.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import { turnedInto } from '../shapes/frame.ts'
import { type Ray, type Vector, rayToBox } from './ray.ts'
import { rayToPrism } from './rayToPrism.ts'

export interface Hit {
  readonly slot: number
  /** Metres when the ray's direction is a unit vector. */
  readonly distance: number
}

/** A vehicle of half a metre must not need a steady hand: boxes are this much larger on each side, per metre away. */
const slack = 0.004

/**
 * What a ray meets first: moving and standing assets by their boxes at the pose that is drawn, buildings by their
 * prisms. An open hall is looked through, and counts only when nothing in it is met. Buildings have the first slots.
 */
export function pick(
  ray: Ray,
  reader: FrameReader,
  buildings: readonly BuildingShape[],
  openings: Openings,
): Hit | undefined {
  const asset = nearestAsset(ray, reader, buildings.length)
  let [closed, open]: (Hit | undefined)[] = [undefined, undefined]
  buildings.forEach((building, slot) => {
    const distance = toBuilding(ray, building)
    if (distance === undefined) return
    if (openings.isOpen(building.opening)) open = nearer(open, { slot, distance })
    else if (distance > 0) closed = nearer(closed, { slot, distance })
  })
  const first = nearer(asset, closed)
  return first === undefined || first === closed ? nearer(closed, open) : first
}

function nearer(a: Hit | undefined, b: Hit | undefined): Hit | undefined {
  return a === undefined || (b !== undefined && b.distance < a.distance) ? b : a
}

function nearestAsset(ray: Ray, reader: FrameReader, first: number): Hit | undefined {
  let nearest: Hit | undefined
  for (let slot = first; slot < reader.assetCount; slot++) {
    const pose = reader.pose(slot)
    const identity = reader.identity(slot)
    if (!pose || !identity) continue
    const away = Math.hypot(pose.x - ray.origin[0], pose.y - ray.origin[1], pose.z - ray.origin[2])
    const size = identity.size.map((side) => side + away * slack) as unknown as Vector
    const distance = rayToBox(ray, pose.x, pose.y, pose.z, pose.theta, size)
    if (distance !== undefined) nearest = nearer(nearest, { slot, distance })
  }
  return nearest
}

/** 0 from inside: what stands round the eye is not what it looks at. */
function toBuilding(ray: Ray, { x, y, theta, outline, base, height }: BuildingShape): number | undefined {
  const [ox, oy] = turnedInto([ray.origin[0], ray.origin[1]], x, y, theta)
  const [dx, dy] = turnedInto([ray.direction[0], ray.direction[1]], 0, 0, theta)
  const local: Ray = { origin: [ox, oy, ray.origin[2]], direction: [dx, dy, ray.direction[2]] }
  return rayToPrism(local, outline, base, base + height)
}
