import type { Halo } from '../mesh/halo.ts'
import { type Cut, type Finish, type Solids, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { type Point, type Polygon, edgesOf, insetBy } from '../shapes/polygon.ts'
import type { BuildingShape } from './buildingShape.ts'

/** Where buildings are put up. */
export interface Site {
  readonly solids: Solids
  readonly halos: Halo[]
  /** Whether there is water at a point of the site. */
  readonly isWater: (x: number, y: number) => boolean
}

const { building: colors, halo } = palette

export const roofFinish: Finish = { surface: Surface.roof, color: colors.roof }
export const lightRoof: Finish = { surface: Surface.roof, color: colors.roofLight }

export function topOf(shape: BuildingShape): number {
  return shape.base + shape.height
}

export function cutting(site: Pick<Site, 'solids'>, shape: BuildingShape, cut: Cut, build: () => void): void {
  site.solids.cutWith(shape.opening, cut, build)
}

export function beacon(site: Site, x: number, y: number, z: number, size = 6): void {
  site.solids.cylinder(x, y, z - 0.6, z, 0.25, plain(halo.beacon, 3), 0.2, 6)
  site.halos.push({ at: site.solids.inSite([x, y, z]), size, color: halo.beacon })
}

export function lampGlow(site: Site, x: number, y: number, z: number, size = 3): void {
  site.halos.push({ at: site.solids.inSite([x, y, z]), size, color: halo.lamp })
}

/** A band round the outline: `out` metres in front of the wall and `back` behind it. */
export function bandAround(
  site: Site,
  outline: Polygon,
  z0: number,
  z1: number,
  out: number,
  back: number,
  side: Finish,
  top = side,
): void {
  const outer = insetBy(outline, -out)
  const inner = insetBy(outline, back)
  outer.forEach((corner, i) => {
    const next = (i + 1) % outer.length
    const [a, b, c, d] = [corner, outer[next]!, inner[next]!, inner[i]!]
    site.solids.wall(a, b, z0, z1, side)
    site.solids.wall(c, d, z0, z1, side)
    site.solids.quad([...a, z1], [...b, z1], [...c, z1], [...d, z1], top)
    if (out > 0.3) site.solids.quad([...d, z0], [...c, z0], [...b, z0], [...a, z0], side)
  })
}

/** Points every `step` metres along each side longer than a step, with the outward heading. */
export function alongWalls(outline: Polygon, step: number): { at: Point; heading: number }[] {
  return edgesOf(outline).flatMap(({ from, to }) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const count = Math.floor(length / step)
    const heading = Math.atan2(to[1] - from[1], to[0] - from[0]) - Math.PI / 2
    return Array.from({ length: count }, (_, i) => {
      const share = (i + 0.5) / count
      return { at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as Point, heading }
    })
  })
}

/** In a frame whose x points out of the wall and whose y runs along it. */
export function onWall(site: Site, { at, heading }: { at: Point; heading: number }, build: () => void): void {
  site.solids.at(at[0], at[1], heading, build)
}
