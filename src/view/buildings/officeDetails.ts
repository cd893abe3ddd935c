import { plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { insetBy } from '../shapes/polygon.ts'
import { scatter } from '../shapes/seeded.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, alongWalls, bandAround, onWall, topOf } from './site.ts'

const { building: colors } = palette

/** Edges of the floors and fins that stand out of a glass wall and cast small shadows on it. */
export function facadeRelief(site: Site, shape: BuildingShape, top: number): void {
  const { solids } = site
  const storey = shape.height / Math.max(1, shape.floors)
  solids.fine(() => {
    for (let z = shape.base + 2 * storey; z < top - 1; z += storey) {
      bandAround(site, shape.outline, z - 0.12, z + 0.12, 0.22, 0, plain(colors.white))
    }
    for (const place of alongWalls(shape.outline, 4.5)) {
      onWall(site, place, () => solids.box([0, -0.07, shape.base + 4.9], [0.28, 0.07, top], plain(colors.steel)))
    }
  })
}

/** Plant on the roof of an office: chillers behind a screen, ducts, a dish, a rail along the edge. */
export function roofPlant(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const top = topOf(shape)
  const screen = { surface: Surface.corrugated, color: colors.wallDark }
  solids.fine(() => {
    const edge = insetBy(shape.outline, 0.7)
    for (const z of [top + 1.6, top + 2.1]) bandAround(site, edge, z, z + 0.06, 0.03, 0.03, plain(colors.steel))
    const x = shape.min[0] + 6 + scatter(shape.seed) * 4
    const y = (shape.min[1] + shape.max[1]) / 2
    solids.box([x - 2, y - 0.4, top + 3.4], [x + 16, y + 0.4, top + 4.2], plain(colors.steel))
    for (const at of [x, x + 5, x + 10]) solids.box([at - 0.3, y - 0.3, top], [at + 0.3, y + 0.3, top + 3.4], screen)
    solids.cylinder(x - 3.4, y, top, top + 6, 0.12, plain(colors.white), 0.06, 6)
    solids.cylinder(x - 3.4, y + 2.4, top + 3.4, top + 4.2, 0.2, plain(colors.white), 1.1, 10)
  })
}
