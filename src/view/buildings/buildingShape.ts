import { orientedBox } from '../../scene/orientedBox.ts'
import type { BuildingStyle, SceneDocument } from '../../scene/schema.ts'
import { turnedInto } from '../shapes/frame.ts'
import { type Point, type Polygon, counterClockwise, extentOf } from '../shapes/polygon.ts'
import { seedOf } from '../shapes/seeded.ts'

/** A building in its own frame: x along the longer side, origin at the centroid. */
export interface BuildingShape {
  readonly id: string
  readonly style: BuildingStyle
  readonly x: number
  readonly y: number
  readonly theta: number
  /** Counter-clockwise, own frame. */
  readonly outline: Polygon
  readonly min: Point
  readonly max: Point
  readonly base: number
  readonly height: number
  readonly floors: number
  readonly seed: number
  /** Index of its opening, or -1 when one can't look inside. */
  readonly opening: number
  readonly docks: readonly DockPlace[]
  /** Whether a file gives its body, not its style. */
  readonly ownModel: boolean
}

export interface DockPlace {
  readonly x: number
  readonly y: number
  /** Outward, in the building's frame. */
  readonly heading: number
}

export function buildingShapes({ buildings, docks }: SceneDocument): BuildingShape[] {
  let openings = 0
  return buildings.map((building) => {
    const { x, y, theta } = orientedBox(building.footprint)
    const outline = counterClockwise(building.footprint).map((corner) => turnedInto(corner, x, y, theta))
    return {
      id: building.id,
      style: building.style,
      x,
      y,
      theta,
      outline,
      ...extentOf(outline),
      base: building.base,
      height: building.height,
      floors: building.floors,
      seed: seedOf(building.id),
      opening: building.mapId === undefined ? -1 : openings++,
      docks: docks
        .filter((dock) => dock.building === building.id)
        .map((dock) => {
          const [dx, dy] = turnedInto(dock.position, x, y, theta)
          return { x: dx, y: dy, heading: dock.theta - theta }
        }),
      ownModel: building.model !== undefined,
    }
  })
}
