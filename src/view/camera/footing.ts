import type { SceneDocument } from '../../scene/schema.ts'
import type { Surroundings } from '../relief/surroundings.ts'
import { type Point, type Polygon, contains, signedDistance } from '../shapes/polygon.ts'

/** Half the width of a person, metres. */
export const girth = 0.35
/** Half the width of the doors at docks through which one walks into a hall, metres. */
const doorHalf = 2

/** Where a person on foot may stand: on the plain, dry, outside of walls and machines. */
export class Footing {
  readonly #surroundings: Surroundings
  readonly #water: readonly Polygon[]
  readonly #doors: readonly Point[]

  constructor(surroundings: Surroundings, { water, docks }: SceneDocument) {
    this.#surroundings = surroundings
    this.#water = water.map(({ polygon }) => polygon)
    this.#doors = docks.map(({ position }) => position)
  }

  isFree(at: Point): boolean {
    const { outdoors } = this.#surroundings
    if (outdoors.groundAt(at[0], at[1]) > 0 || this.#water.some((polygon) => contains(polygon, at))) return false
    return this.#depth(at) <= 0
  }

  /** The point itself, or beside what it runs into: one slides along walls. Undefined when there is no way. */
  beside(at: Point): Point | undefined {
    let [x, y] = at
    for (let attempt = 0; attempt < 4; attempt++) {
      const depth = this.#depth([x, y])
      if (depth <= 0) break
      const step = 0.01
      const away: Point = [
        this.#depth([x - step, y]) - this.#depth([x + step, y]),
        this.#depth([x, y - step]) - this.#depth([x, y + step]),
      ]
      const length = Math.hypot(...away)
      if (length === 0) return undefined
      x += (away[0] / length) * (depth + 1e-3)
      y += (away[1] / length) * (depth + 1e-3)
    }
    return this.isFree([x, y]) ? [x, y] : undefined
  }

  /** The nearest free point on rings around, up to 80 m away. */
  near(at: Point): Point | undefined {
    if (this.isFree(at)) return at
    for (let radius = 1; radius < 80; radius += 1) {
      for (let i = 0; i < 16; i++) {
        const angle = (i / 16) * 2 * Math.PI
        const point: Point = [at[0] + Math.cos(angle) * radius, at[1] + Math.sin(angle) * radius]
        if (this.isFree(point)) return point
      }
    }
    return undefined
  }

  /** Metres that a person would stand in something; negative when free. */
  #depth(at: Point): number {
    const { outdoors, halls } = this.#surroundings
    let deepest = -1
    const into = (depth: number) => (deepest = Math.max(deepest, depth))
    for (const volume of outdoors.around(at[0], at[1], girth)) {
      if (volume.closed) into(girth - signedDistance(volume.outline, at))
    }
    for (const { volume, room } of halls) {
      if (!this.#atDoor(at)) into(girth - Math.abs(signedDistance(volume.outline, at)))
      for (const machine of room.around(at[0], at[1], girth)) into(girth - signedDistance(machine.outline, at))
    }
    return deepest
  }

  #atDoor([x, y]: Point): boolean {
    return this.#doors.some((door) => Math.hypot(door[0] - x, door[1] - y) < doorHalf)
  }
}
