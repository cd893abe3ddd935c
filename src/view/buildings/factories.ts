import { Cut, type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { edgesOf, insetBy } from '../shapes/polygon.ts'
import { scatter } from '../shapes/seeded.ts'
import type { BuildingShape } from './buildingShape.ts'
import { airUnits, flue, penthouse, sawtoothRoof, skylightRoof, solarRoof } from './roofs.ts'
import { shell } from './shell.ts'
import { type Site, bandAround, beacon, cutting, lightRoof, topOf } from './site.ts'

const { building: colors } = palette

export function hall(site: Site, shape: BuildingShape): void {
  shell(site, shape)
  cutting(site, shape, Cut.roof, () => skylightRoof(site, shape))
  entrance(site, shape)
}

export function sawtooth(site: Site, shape: BuildingShape): void {
  shell(site, shape)
  cutting(site, shape, Cut.roof, () => sawtoothRoof(site, shape))
  entrance(site, shape)
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
  entrance(site, shape)
}

/** Boilers, chillers, transformers: corrugated walls, pipes, cooling towers and a flue. */
export function utility(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const top = topOf(shape)
  const wall: Finish = { surface: Surface.corrugated, color: colors.wallDark }
  solids.prism(shape.outline, shape.base, top, wall, lightRoof)
  bandAround(site, shape.outline, top - 0.5, top + 0.5, 0.15, 0.3, plain(colors.band))
  bandAround(site, shape.outline, shape.base, shape.base + 1, 0.1, 0.2, plain(colors.concrete))
  airUnits(site, shape, 12, 1.3)
  const [x, y] = [shape.min[0] + 6, (shape.min[1] + shape.max[1]) / 2]
  if (scatter(shape.seed) > 0.35 && shape.max[0] - shape.min[0] > 24) {
    flue(site, x, y, top, 12, 1.1)
    beacon(site, x, y, top + 12.6, 4)
  }
}

/** A glass porch where people go in, on a side without docks. */
function entrance(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const free = edgesOf(shape.outline)
    .map(({ from, to }) => ({ from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) }))
    .filter(({ length }) => length > 30)
    .map((edge) => ({ ...edge, middle: [(edge.from[0] + edge.to[0]) / 2, (edge.from[1] + edge.to[1]) / 2] as const }))
    .find(({ middle, length }) =>
      shape.docks.every(({ x, y }) => Math.hypot(x - middle[0], y - middle[1]) > length / 4),
    )
  if (!free) return
  const heading = Math.atan2(free.to[1] - free.from[1], free.to[0] - free.from[0]) - Math.PI / 2
  solids.at(free.middle[0], free.middle[1], heading, () => {
    const z = shape.base
    const height = Math.min(9, shape.height * 0.6)
    const glass: Finish = { surface: Surface.curtainWall, color: colors.glass, seed: shape.seed }
    cutting(site, shape, Cut.wall, () => {
      solids.box([0, -11, z], [4, 11, z + height], glass, lightRoof)
      solids.box([-0.2, -11.6, z + height], [4.8, 11.6, z + height + 0.7], plain(colors.white))
      solids.box([4, -5, z + 3.6], [8, 5, z + 3.9], plain(colors.white))
      for (const y of [-4.6, 4.6]) solids.cylinder(7.6, y, z, z + 3.6, 0.16, plain(colors.steel), 0.16, 6)
      solids.box([4.4, -4, z + 3.5], [7, 4, z + 3.6], plain(palette.halo.lamp, 2))
    })
  })
}
