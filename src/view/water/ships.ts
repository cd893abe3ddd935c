import type { SceneDocument } from '../../scene/schema.ts'
import { type Finish, type Solids, type Vector, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import type { Place } from '../props/prop.ts'
import { contains } from '../shapes/polygon.ts'
import { pickBy, scatter } from '../shapes/seeded.ts'

type Ship = SceneDocument['ships'][number]

const { building: colors } = palette
const side = plain(colors.band, 0.04)
const bottom = plain(0x7a2a22)
const container = { length: 12.2, pitch: 13, width: 2.5, height: 2.62 }

/** Half of the beam along the hull from stern to bow, as shares of length and beam. */
const lines: readonly (readonly [number, number])[] = [
  [-0.5, 0.4],
  [-0.42, 0.5],
  [0.3, 0.5],
  [0.4, 0.4],
  [0.46, 0.24],
  [0.5, 0.02],
]

/** Hulls with their bridges; the cargo is placed by `placeCargo`. */
export function buildShip(solids: Solids, ship: Ship, document: SceneDocument): void {
  const level = levelAt(document, ship)
  solids.at(ship.position[0], ship.position[1], ship.theta, () => {
    hull(solids, ship, level)
    bridge(solids, ship, deckOf(level))
    hatches(solids, ship, deckOf(level))
  })
}

/** Containers on deck, in bays across the hull. */
export function placeCargo(document: SceneDocument): Place[] {
  return document.ships.flatMap((ship) => {
    const deck = deckOf(levelAt(document, ship)) + 1.2
    const [cos, sin] = [Math.cos(ship.theta), Math.sin(ship.theta)]
    const rows = Math.floor((ship.beam - 2) / container.width)
    return baysOf(ship).flatMap((x, bay) =>
      Array.from({ length: rows }, (_, row) => row).flatMap((row): Place[] => {
        const y = (row - (rows - 1) / 2) * container.width
        const tiers = Math.round(2 + 3.4 * scatter(bay * 1.9) - 1.6 * scatter(bay * 3.7 + row * 1.3))
        return Array.from({ length: Math.max(0, tiers) }, (_, tier) => ({
          x: ship.position[0] + x * cos - y * sin,
          y: ship.position[1] + x * sin + y * cos,
          z: deck + tier * container.height,
          theta: ship.theta,
          color: pickBy(palette.containers, bay * 3.1 + row * 0.37 + tier * 7.7),
        }))
      }),
    )
  })
}

function baysOf({ length }: Ship): number[] {
  const [from, to] = [-length * 0.28, length * 0.38]
  return Array.from({ length: Math.floor((to - from) / container.pitch) }, (_, i) => from + (i + 0.5) * container.pitch)
}

function hull(solids: Solids, { length, beam }: Ship, level: number): void {
  const deck = deckOf(level)
  const at = (i: number, flank: number, z: number, flare: number): Vector => {
    const [along, half] = lines[i]!
    return [along * length, flank * half * beam * flare, z]
  }
  const bands: readonly [number, number, Finish][] = [
    [level - 1, level + 1.2, bottom],
    [level + 1.2, deck, side],
    [deck, deck + 1.1, plain(colors.white)],
  ]
  for (let i = 0; i + 1 < lines.length; i++) {
    for (const [z0, z1, finish] of bands) {
      const [low, high] = [z0 < deck ? 0.94 : 1, 1]
      solids.quad(at(i + 1, 1, z0, low), at(i, 1, z0, low), at(i, 1, z1, high), at(i + 1, 1, z1, high), finish)
      solids.quad(at(i, -1, z0, low), at(i + 1, -1, z0, low), at(i + 1, -1, z1, high), at(i, -1, z1, high), finish)
    }
    solids.quad(at(i, -1, deck, 1), at(i + 1, -1, deck, 1), at(i + 1, 1, deck, 1), at(i, 1, deck, 1), plain(0x6a3a30))
  }
  for (const [z0, z1, finish] of bands) {
    const low = z0 < deck ? 0.94 : 1
    solids.quad(at(0, 1, z0, low), at(0, -1, z0, low), at(0, -1, z1, 1), at(0, 1, z1, 1), finish)
  }
}

/** The accommodation with the wheelhouse, funnel and mast, over the stern. */
function bridge(solids: Solids, { length, beam }: Ship, deck: number): void {
  const x = -length * 0.36
  const half = beam * 0.4
  const flats: Finish = { surface: Surface.apartments, color: colors.white, seed: length }
  solids.box([x - 6, -half, deck], [x + 6, half, deck + 15], flats, plain(colors.white))
  const glass: Finish = { surface: Surface.curtainWall, color: colors.glass, seed: 5 }
  solids.box([x - 4, -beam * 0.5, deck + 15], [x + 5.4, beam * 0.5, deck + 18.4], glass, plain(colors.white))
  solids.box([x - 5, -beam * 0.52, deck + 18.4], [x + 6, beam * 0.52, deck + 18.9], plain(colors.white))
  solids.box([x - 15, -2.6, deck], [x - 9, 2.6, deck + 17], plain(colors.band), plain(colors.dark))
  solids.box([x - 15.1, -2.7, deck + 13], [x - 8.9, 2.7, deck + 15], plain(colors.crane))
  solids.cylinder(x, 0, deck + 18.9, deck + 27, 0.35, plain(colors.white), 0.2, 6)
  solids.cylinder(length * 0.44, 0, deck, deck + 12, 0.3, plain(colors.white), 0.2, 6)
  solids.fine(() => {
    for (const y of [-beam * 0.3, beam * 0.3]) {
      solids.box([x - 10, y - 1.2, deck + 4], [x - 6.4, y + 1.2, deck + 6], plain(colors.crane))
      solids.cylinder(x + 2, y, deck + 18.9, deck + 20.4, 0.8, plain(colors.white), 0.5, 10)
    }
    for (let z = deck + 3; z < deck + 15; z += 3)
      solids.box([x - 7, -half - 0.4, z], [x + 6.6, half + 0.4, z + 0.2], plain(colors.white))
  })
}

function hatches(solids: Solids, ship: Ship, deck: number): void {
  for (const x of baysOf(ship)) {
    const half = container.length / 2
    solids.box([x - half, -ship.beam * 0.45, deck], [x + half, ship.beam * 0.45, deck + 1.2], plain(colors.wallDark))
  }
}

function levelAt({ water }: SceneDocument, { position }: Ship): number {
  return water.find(({ polygon }) => contains(polygon, position))?.level ?? 0
}

/** How high a deck is over the water, metres. */
function deckOf(level: number): number {
  return level + 12
}
