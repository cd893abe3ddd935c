import { Cut, type Solids, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import type { Point } from '../shapes/polygon.ts'
import { scatter } from '../shapes/seeded.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, alongWalls, bandAround, cutting, lampGlow, onWall, topOf } from './site.ts'

const { building: colors, halo } = palette
const steel = plain(colors.steel)
const bay = 9
const rollerDoorStep = 54
/** Clear of a dock, metres. */
const dockClearance = 6

/** What one sees of a factory wall from the road: plinth, corner trims, pilasters, pipes, doors, louvres, a ladder. */
export function wallDetails(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [floor, top] = [shape.base, topOf(shape)]
  const free = (at: Point) => shape.docks.every(({ x, y }) => Math.hypot(x - at[0], y - at[1]) > dockClearance)
  cutting(site, shape, Cut.wall, () => {
    solids.fine(() => {
      bandAround(site, shape.outline, floor, floor + 0.45, 0.14, 0, plain(colors.concrete))
      for (const [x, y] of shape.outline) {
        solids.box([x - 0.28, y - 0.28, floor], [x + 0.28, y + 0.28, top - 1], plain(colors.white))
      }
      for (const place of alongWalls(shape.outline, bay)) {
        onWall(site, place, () => solids.box([0, 4.1, floor], [0.3, 4.6, top - 1], plain(colors.wallDark)))
      }
      for (const place of alongWalls(shape.outline, 2 * bay)) {
        onWall(site, place, () => {
          solids.beam([0.42, 4.35, floor], [0.42, 4.35, top - 1], 0.16, steel)
          if (shape.height > 10 && free(place.at)) louvre(solids, top - 3.6)
        })
      }
    })
    for (const place of alongWalls(shape.outline, 3 * bay)) {
      if (free(place.at)) onWall(site, place, () => personDoor(site, floor))
    }
    alongWalls(shape.outline, rollerDoorStep).forEach((place, i) => {
      if (free(place.at) && scatter(shape.seed + i) > 0.4) onWall(site, place, () => rollerDoor(site, floor))
    })
  })
  const corner = alongWalls(shape.outline, bay).at(-1)
  if (corner) solids.fine(() => onWall(site, corner, () => catLadder(solids, floor + 2.2, top + 1)))
}

function louvre(solids: Solids, z: number): void {
  const dark = plain(colors.dark)
  solids.box([0, -1.6, z], [0.1, 1.6, z + 1.6], dark)
  for (let i = 0; i < 5; i++)
    solids.box([0.08, -1.5, z + 0.15 + i * 0.3], [0.2, 1.5, z + 0.24 + i * 0.3], plain(colors.wallDark))
}

/** Leaf in a frame, handle, step, canopy with a lamp. */
export function personDoor(site: Site, floor: number): void {
  const { solids } = site
  solids.fine(() => {
    solids.box([0, -2.1, floor], [0.1, -0.8, floor + 2.3], plain(colors.white))
    solids.box([0.05, -2, floor], [0.14, -0.9, floor + 2.2], plain(colors.band))
    solids.box([0.14, -1.1, floor + 1], [0.2, -0.98, floor + 1.2], steel)
    solids.box([0, -2.3, floor], [1.1, -0.6, floor + 0.16], plain(colors.concrete))
    solids.box([0, -2.4, floor + 2.6], [1.2, -0.5, floor + 2.72], plain(colors.band))
    solids.box([0.3, -1.6, floor + 2.5], [0.55, -1.3, floor + 2.6], plain(halo.lamp, 3))
  })
  lampGlow(site, 0.45, -1.45, floor + 2.5, 1.6)
}

/** A door for vehicles, half up on a lit hall, with bollards and a hood. */
function rollerDoor(site: Site, floor: number): void {
  const { solids } = site
  const corrugated = { surface: Surface.corrugated, color: colors.wallDark }
  solids.box([0, -2.6, floor], [0.12, 2.6, floor + 5], plain(colors.yellow))
  solids.box([0.05, -2.4, floor], [0.2, 2.4, floor + 4.8], corrugated)
  solids.fine(() => {
    solids.box([0, -2.9, floor + 5.1], [1, 2.9, floor + 5.7], plain(colors.band))
    solids.box([0.5, -0.4, floor + 5], [0.8, 0.4, floor + 5.1], plain(halo.lamp, 3))
    for (const y of [-3.1, 3.1]) solids.cylinder(0.8, y, floor, floor + 1.1, 0.13, plain(colors.yellow), 0.13, 6)
  })
  lampGlow(site, 0.9, 0, floor + 5, 2.2)
}

/** Rungs between rails, inside a cage. */
function catLadder(solids: Solids, from: number, to: number): void {
  for (const y of [-0.28, 0.28]) solids.beam([0.3, y, from], [0.3, y, to + 1], 0.07, steel)
  for (let z = from + 0.3; z < to; z += 0.45) solids.beam([0.3, -0.28, z], [0.3, 0.28, z], 0.05, steel)
  for (let z = from + 2; z < to; z += 1.6) {
    solids.beam([0.3, -0.4, z], [1, -0.4, z], 0.06, plain(colors.yellow))
    solids.beam([1, -0.4, z], [1, 0.4, z], 0.06, plain(colors.yellow))
    solids.beam([1, 0.4, z], [0.3, 0.4, z], 0.06, plain(colors.yellow))
  }
  for (const y of [-0.4, 0.4]) solids.beam([1, y, from + 2], [1, y, to + 1], 0.06, plain(colors.yellow))
}
