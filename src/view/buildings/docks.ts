import { type Solids, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, lampGlow } from './site.ts'

const { building: colors, halo } = palette
const dark = plain(colors.dark)
const yellow = plain(colors.yellow)

/** Doors where trucks back on: sectional leaf in a shelter, leveller, bumpers, canopy with a lamp, posts. */
export function buildDocks(site: Site, shape: BuildingShape): void {
  const { solids } = site
  for (const { x, y, heading } of shape.docks) {
    solids.at(x, y, heading, () => {
      const z = shape.base
      solids.box([0.02, -1.95, z + 0.9], [0.3, 1.95, z + 5], dark)
      solids.box(
        [0.28, -1.55, z + 1],
        [0.4, 1.55, z + 4.3],
        { surface: Surface.corrugated, color: colors.white, glow: 0.18 },
        plain(colors.white),
      )
      solids.box([0, -2.3, z + 5.4], [2.6, 2.3, z + 5.7], plain(colors.band))
      solids.fine(() => shelter(solids, z))
      lampGlow(site, 1.3, 0, z + 5.2, 2.4)
    })
  }
}

function shelter(solids: Solids, z: number): void {
  solids.box([0.3, -1.95, z + 4.3], [0.9, 1.95, z + 5], dark)
  for (const side of [-1, 1]) {
    const [inner, outer] = side > 0 ? [1.55, 1.95] : [-1.95, -1.55]
    solids.box([0.3, inner, z + 0.9], [0.9, outer, z + 4.3], dark)
    solids.box([0.88, side * 1.75 - 0.06, z + 1], [0.92, side * 1.75 + 0.06, z + 4.9], yellow)
    solids.box([0.4, side * 1.2 - 0.14, z + 0.35], [0.62, side * 1.2 + 0.14, z + 0.85], dark)
    solids.box([0.4, side * 2.2 - 0.14, z], [1, side * 2.2 + 0.14, z + 1.15], yellow)
    solids.beam([1, side * 1.7, z + 0.1], [7, side * 1.7, z + 0.1], 0.18, yellow)
    solids.beam([0, side * 2.2, z + 6.6], [2.5, side * 2.2, z + 5.6], 0.08, plain(colors.steel))
  }
  solids.box([0.1, -1.1, z + 0.78], [0.75, 1.1, z + 0.95], plain(colors.steel))
  solids.box([0, -1.6, z + 0.2], [0.4, 1.6, z + 0.78], plain(colors.concrete))
  solids.box([0.4, -0.7, z + 2.9], [0.43, 0.7, z + 3.3], plain(0x16222c))
  solids.box([1, -1.2, z + 5.25], [1.4, 1.2, z + 5.4], plain(halo.lamp, 3))
}
