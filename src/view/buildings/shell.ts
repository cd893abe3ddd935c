import { Cut, type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { sillHeight } from '../mesh/solidMaterial.ts'
import { palette } from '../palette.ts'
import { contains, edgesOf, insetBy } from '../shapes/polygon.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, bandAround, cutting, roofFinish, topOf } from './site.ts'
import { wallDetails } from './wallDetails.ts'

const { building: colors } = palette
const wallThickness = 0.3

/** Clad walls with pilasters, a coloured band round the eaves, a roof; inside as well where one can look in. */
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
  if (shape.opening >= 0) inside(site, shape)
}

function inside(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [floor, top] = [shape.base, topOf(shape)]
  const inner = insetBy(shape.outline, wallThickness)
  const finish: Finish = { surface: Surface.inside, color: colors.inside, seed: shape.height }
  for (const { from, to } of edgesOf(inner)) solids.wall(to, from, floor, top, finish)
  inner.forEach((corner, i) => {
    const next = (i + 1) % inner.length
    const at = (list: typeof inner, index: number) => [...list[index]!, floor + sillHeight] as const
    const [a, b, c] = [at(shape.outline, i), at(shape.outline, next), at(inner, next)]
    solids.quad(a, b, c, [...corner, floor + sillHeight], plain(colors.wallDark))
  })
  solids.area(inner, top - 0.5, { surface: Surface.ceiling, color: colors.inside }, -1)
  columnsAndTrusses(site, shape)
}

function columnsAndTrusses(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const top = topOf(shape)
  const room = insetBy(shape.outline, 2)
  const pitch = 11
  for (let x = shape.min[0] + pitch; x < shape.max[0] - 4; x += 2 * pitch) {
    for (let y = shape.min[1] + pitch; y < shape.max[1] - 4; y += pitch) {
      const [sx, sy] = solids.inSite([x, y, 0])
      if (!contains(room, [x, y]) || !site.isFree(sx, sy)) continue
      cutting(site, shape, Cut.roof, () =>
        solids.box([x - 0.18, y - 0.18, shape.base + 2.2], [x + 0.18, y + 0.18, top - 1], plain(colors.steel)),
      )
      solids.box([x - 0.18, y - 0.18, shape.base], [x + 0.18, y + 0.18, shape.base + 2.2], plain(colors.steel))
      solids.box([x - 0.3, y - 0.3, shape.base], [x + 0.3, y + 0.3, shape.base + 0.9], plain(colors.yellow))
    }
  }
  solids.fine(() => trusses(site, shape, pitch))
}

function trusses(site: Site, shape: BuildingShape, pitch: number): void {
  const { solids } = site
  const top = topOf(shape)
  cutting(site, shape, Cut.roof, () => {
    for (let x = shape.min[0] + pitch; x < shape.max[0] - 2; x += pitch) {
      for (const z of [top - 0.9, top - 2.4]) {
        solids.beam([x, shape.min[1] + 0.4, z], [x, shape.max[1] - 0.4, z], 0.22, plain(colors.steel))
      }
      for (let y = shape.min[1] + 2; y < shape.max[1] - 3; y += 3) {
        const [low, high] = [top - 2.4, top - 0.9]
        solids.beam([x, y, low], [x, y + 1.5, high], 0.12, plain(colors.steel))
        solids.beam([x, y + 1.5, high], [x, y + 3, low], 0.12, plain(colors.steel))
      }
    }
  })
}
