import { Cut, type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { edgesOf } from '../shapes/polygon.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, cutting, lampGlow, lightRoof } from './site.ts'

const { building: colors, halo } = palette
const white = plain(colors.white)

/** A glass porch where people go into a factory, on a side without docks. */
export function porch(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const height = Math.min(9, shape.height * 0.6)
  onFreeSide(site, shape, 30, () => {
    const z = shape.base
    const glass: Finish = { surface: Surface.curtainWall, color: colors.glass, seed: shape.seed }
    cutting(site, shape, Cut.wall, () => {
      solids.box([0, -11, z], [4, 11, z + height], glass, lightRoof)
      solids.box([-0.2, -11.6, z + height], [4.8, 11.6, z + height + 0.7], white)
      solids.box([4, -5, z + 3.6], [8, 5, z + 3.9], white)
      for (const y of [-4.6, 4.6]) solids.cylinder(7.6, y, z, z + 3.6, 0.16, plain(colors.steel), 0.16, 6)
      solids.box([4.4, -4, z + 3.5], [7, 4, z + 3.6], plain(halo.lamp, 2))
      solids.fine(() => {
        solids.box([4, -5.4, z], [8.6, 5.4, z + 0.18], plain(colors.concrete))
        for (const y of [-1.1, 1.1]) solids.box([4, y - 1, z + 0.18], [4.12, y + 1, z + 2.6], plain(halo.lamp, 0.5))
        for (const y of [-2.2, 0, 2.2]) solids.box([4, y - 0.06, z], [4.2, y + 0.06, z + 2.8], white)
        for (let y = -11; y <= 11; y += 2.75) solids.box([3.9, y - 0.08, z], [4.25, y + 0.08, z + height], white)
      })
    })
  })
}

/** A lit lobby behind glass doors, under a canopy on columns, for offices and towers. */
export function lobby(site: Site, shape: BuildingShape): void {
  const { solids } = site
  onFreeSide(site, shape, 14, () => {
    const z = shape.base
    solids.box(
      [0, -6, z],
      [3, 6, z + 4.2],
      { surface: Surface.curtainWall, color: colors.glass, seed: shape.seed },
      white,
    )
    solids.box([-0.5, -8, z + 4.2], [8.5, 8, z + 4.8], white)
    for (const y of [-6.6, 6.6]) solids.cylinder(7.4, y, z, z + 4.2, 0.28, white, 0.28, 8)
    solids.box([0, -8, z], [9, 8, z + 0.16], plain(colors.concrete))
    lampGlow(site, 5, -3, z + 4, 2.4)
    lampGlow(site, 5, 3, z + 4, 2.4)
    solids.fine(() => {
      solids.box([3.4, -4, z + 4.1], [7.4, 4, z + 4.2], plain(halo.lamp, 2))
      for (const y of [-3.3, -1.1, 1.1, 3.3])
        solids.box([2.96, y - 0.06, z], [3.1, y + 0.06, z + 3], plain(colors.steel))
      solids.box([2.96, -3.3, z + 2.9], [3.16, 3.3, z + 3.05], plain(colors.steel))
      for (const y of [-7.4, -5.4, 5.4, 7.4]) solids.box([4, y - 0.5, z + 0.16], [7, y + 0.5, z + 0.8], plain(0x2f4a2a))
    })
  })
}

/** Builds in the middle of the first wall that is long enough and has no dock nearby; x points outwards. */
function onFreeSide({ solids }: Site, { outline, docks }: BuildingShape, shortest: number, build: () => void): void {
  const free = edgesOf(outline)
    .map(({ from, to }) => ({
      length: Math.hypot(to[0] - from[0], to[1] - from[1]),
      x: (from[0] + to[0]) / 2,
      y: (from[1] + to[1]) / 2,
      heading: Math.atan2(to[1] - from[1], to[0] - from[0]) - Math.PI / 2,
    }))
    .find(
      ({ length, x, y }) =>
        length > shortest && docks.every((dock) => Math.hypot(dock.x - x, dock.y - y) > Math.max(14, length / 4)),
    )
  if (free) solids.at(free.x, free.y, free.heading, build)
}
