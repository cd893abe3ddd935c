import type { SceneDocument } from '../../scene/schema.ts'
import { type Solids, plain } from '../mesh/solids.ts'
import { palette } from '../palette.ts'
import { type Carriageway, onCarriageway } from '../roads/carriageways.ts'
import { type Extent, type Point, extentOf, isNear } from '../shapes/polygon.ts'

const { building: colors } = palette
/** Trucks pass below; metres. */
const clearance = 6.4
const furthest = 130
const nearest = 6
const trestleStep = 12
const halfWidth = 1.4

type Building = SceneDocument['buildings'][number]

export interface PipeBridge {
  readonly from: Point
  readonly to: Point
}

/** From each energy station straight to the next plant of its enterprise, where nothing stands in between. */
export function placePipeBridges({ buildings }: SceneDocument): PipeBridge[] {
  const extents = new Map(buildings.map((building) => [building, extentOf(building.footprint)]))
  const plants = buildings.filter(({ style }) => style === 'hall' || style === 'sawtooth' || style === 'fab')
  return buildings
    .filter(({ style, enterprise }) => style === 'utility' && enterprise !== undefined)
    .flatMap((station) => {
      const bridges = plants
        .filter(({ enterprise }) => enterprise === station.enterprise)
        .flatMap((plant) => straight(extents.get(station)!, extents.get(plant)!) ?? [])
        .filter((bridge) => isClear(bridge, buildings, extents))
      return bridges.toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1)
    })
}

export function buildPipeBridge(solids: Solids, { from, to }: PipeBridge, ways: readonly Carriageway[]): void {
  const length = lengthOf({ from, to })
  const steel = plain(colors.steel)
  solids.at(from[0], from[1], Math.atan2(to[1] - from[1], to[0] - from[0]), () => {
    const z = clearance
    for (const y of [-halfWidth, halfWidth]) {
      solids.beam([0, y, z], [length, y, z], 0.26, steel)
      solids.fine(() => solids.beam([0, y, z + 2], [length, y, z + 2], 0.2, steel))
    }
    for (const [y, radius, color] of [
      [-0.85, 0.36, colors.white],
      [0, 0.26, colors.yellow],
      [0.7, 0.42, colors.wallDark],
    ] as const) {
      solids.beam([-0.4, y, z + 0.2 + radius], [length + 0.4, y, z + 0.2 + radius], radius * 2, plain(color))
    }
    const count = Math.max(1, Math.round(length / trestleStep))
    for (let i = 0; i <= count; i++) {
      const x = Math.min(length - 0.6, Math.max(0.6, (length * i) / count))
      const [sx, sy] = solids.inSite([x, 0, 0])
      solids.fine(() => {
        for (const y of [-halfWidth, halfWidth]) solids.beam([x, y, z], [x, y, z + 2], 0.18, steel)
        solids.beam([x, -halfWidth, z + 2], [x, halfWidth, z + 2], 0.18, steel)
      })
      if (onCarriageway(ways, [sx, sy], 1)) continue
      for (const y of [-halfWidth, halfWidth]) {
        solids.beam([x, y, 0], [x, y, z], 0.3, steel)
        solids.fine(() => solids.box([x - 0.4, y - 0.4, 0], [x + 0.4, y + 0.4, 0.5], plain(colors.yellow)))
      }
      solids.beam([x, -halfWidth, z - 0.2], [x, halfWidth, z - 0.2], 0.26, steel)
    }
  })
}

/** Along an axis between two buildings that lie beside each other. */
function straight(a: Extent, b: Extent): PipeBridge | undefined {
  for (const axis of [0, 1] as const) {
    const other = axis === 0 ? 1 : 0
    const [low, high] = [Math.max(a.min[other], b.min[other]) + 4, Math.min(a.max[other], b.max[other]) - 4]
    if (low > high) continue
    const across = (low + high) / 2
    const [from, to] = a.max[axis] <= b.min[axis] ? [a.max[axis], b.min[axis]] : [a.min[axis], b.max[axis]]
    const gap = Math.abs(to - from)
    if (gap < nearest || gap > furthest) continue
    const point = (along: number): Point => (axis === 0 ? [along, across] : [across, along])
    return { from: point(from), to: point(to) }
  }
  return undefined
}

function isClear(bridge: PipeBridge, buildings: readonly Building[], extents: ReadonlyMap<Building, Extent>): boolean {
  const length = lengthOf(bridge)
  const { from, to } = bridge
  for (let along = 2; along < length - 2; along += 3) {
    const share = along / length
    const at: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    if (buildings.some((building) => isNear(extents.get(building)!, at, 1))) return false
  }
  return true
}

function lengthOf({ from, to }: PipeBridge): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1])
}
