import { Cut, type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { edgesOf, insetBy } from '../shapes/polygon.ts'
import { scatter } from '../shapes/seeded.ts'
import type { BuildingShape } from './buildingShape.ts'
import { porch } from './entrances.ts'
import { airUnits, flue, penthouse, sawtoothRoof, skylightRoof, solarRoof } from './roofs.ts'
import { shell } from './shell.ts'
import { type Site, bandAround, beacon, cutting, lightRoof, topOf } from './site.ts'

const { building: colors } = palette

export function hall(site: Site, shape: BuildingShape): void {
  shell(site, shape)
  cutting(site, shape, Cut.roof, () => skylightRoof(site, shape))
  porch(site, shape)
}

export function sawtooth(site: Site, shape: BuildingShape): void {
  shell(site, shape)
  cutting(site, shape, Cut.roof, () => sawtoothRoof(site, shape))
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
