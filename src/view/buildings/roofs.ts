import { type Finish, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { contains, insetBy, spansWithin } from '../shapes/polygon.ts'
import { scatter } from '../shapes/seeded.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, lightRoof, roofFinish, topOf } from './site.ts'

const { building: colors } = palette

/** Rows of teeth with glass on the side that looks south, each `pitch` wide. */
export function sawtoothRoof(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const south = Math.cos(shape.theta) >= 0 ? -1 : 1
  const base = topOf(shape) + 0.2
  const room = insetBy(shape.outline, 2.5)
  const pitch = (shape.max[1] - shape.min[1] - 6) / Math.max(1, Math.round((shape.max[1] - shape.min[1] - 6) / 12))
  let row = 0
  for (let low = shape.min[1] + 3; low + pitch <= shape.max[1] - 2.9; low += pitch, row++) {
    const [front, back] = south < 0 ? [low, low + pitch] : [low + pitch, low]
    const ridge = front - south * 1.1
    for (const [from, to] of spansWithin(room, low, low + pitch)) {
      const [a, b] = south < 0 ? [from, to] : [to, from]
      const glass: Finish = { surface: Surface.glazing, color: 0x334455, seed: row * 1.7 }
      solids.quad(
        [a, front, base],
        [b, front, base],
        [b, front, base + 0.7],
        [a, front, base + 0.7],
        plain(colors.white),
      )
      solids.quad([a, front, base + 0.7], [b, front, base + 0.7], [b, ridge, base + 3.8], [a, ridge, base + 3.8], glass)
      solids.quad([a, ridge, base + 3.8], [b, ridge, base + 3.8], [b, back, base], [a, back, base], lightRoof)
      for (const [x, turn] of [
        [a, 1],
        [b, -1],
      ] as const) {
        const gable = [
          [x, front, base],
          [x, ridge, base + 3.8],
          [x, back, base],
        ] as const
        const [p, q, r] = turn > 0 ? gable : gable.toReversed()
        solids.quad(p!, q!, r!, r!, plain(colors.wall))
      }
      for (let x = from + 14; x < to - 8; x += 28)
        airUnit(site, x + scatter(x + row) * 4, (ridge + back) / 2, base + 1.4, 1)
    }
  }
}

/** Low gables along the building with strips of skylight. */
export function skylightRoof(site: Site, shape: BuildingShape, density = 0.85): void {
  const { solids } = site
  const base = topOf(shape) + 0.1
  const room = insetBy(shape.outline, 3)
  const span = 16
  for (let low = shape.min[1] + 3; low + span <= shape.max[1] - 2.5; low += span) {
    const ridge = low + span / 2
    for (const [from, to] of spansWithin(room, low, low + span)) {
      solids.quad([from, low, base], [to, low, base], [to, ridge, base + 1.7], [from, ridge, base + 1.7], roofFinish)
      solids.quad(
        [from, ridge, base + 1.7],
        [to, ridge, base + 1.7],
        [to, low + span, base],
        [from, low + span, base],
        roofFinish,
      )
      solids.quad(
        [from, ridge, base + 1.7],
        [from, low, base],
        [from, low + span, base],
        [from, low + span, base],
        plain(colors.wall),
      )
      solids.quad(
        [to, low, base],
        [to, ridge, base + 1.7],
        [to, low + span, base],
        [to, low + span, base],
        plain(colors.wall),
      )
      for (let x = from + 5, i = 0; x + 9 < to; x += 14, i++) {
        if (scatter(x * 0.7 + low) > density) continue
        const glass: Finish = { surface: Surface.glazing, color: 0x334455, seed: (i % 3 ? 0 : 60) + i }
        solids.quad(
          [x, low + 3.4, base + 0.92],
          [x + 9, low + 3.4, base + 0.92],
          [x + 9, ridge - 0.6, base + 1.72],
          [x, ridge - 0.6, base + 1.72],
          glass,
        )
      }
      for (let x = from + 12; x < to - 6; x += 26) airUnit(site, x + scatter(x) * 6, ridge + 4, base + 0.9, 1.1)
    }
  }
}

/** Rows of solar panels, with walkways. */
export function solarRoof(site: Site, shape: BuildingShape): void {
  const base = topOf(shape) + 0.4
  const room = insetBy(shape.outline, 4)
  const finish: Finish = { surface: Surface.solar, color: colors.solar }
  for (let low = shape.min[1] + 4; low + 4.4 <= shape.max[1] - 3.5; low += 6.2) {
    for (const [from, to] of spansWithin(room, low, low + 4.4)) {
      for (let x = from; x + 10 < to; x += 31) {
        const end = Math.min(to, x + 28)
        site.solids.quad(
          [x, low, base],
          [end, low, base],
          [end, low + 4.2, base + 1.3],
          [x, low + 4.2, base + 1.3],
          finish,
        )
      }
    }
  }
}

/** Air handling units on a grid. */
export function airUnits(site: Site, shape: BuildingShape, pitch: number, size = 1.2): void {
  const room = insetBy(shape.outline, 5)
  for (let x = shape.min[0] + pitch / 2; x < shape.max[0]; x += pitch) {
    for (let y = shape.min[1] + pitch / 2; y < shape.max[1]; y += pitch) {
      const chance = scatter(x * 1.3 + y * 0.7 + shape.seed)
      if (chance > 0.3 && contains(room, [x, y])) airUnit(site, x, y, topOf(shape) + 0.1, size * (0.8 + 0.5 * chance))
    }
  }
}

export function airUnit({ solids }: Site, x: number, y: number, z: number, size: number): void {
  const side: Finish = { surface: Surface.corrugated, color: colors.wallDark }
  solids.box(
    [x - 1.8 * size, y - 1.2 * size, z - 0.4],
    [x + 1.8 * size, y + 1.2 * size, z + 1.2 * size],
    side,
    plain(colors.steel),
  )
  solids.fine(() =>
    solids.cylinder(x, y, z + 1.2 * size, z + 1.5 * size, 0.85 * size, plain(colors.dark), 0.85 * size, 10),
  )
}

/** Stacks with a red band and a beacon are added by the caller; this is the flue alone. */
export function flue({ solids }: Site, x: number, y: number, z: number, height: number, radius: number): void {
  solids.cylinder(x, y, z, z + height, radius, plain(colors.white), radius * 0.85, 12)
  solids.cylinder(x, y, z + height * 0.78, z + height * 0.88, radius * 0.96, plain(colors.crane), radius * 0.94, 12)
}

/** A smaller storey on the roof. */
export function penthouse({ solids }: Site, shape: BuildingShape, inset: number, height: number, finish: Finish): void {
  const outline = insetBy(shape.outline, inset)
  solids.prism(outline, topOf(shape), topOf(shape) + height, { ...finish, seed: height }, roofFinish)
}
