import { type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { insetBy } from '../shapes/polygon.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, bandAround, beacon, lampGlow, lightRoof, topOf } from './site.ts'

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
}

/** Gantry over rails or a quay: four legs, girders with outreach, cab and hoist. */
export function crane(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const finish = plain(colors.crane)
  const [halfLength, halfWidth] = [(shape.max[0] - shape.min[0]) / 2, (shape.max[1] - shape.min[1]) / 2]
  const [floor, top] = [shape.base, topOf(shape)]
  const beamHeight = floor + shape.height * 0.72
  const thick = Math.min(1.5, shape.height / 22)
  for (const x of [-1, 1]) {
    for (const y of [-1, 1]) {
      solids.beam(
        [x * halfLength * 0.7, y * halfWidth, floor],
        [x * halfLength * 0.66, y * halfWidth * 0.5, beamHeight],
        thick,
        finish,
      )
      solids.box(
        [x * halfLength * 0.7 - 1.4, y * halfWidth - 0.8, floor],
        [x * halfLength * 0.7 + 1.4, y * halfWidth + 0.8, floor + 1.2],
        plain(colors.dark),
      )
    }
    solids.beam(
      [x * halfLength * 0.69, -halfWidth, floor + 2],
      [x * halfLength * 0.69, halfWidth, floor + 2],
      thick,
      finish,
    )
    solids.beam(
      [x * halfLength * 0.67, -halfWidth * 0.6, beamHeight - 1],
      [x * halfLength * 0.67, halfWidth * 0.6, beamHeight - 1],
      thick,
      finish,
    )
  }
  for (const y of [-1, 1]) {
    const girder = y * Math.min(2.4, halfWidth * 0.4)
    solids.beam(
      [-halfLength * 1.25, girder, beamHeight + 1],
      [halfLength * 1.25, girder, beamHeight + 1],
      thick * 1.1,
      finish,
    )
    for (const x of [-1, 1]) {
      solids.beam([x * halfLength * 0.66, girder, beamHeight], [0, girder * 0.3, top], thick * 0.6, finish)
      solids.beam([0, girder * 0.3, top], [x * halfLength * 1.2, girder, beamHeight + 1], thick * 0.3, finish)
    }
  }
  const trolley = halfLength * 0.3
  solids.box(
    [trolley - 1.6, -1.6, beamHeight - 2.6],
    [trolley + 1.6, 1.6, beamHeight],
    { surface: Surface.curtainWall, color: colors.glass, seed: 3 },
    plain(colors.white),
  )
  for (const y of [-1.2, 1.2])
    solids.beam([trolley, y, beamHeight - 2.6], [trolley, y, floor + shape.height * 0.34], 0.12, plain(colors.dark))
  solids.box(
    [trolley - 3, -1.3, floor + shape.height * 0.3],
    [trolley + 3, 1.3, floor + shape.height * 0.34],
    plain(colors.yellow),
  )
  solids.box([-halfLength * 0.5, -2.4, beamHeight + 1.5], [-halfLength * 0.2, 2.4, beamHeight + 5], {
    surface: Surface.corrugated,
    color: colors.white,
  })
  beacon(site, 0, 0, top + 0.6, 6)
  for (const x of [-1, -0.3, 0.6]) {
    site.halos.push({ at: solids.inSite([x * halfLength, 0, beamHeight - 0.4]), size: 4, color: halo.flood })
  }
}
