import { type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { insetBy } from '../shapes/polygon.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, bandAround, lampGlow, lightRoof, topOf } from './site.ts'

const { building: colors, halo } = palette

/** A roof on columns, lit from below. */
export function canopy(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [[x0, y0], [x1, y1]] = [shape.min, shape.max]
  const [floor, top] = [shape.base, topOf(shape)]
  solids.prism(shape.outline, top - 0.9, top, plain(colors.white), lightRoof)
  solids.area(shape.outline, top - 0.9, { surface: Surface.ceiling, color: colors.white }, -1)
  bandAround(site, shape.outline, top - 0.75, top - 0.3, 0.06, 0.05, plain(colors.band))
  const [countX, countY] = [Math.max(2, Math.round((x1 - x0) / 14)), Math.max(2, Math.round((y1 - y0) / 14))]
  for (let i = 0; i < countX; i++) {
    for (let j = 0; j < countY; j++) {
      const x = x0 + 1.5 + ((x1 - x0 - 3) * i) / (countX - 1)
      const y = y0 + 1.5 + ((y1 - y0 - 3) * j) / (countY - 1)
      solids.cylinder(x, y, floor, top - 0.9, 0.28, plain(colors.steel), 0.28, 8)
      solids.box([x - 0.5, y - 0.5, floor], [x + 0.5, y + 0.5, floor + 0.7], plain(colors.yellow))
    }
  }
}

/** A checkpoint: booth with windows all round under a wide roof. */
export function gatehouse(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [floor, top] = [shape.base, topOf(shape)]
  const booth = insetBy(shape.outline, Math.min(1.2, (shape.max[1] - shape.min[1]) / 4))
  solids.prism(
    booth,
    floor,
    top - 0.6,
    { surface: Surface.curtainWall, color: colors.glass, seed: shape.seed },
    lightRoof,
  )
  solids.prism(shape.outline, top - 0.6, top, plain(colors.white), lightRoof)
  solids.area(shape.outline, top - 0.6, plain(halo.lamp, 0.6), -1)
  bandAround(site, shape.outline, top - 0.5, top - 0.15, 0.05, 0.05, plain(colors.band))
  for (const [x, y] of insetBy(shape.outline, 0.5)) {
    solids.cylinder(x, y, floor, top - 0.6, 0.16, plain(colors.steel), 0.16, 6)
    lampGlow(site, x, y, top - 0.8, 2)
  }
}

/** An upright vessel with a domed top, a gangway and a ladder. */
export function tank(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const radius = Math.min(shape.max[0] - shape.min[0], shape.max[1] - shape.min[1]) / 2
  const [floor, top] = [shape.base, topOf(shape)]
  const shellFinish: Finish = { surface: Surface.concrete, color: colors.white }
  const open = shape.height < radius
  solids.cylinder(0, 0, floor, open ? top : top - radius * 0.25, radius, shellFinish, radius, 32)
  if (open) {
    solids.cylinder(0, 0, top, top + 0.05, radius * 0.92, plain(palette.water), radius * 0.92, 32)
    solids.beam([-radius, 0, top + 0.8], [radius, 0, top + 0.8], 0.7, plain(colors.steel))
    return
  }
  solids.cylinder(0, 0, top - radius * 0.25, top, radius, plain(colors.white), radius * 0.3, 32)
  solids.cylinder(
    0,
    0,
    top - radius * 0.25 - 0.3,
    top - radius * 0.25,
    radius + 0.5,
    plain(colors.steel),
    radius + 0.5,
    24,
  )
  solids.beam([radius + 0.3, 0, floor], [radius + 0.3, 0, top - radius * 0.2], 0.4, plain(colors.yellow))
  solids.cylinder(0, 0, floor, floor + 0.5, radius + 0.4, plain(colors.concrete), radius + 0.4, 32)
  solids.fine(() => {
    spiralStairs(site, radius + 0.7, floor + 0.5, top - radius * 0.25)
    ringRail(site, radius + 0.45, top - radius * 0.25)
    for (const [angle, z] of [
      [2.2, 1.2],
      [2.5, 1.8],
    ] as const) {
      const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius]
      solids.beam([x, y, floor + z], [x * 1.4, y * 1.4, floor + z], 0.3, plain(colors.steel))
      solids.beam([x * 1.4, y * 1.4, floor + z], [x * 1.4, y * 1.4, floor], 0.3, plain(colors.steel))
    }
  })
}

/** Treads round a vessel, with a hand rail. */
function spiralStairs({ solids }: Site, radius: number, floor: number, top: number): void {
  const steps = Math.ceil((top - floor) / 0.5)
  const at = (i: number, out: number, z: number) => {
    const angle = 0.4 + (i * 0.62) / radius
    return [Math.cos(angle) * (radius + out), Math.sin(angle) * (radius + out), z] as const
  }
  for (let i = 0; i < steps; i++) {
    const z = floor + i * 0.5
    solids.beam(at(i, -0.5, z), at(i, 0.5, z), 0.3, plain(colors.steel))
    solids.beam(at(i, 0.5, z + 1), at(i + 1, 0.5, z + 1.5), 0.07, plain(colors.yellow))
  }
}

function ringRail({ solids }: Site, radius: number, z: number): void {
  const count = 20
  const at = (i: number, height: number) => {
    const angle = (i / count) * 2 * Math.PI
    return [Math.cos(angle) * radius, Math.sin(angle) * radius, z + height] as const
  }
  for (let i = 0; i < count; i++) {
    solids.beam(at(i, 1.1), at(i + 1, 1.1), 0.07, plain(colors.yellow))
    solids.beam(at(i, 0), at(i, 1.1), 0.07, plain(colors.yellow))
  }
}
