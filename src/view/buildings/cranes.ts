import { type Solids, type Vector, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import type { BuildingShape } from './buildingShape.ts'
import { type Site, beacon, topOf } from './site.ts'

const { building: colors, halo } = palette
const paint = plain(colors.crane)
const rope = plain(colors.dark)

/** Beyond its legs, where a crane reaches over the water, metres. */
const outreach = 15

/** A quay crane with its boom over the water, or a gantry over tracks where there is none. */
export function crane(site: Site, shape: BuildingShape): void {
  const waterAt = (x: number) => {
    const [sx, sy] = site.solids.inSite([x, 0, 0])
    return site.isWater(sx, sy)
  }
  if (waterAt(shape.max[0] + outreach)) quayCrane(site, shape)
  else if (waterAt(shape.min[0] - outreach)) site.solids.at(0, 0, Math.PI, () => quayCrane(site, shape))
  else gantryCrane(site, shape)
}

/** Two portals, a boom held by stays from an apex, machinery house, trolley with cab and spreader; water lies along x. */
function quayCrane(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [half, wide] = [shape.max[0], shape.max[1]]
  const [floor, top] = [shape.base, topOf(shape)]
  const [sill, deck] = [floor + shape.height * 0.26, floor + shape.height * 0.64]
  const [rear, front] = [-half * 0.72, half * 0.78]
  const [tail, tip] = [-half * 1.15, half * 2.5]
  const thick = shape.height / 30
  const aside = wide * 0.8
  for (const y of [-aside, aside]) {
    for (const x of [rear, front]) {
      solids.beam([x, y, floor + 1], [x, y * 0.82, deck], thick, paint)
      solids.box([x - 3, y - 0.9, floor], [x + 3, y + 0.9, floor + 1.5], plain(colors.dark))
    }
    solids.beam([rear, y * 0.94, sill], [front, y * 0.94, sill], thick, paint)
    solids.beam([rear, y * 0.94, sill], [front, y * 0.83, deck], thick * 0.6, paint)
    const girder = y * 0.36
    solids.beam([tail, girder, deck + 1], [tip, girder, deck + 1], thick * 1.15, paint)
    solids.beam([front, y * 0.8, deck], [front - 1.5, girder, top], thick * 0.8, paint)
    solids.beam([rear, y * 0.8, deck], [front - 1.5, girder, top], thick * 0.6, paint)
    for (const reach of [0.55, 0.97]) {
      const end = front + (tip - front) * reach
      solids.beam([front - 1.5, girder, top], [end, girder, deck + 1.6], thick * 0.3, paint)
    }
    solids.beam([front - 1.5, girder, top], [tail, girder, deck + 1.6], thick * 0.3, paint)
  }
  for (const x of [rear, front]) {
    for (const z of [sill, deck - 1]) solids.beam([x, -aside * 0.95, z], [x, aside * 0.95, z], thick, paint)
  }
  for (let x = tail; x <= tip; x += (tip - tail) / 5) {
    solids.beam([x, -aside * 0.36, deck + 1], [x, aside * 0.36, deck + 1], thick * 0.5, paint)
  }
  const house = { surface: Surface.corrugated, color: colors.white }
  solids.box([tail + 1, -aside * 0.42, deck + 2], [tail + 11, aside * 0.42, deck + 6.4], house, plain(colors.white))
  trolley(site, front + (tip - front) * 0.42, deck, floor + shape.height * 0.38)
  solids.fine(() => {
    stairs(solids, rear - 1.4, aside * 0.9, floor, deck)
    for (const y of [-aside * 0.36 - 0.9, aside * 0.36 + 0.9]) railing(solids, tail, tip, y, deck + 1.6)
  })
  beacon(site, front - 1.5, 0, top + 0.8, 6)
  beacon(site, tip, 0, deck + 2.4, 5)
  for (const share of [0, 0.25, 0.5, 0.75]) {
    site.halos.push({ at: solids.inSite([front + (tip - front) * share, 0, deck]), size: 4, color: halo.flood })
  }
}

/** Legs on rails, twin girders with overhang on both sides, trolley. */
function gantryCrane(site: Site, shape: BuildingShape): void {
  const { solids } = site
  const [half, wide] = [shape.max[0], shape.max[1]]
  const [floor, top] = [shape.base, topOf(shape)]
  const deck = top - 2
  const thick = Math.max(0.8, shape.height / 22)
  const aside = wide * 0.85
  for (const x of [-half * 0.94, half * 0.94]) {
    for (const y of [-aside, aside]) {
      solids.beam([x, y, floor + 1], [x, y * 0.5, deck], thick, paint)
      solids.box([x - 0.7, y - 1.8, floor], [x + 0.7, y + 1.8, floor + 1.2], plain(colors.dark))
    }
    solids.beam([x, -aside, floor + 1.6], [x, aside, floor + 1.6], thick * 0.9, paint)
    solids.beam([x, -aside * 0.6, deck], [x, aside * 0.6, deck], thick * 0.9, paint)
    solids.beam(
      [x, -aside * 0.72, floor + shape.height * 0.55],
      [x, aside * 0.72, floor + shape.height * 0.55],
      thick * 0.6,
      paint,
    )
  }
  const reach = half * 1.36
  for (const y of [-aside * 0.42, aside * 0.42]) {
    solids.beam([-half * 1.1, y, deck + 1], [reach, y, deck + 1], thick * 1.5, paint)
    solids.fine(() => railing(solids, -half * 1.1, reach, y * 1.35, deck + 1.8))
  }
  for (const x of [-half * 1.1, 0, reach])
    solids.beam([x, -aside * 0.42, deck + 1], [x, aside * 0.42, deck + 1], thick, paint)
  solids.box([-3.4, -aside * 0.5, deck + 2], [3.4, aside * 0.5, deck + 4], {
    surface: Surface.corrugated,
    color: colors.white,
  })
  trolley(site, half * 0.3, deck, floor + shape.height * 0.5)
  solids.fine(() => stairs(solids, -half * 0.94 - 1.2, aside * 0.8, floor, deck))
  beacon(site, -half * 1.1, 0, top + 1.4, 5)
  beacon(site, reach, 0, top + 1.4, 5)
  for (const x of [-half * 0.6, 0, half * 0.6]) {
    site.halos.push({ at: solids.inSite([x, 0, deck]), size: 4, color: halo.flood })
  }
}

/** Cab with windows, hoist ropes, spreader with a container. */
function trolley({ solids }: Site, x: number, deck: number, hook: number): void {
  solids.box([x - 2.4, -2, deck + 1.8], [x + 2.4, 2, deck + 3], plain(colors.dark))
  const cab = { surface: Surface.curtainWall, color: colors.glass, seed: 3 }
  solids.box([x + 2.6, -1.2, deck - 2.4], [x + 5, 1.2, deck + 0.2], cab, plain(colors.white))
  for (const rx of [-1.6, 1.6])
    for (const ry of [-1, 1]) solids.beam([x + rx, ry, deck + 1.8], [x + rx, ry, hook + 3.2], 0.1, rope)
  solids.box([x - 1.2, -6.1, hook + 2.7], [x + 1.2, 6.1, hook + 3.2], plain(colors.yellow))
  solids.box([x - 1.22, -6.1, hook], [x + 1.22, 6.1, hook + 2.6], {
    surface: Surface.corrugated,
    color: palette.containers[0],
  })
}

/** Flights of stairs up a leg. */
function stairs(solids: Solids, x: number, y: number, floor: number, top: number): void {
  const flight = 4
  const steel = plain(colors.steel)
  for (let z = floor, i = 0; z + flight <= top; z += flight, i++) {
    const [near, far] = i % 2 ? [1.6, -1.6] : [-1.6, 1.6]
    const foot: Vector = [x, y + near, z]
    const head: Vector = [x, y + far, z + flight]
    solids.beam(foot, head, 0.5, steel)
    solids.box([x - 0.6, y + far - 0.6, z + flight - 0.1], [x + 0.6, y + far + 0.6, z + flight], steel)
  }
}

function railing(solids: Solids, from: number, to: number, y: number, z: number): void {
  const yellow = plain(colors.yellow)
  for (const height of [0.55, 1.1]) solids.beam([from, y, z + height], [to, y, z + height], 0.07, yellow)
  for (let x = from; x <= to; x += 3) solids.beam([x, y, z], [x, y, z + 1.1], 0.07, yellow)
}
