import { type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { contains, insetBy } from '../shapes/polygon.ts'
import { scatter } from '../shapes/seeded.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, bandAround, topOf } from './site.ts'

const { building: colors } = palette
const steel = plain(colors.steel)

/** What stands on the roof of a factory besides its air units: rail along the edge, walkway, ducts, cowls, a hatch. */
export function hallRoofDetails(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const top = topOf(shape)
  solids.fine(() => {
    const edge = insetBy(shape.outline, 1.6)
    for (const z of [top + 1.4, top + 1.9]) bandAround(site, edge, z, z + 0.06, 0.03, 0.03, steel)
    const room = insetBy(shape.outline, 6)
    const duct: Finish = { surface: Surface.corrugated, color: colors.wallDark }
    for (let x = shape.min[0] + 16; x < shape.max[0] - 16; x += 38) {
      const y = shape.min[1] + 7
      if (!contains(room, [x, y + 1]) || !contains(room, [x + 14, y + 1])) continue
      solids.box([x, y - 0.6, top + 0.9], [x + 14, y + 0.6, top + 2], duct, steel)
      for (const at of [x + 1, x + 13]) solids.box([at - 0.4, y - 0.4, top], [at + 0.4, y + 0.4, top + 0.9], steel)
      solids.box([x + 12, y - 0.6, top + 0.2], [x + 13.2, y + 3.6, top + 1.4], duct, steel)
    }
    for (let x = shape.min[0] + 9; x < shape.max[0] - 8; x += 21) {
      const y = shape.max[1] - 6 - 3 * scatter(x)
      if (contains(room, [x, y])) cowl(site, x, y, top)
    }
  })
}

function cowl({ solids }: Site, x: number, y: number, z: number): void {
  solids.cylinder(x, y, z, z + 1.9, 0.55, steel, 0.55, 10)
  solids.cylinder(x, y, z + 1.9, z + 2.2, 0.95, plain(colors.white), 0.95, 10)
  solids.cylinder(x, y, z + 2.2, z + 2.7, 0.95, plain(colors.white), 0.2, 10)
}
