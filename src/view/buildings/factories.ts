import { Cut, type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { contains, edgesOf, insetBy } from '../shapes/polygon.ts'
import { scatter } from '../shapes/seeded.ts'
import type { BuildingShape } from './buildingShape.ts'
import { porch } from './entrances.ts'
import { hallRoofDetails } from './hallRoof.ts'
import { airUnits, flue, penthouse, sawtoothRoof, skylightRoof, solarRoof } from './roofs.ts'
import { shell } from './shell.ts'
import { type Site, alongWalls, bandAround, beacon, cutting, lightRoof, onWall, topOf } from './site.ts'
import { personDoor } from './wallDetails.ts'

const { building: colors } = palette

export function hall(site: Site, shape: BuildingShape): void {
  shell(site, shape)
  cutting(site, shape, Cut.roof, () => {
    skylightRoof(site, shape)
    hallRoofDetails(site, shape)
  })
  porch(site, shape)
}

export function sawtooth(site: Site, shape: BuildingShape): void {
  shell(site, shape)
  cutting(site, shape, Cut.roof, () => {
    sawtoothRoof(site, shape)
    hallRoofDetails(site, shape)
  })
  porch(site, shape)
}

export function warehouse(site: Site, shape: BuildingShape): void {
  shell(site, shape, colors.wallWarm, shape.height > 20 ? colors.steel : colors.band)
  cutting(site, shape, Cut.roof, () => {
    if (shape.height > 20) airUnits(site, shape, 22)
    else solarRoof(site, shape)
  })
}

/** Clean-room building: ribbon windows, a storey of fans on the roof, exhaust stacks. */
export function fab(site: Site, shape: BuildingShape): void {
  shell(site, shape, colors.white)
  const top = topOf(shape)
  const fans: Finish = { surface: Surface.cladding, color: colors.wallDark }
  cutting(site, shape, Cut.roof, () => {
    penthouse(site, shape, 14, 6, fans)
    airUnits(site, { ...shape, height: shape.height + 6 }, 13, 1.4)
    const room = insetBy(shape.outline, 7)
    edgesOf(room).forEach(({ from, to }, i) => {
      const count = Math.min(5, Math.floor(Math.hypot(to[0] - from[0], to[1] - from[1]) / 18))
      if (i % 2 === 0) {
        for (let n = 0; n < count; n++) {
          const share = (n + 0.5) / count
          const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
          flue(site, x, y, top, 9, 1)
          if (n === 0) beacon(site, x, y, top + 9.6, 4)
        }
      }
    })
  })
  porch(site, shape)
}

/** Boilers, chillers, transformers: corrugated walls, louvres, pipes, cooling towers and a chimney. */
export function utility(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const top = topOf(shape)
  const wall: Finish = { surface: Surface.corrugated, color: colors.wallDark }
  solids.prism(shape.outline, shape.base, top, wall, lightRoof)
  bandAround(site, shape.outline, top - 0.5, top + 0.5, 0.15, 0.3, plain(colors.band))
  bandAround(site, shape.outline, shape.base, shape.base + 1, 0.1, 0.2, plain(colors.concrete))
  const length = shape.max[0] - shape.min[0]
  if (length > 30) coolingTowers(site, shape)
  else airUnits(site, shape, 12, 1.3)
  plantWall(site, shape)
  const [x, y] = [shape.min[0] + 6, (shape.min[1] + shape.max[1]) / 2]
  if (scatter(shape.seed) > 0.35 && length > 24) {
    flue(site, x, y, top, 20, 1.3)
    beacon(site, x, y, top + 20.6, 4)
  }
}

/** Pipes along the wall, louvres high up, doors, tanks beside it. */
function plantWall(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [floor, top] = [shape.base, topOf(shape)]
  solids.fine(() => {
    alongWalls(shape.outline, 7).forEach((place, i) => {
      onWall(site, place, () => {
        solids.box([0, -2.2, top - 3], [0.14, 2.2, top - 1.2], plain(colors.dark))
        for (let z = top - 2.9; z < top - 1.3; z += 0.32)
          solids.box([0.1, -2.1, z], [0.24, 2.1, z + 0.08], plain(colors.wallDark))
        for (const [z, color] of [
          [floor + 3.2, colors.white],
          [floor + 3.8, colors.yellow],
        ] as const) {
          solids.beam([0.5, -3.5, z], [0.5, 3.5, z], 0.32, plain(color))
          solids.box([0, -0.1, z - 0.3], [0.6, 0.1, z - 0.16], plain(colors.steel))
        }
        if (i % 4 === 1) solids.cylinder(2.6, 0, floor, floor + 4.6, 1.3, plain(colors.white), 1.3, 16)
      })
    })
  })
  for (const place of alongWalls(shape.outline, 20)) onWall(site, place, () => personDoor(site, floor))
}

/** A row of fan cells on the roof. */
function coolingTowers(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const top = topOf(shape)
  const side: Finish = { surface: Surface.corrugated, color: colors.wallDark }
  const y = (shape.min[1] + shape.max[1]) / 2
  const half = Math.min(4.4, (shape.max[1] - shape.min[1]) / 2 - 2)
  for (let x = shape.min[0] + 15; x + 4.4 < shape.max[0] - 2; x += 9.4) {
    if (!contains(insetBy(shape.outline, 1), [x, y])) continue
    solids.box([x - 4.2, y - half, top], [x + 4.2, y + half, top + 3.4], side, plain(colors.steel))
    solids.cylinder(x, y, top + 3.4, top + 4.6, half * 0.72, plain(colors.white), half * 0.8, 14)
    solids.fine(() => solids.cylinder(x, y, top + 4.5, top + 4.62, half * 0.74, plain(colors.dark), half * 0.74, 14))
  }
}
