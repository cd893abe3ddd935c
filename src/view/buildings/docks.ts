import { plain } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, lampGlow } from './site.ts'

const { building: colors, halo } = palette

/** Doors where trucks back on: leaf, seal, bumpers, canopy with a lamp, posts. */
export function buildDocks(site: Site, shape: BuildingShape): void {
  const { solids } = site
  for (const { x, y, heading } of shape.docks) {
    solids.at(x, y, heading, () => {
      const z = shape.base
      solids.box([0.02, -1.95, z + 0.9], [0.3, 1.95, z + 5], plain(colors.dark))
      solids.box([0.28, -1.55, z + 1], [0.4, 1.55, z + 4.3], plain(colors.white, 0.25))
      solids.box([0, -2.3, z + 5.4], [2.6, 2.3, z + 5.7], plain(colors.band))
      solids.fine(() => {
        solids.box([1, -1.2, z + 5.25], [1.4, 1.2, z + 5.4], plain(halo.lamp, 3))
        solids.box([0, -1.6, z + 0.2], [0.5, 1.6, z + 0.95], plain(colors.concrete))
        for (const side of [-1, 1]) {
          solids.box([0.4, side * 2.2 - 0.14, z], [1, side * 2.2 + 0.14, z + 1.15], plain(colors.yellow))
        }
      })
      lampGlow(site, 1.3, 0, z + 5.2, 2.4)
    })
  }
}
