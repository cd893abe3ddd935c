import { type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { type Polygon, edgesOf, insetBy } from '../shapes/polygon.ts'
import { pickBy, scatter } from '../shapes/seeded.ts'
import type { BuildingShape } from './buildingShape.ts'
import { lobby } from './entrances.ts'
import { facadeRelief, roofPlant } from './officeDetails.ts'
import { airUnit, airUnits, penthouse } from './roofs.ts'
import { type Site, alongWalls, bandAround, beacon, lightRoof, onWall, roofFinish, topOf } from './site.ts'

const { building: colors } = palette
const panels: Finish = { surface: Surface.cladding, color: colors.wallDark }

/** Glass between white corners, a canopy over the ground floor, plant on the roof. */
export function office(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [floor, top] = [shape.base, topOf(shape)]
  const ribbons = scatter(shape.seed) > 0.55
  const glass: Finish = ribbons
    ? { surface: Surface.ribbon, color: colors.wall, seed: shape.height / shape.floors }
    : { surface: Surface.curtainWall, color: colors.glass, seed: shape.seed }
  solids.prism(shape.outline, floor, top, glass, roofFinish)
  bandAround(site, shape.outline, top, top + 1.2, 0.3, 0.5, plain(colors.white))
  if (shape.height > 12) bandAround(site, shape.outline, floor + 4.3, floor + 4.9, 0.9, 0, plain(colors.white))
  bandAround(site, shape.outline, floor, floor + 0.5, 0.12, 0.1, plain(colors.concrete))
  for (const [x, y] of shape.outline)
    solids.box([x - 0.5, y - 0.5, floor], [x + 0.5, y + 0.5, top + 1.2], plain(colors.white))
  const depth = Math.min(shape.max[0] - shape.min[0], shape.max[1] - shape.min[1])
  if (shape.height > 14) penthouse(site, shape, Math.min(4, depth / 4), 3.4, panels)
  airUnits(site, { ...shape, height: shape.height + (shape.height > 14 ? 3.4 : 0) }, 14, 0.9)
  facadeRelief(site, shape, top)
  roofPlant(site, shape)
  lobby(site, shape)
}

/** How far each stage of a tower stands back, metres, and up to which share of its height it goes. */
type Stages = readonly (readonly [number, number])[]

const flatsStages: readonly Stages[] = [
  [[0, 1]],
  [
    [0, 0.8],
    [3, 1],
  ],
  [
    [0, 0.62],
    [2.4, 0.86],
    [5, 1],
  ],
]
const officeStages: readonly Stages[] = [
  [
    [0, 0.86],
    [2, 1],
  ],
  [
    [0, 0.52],
    [1.8, 0.82],
    [4, 1],
  ],
]

/** A tall building in stages, each with a parapet; offices have fins, light lines and a lobby; a mast with a beacon. */
export function tower(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [floor, top] = [shape.base, topOf(shape)]
  const residential = shape.height / shape.floors < 3.4
  const facade: Finish = residential
    ? {
        surface: Surface.apartments,
        color: scatter(shape.seed) > 0.5 ? colors.wall : colors.wallWarm,
        seed: shape.seed,
      }
    : { surface: Surface.curtainWall, color: colors.glass, seed: shape.seed }
  const light = residential ? 0 : 0.6
  let from = floor
  for (const [back, share] of pickBy(residential ? flatsStages : officeStages, shape.seed * 2.3)) {
    const outline = insetBy(shape.outline, back)
    const to = floor + shape.height * share
    solids.prism(outline, from, to, facade, roofFinish)
    bandAround(site, outline, to, to + 1.4, 0.2, 0.4, plain(colors.white, light))
    if (!residential) fins(site, outline, Math.max(from, floor + 6), to)
    from = to
  }
  bandAround(site, shape.outline, floor + 5, floor + 5.8, 0.8, 0, plain(colors.white))
  penthouse(site, shape, 8, 4.5, panels)
  if (!residential) lobby(site, shape)
  if (shape.height > 60) {
    solids.cylinder(0, 0, top + 4, top + 14, 0.3, plain(colors.white), 0.12, 6)
    beacon(site, 0, 0, top + 14.4, 6)
  }
}

function fins(site: Site, outline: Polygon, from: number, to: number): void {
  const { solids } = site
  solids.fine(() => {
    for (const place of alongWalls(outline, 6)) {
      onWall(site, place, () => solids.box([0, -0.15, from], [0.5, 0.15, to], plain(colors.white)))
    }
  })
}

/** Flats: punched windows and balconies, stair towers and tanks on the roof. */
export function dormitory(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [floor, top] = [shape.base, topOf(shape)]
  const color = scatter(shape.seed * 1.7) > 0.5 ? colors.wallWarm : colors.wall
  solids.prism(shape.outline, floor, top, { surface: Surface.apartments, color, seed: shape.seed }, roofFinish)
  bandAround(site, shape.outline, top, top + 1.1, 0.15, 0.3, plain(color))
  bandAround(site, shape.outline, floor, floor + 0.8, 0.1, 0.1, plain(colors.concrete))
  bandAround(site, shape.outline, floor + 3.3, floor + 3.5, 0.9, 0, plain(colors.white))
  const storey = shape.height / shape.floors
  solids.fine(() => {
    for (let z = floor + storey; z < top - 1; z += storey) {
      for (const place of alongWalls(shape.outline, 6.8)) onWall(site, place, () => balcony(site, z))
    }
  })
  const middle = (shape.min[1] + shape.max[1]) / 2
  const lengthwise = edgesOf(shape.outline).length === 4
  for (let x = shape.min[0] + 10; lengthwise && x < shape.max[0] - 8; x += 26) {
    const ends = [shape.min[1] - 1.2, shape.max[1] + 1.2] as const
    solids.box(
      [x - 2.2, ends[0], floor],
      [x + 2.2, ends[1], top + 2.6],
      { surface: Surface.apartments, color, seed: x },
      roofFinish,
    )
    solids.box([x - 3, middle - 3, top], [x + 3, middle + 3, top + 3.4], panels, lightRoof)
    solids.fine(() => {
      for (const y of ends) {
        const out = Math.sign(y - middle)
        solids.box(
          [x - 2.6, Math.min(y, y + out * 2), floor + 2.9],
          [x + 2.6, Math.max(y, y + out * 2), floor + 3.1],
          plain(colors.white),
        )
      }
    })
    airUnit(site, x + 9, middle, top + 0.1, 0.7)
  }
}

/** A slab with a parapet and an outdoor unit; x points out of the wall. */
function balcony({ solids }: Site, z: number): void {
  solids.box([0, -1.7, z - 0.12], [1.2, 1.7, z], plain(colors.white))
  solids.box([1.12, -1.7, z], [1.2, 1.7, z + 1], plain(colors.wallDark))
  solids.box([0.2, 1.1, z], [0.9, 1.6, z + 0.7], plain(colors.white))
}
