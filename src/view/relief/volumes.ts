import type { BuildingStyle, SceneDocument } from '../../scene/schema.ts'
import { placeCity } from '../backdrop/city.ts'
import type { Place } from '../props/prop.ts'
import { type Extent, type Point, type Polygon, counterClockwise, extentOf, rectangle } from '../shapes/polygon.ts'
import { besides, segmentsOf } from '../shapes/polyline.ts'

/** Something tall that stands on the ground, as an upright prism in the site frame. */
export interface Volume extends Extent {
  /** Counter-clockwise. */
  readonly outline: Polygon
  /** Metres; `top` is with what stands on the roof. */
  readonly roof: number
  readonly top: number
  /** One can't be inside: false for a roof on columns, a crane, a bridge, and a hall whose roof and walls open. */
  readonly closed: boolean
  /** Slot of the building, or -1. */
  readonly building: number
}

/** Metres that the styles add above their height: roof lights, air units, flues, masts. */
const roofworks: Readonly<Record<BuildingStyle, number>> = {
  hall: 4.5,
  sawtooth: 5,
  office: 7,
  tower: 6.5,
  warehouse: 3.5,
  gatehouse: 0.5,
  utility: 13,
  fab: 16,
  dormitory: 4,
  canopy: 0.5,
  tank: 1.5,
  crane: 1.5,
}
const openStyles: ReadonlySet<BuildingStyle> = new Set(['canopy', 'crane', 'gatehouse'])
/** Railing over the deck of a bridge, metres. */
const railing = 1.2

/** Everything of a scene that a camera must not cross: buildings in slot order, then bridges and the city around. */
export function volumesOf(document: SceneDocument): Volume[] {
  const buildings = document.buildings.map(({ footprint, base, height, style, mapId }, building): Volume => {
    const outline = counterClockwise(footprint)
    const closed = mapId === undefined && !openStyles.has(style)
    const roof = base + height
    return { outline, ...extentOf(outline), roof, top: roof + roofworks[style], closed, building }
  })
  return [...buildings, ...bridges(document), ...placeCity(document).map(block)]
}

function bridges({ roads }: SceneDocument): Volume[] {
  return roads
    .filter(({ z }) => z > 1)
    .flatMap(({ line, width, z }) =>
      segmentsOf(line).map(({ from, to }) => {
        const heading = Math.atan2(to[1] - from[1], to[0] - from[0])
        const corner = ([x, y]: Point, aside: number): Point => besides({ x, y, heading, along: 0 }, aside)
        const half = width / 2 + 0.5
        return prism([corner(from, -half), corner(to, -half), corner(to, half), corner(from, half)], z + railing, false)
      }),
    )
}

function block({ x, y, z, theta, scale = [1, 1, 1] }: Place): Volume {
  const [cos, sin] = [Math.cos(theta), Math.sin(theta)]
  const [length, width, height] = scale
  const corners = rectangle(-length / 2, -width / 2, length / 2, width / 2)
  return prism(
    corners.map(([u, v]): Point => [x + u * cos - v * sin, y + u * sin + v * cos]),
    z + height,
    true,
  )
}

function prism(outline: Polygon, top: number, closed: boolean): Volume {
  return { outline, ...extentOf(outline), roof: top, top, closed, building: -1 }
}
