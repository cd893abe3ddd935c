import { Cut, type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { edgesOf } from '../shapes/polygon.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, bandAround, cutting, roofFinish, topOf } from './site.ts'
import { wallDetails } from './wallDetails.ts'

const { building: colors } = palette

/** Clad walls with pilasters, a coloured band round the eaves, a roof. */
export function shell(site: Site, shape: BuildingShape, wall: number = colors.wall, band: number = colors.band): void {
  const { solids } = site
  const [floor, top] = [shape.base, topOf(shape)]
  cutting(site, shape, Cut.wall, () => {
    const cladding: Finish = { surface: Surface.cladding, color: wall, seed: shape.height }
    for (const { from, to } of edgesOf(shape.outline)) solids.wall(from, to, floor, top, cladding)
  })
  wallDetails(site, shape)
  cutting(site, shape, Cut.roof, () => {
    solids.area(shape.outline, top, roofFinish)
    bandAround(site, shape.outline, top - 1, top + 0.9, 0.4, 0.3, plain(band), plain(colors.white, 0.22))
  })
}
