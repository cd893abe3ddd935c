import { type Finish, type Solids, type Vector, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import type { Polygon } from '../shapes/polygon.ts'
import { contains } from '../shapes/polygon.ts'
import { type Station, besides, stationsAlong } from '../shapes/polyline.ts'
import type { Carriageway } from './carriageways.ts'

/** Where a bridge is held by cables, metres from its start. */
export interface CableSpan {
  readonly pylons: readonly [number, number]
  /** No pier stands between these. */
  readonly from: number
  readonly to: number
}

const step = 4
const shortest = 160
const cableStep = 11

/** The span over the widest water under a bridge, if it is too wide for piers. */
export function cableSpan({ line }: Carriageway, waters: readonly Polygon[]): CableSpan | undefined {
  const wet = stationsAlong(line, step).filter(({ x, y }) => waters.some((water) => contains(water, [x, y])))
  const runs: Station[][] = []
  for (const station of wet) {
    const run = runs.at(-1)
    if (run && station.along - run.at(-1)!.along < 2 * step) run.push(station)
    else runs.push([station])
  }
  const widest = runs.toSorted((a, b) => b.length - a.length)[0]
  if (!widest) return undefined
  const [start, end] = [widest[0]!.along, widest.at(-1)!.along]
  const length = end - start
  if (length < shortest) return undefined
  const pylons = [start + length * 0.24, start + length * 0.76] as const
  const half = (pylons[1] - pylons[0]) / 2
  return { pylons, from: pylons[0] - half, to: pylons[1] + half }
}

/** Two pylons astride the deck and fans of cables to its edges. */
export function buildCableSpan(solids: Solids, { line, half, z }: Carriageway, span: CableSpan): void {
  const concrete: Finish = { surface: Surface.concrete, color: palette.building.white }
  const cable = plain(palette.building.white, 0.12)
  const reach = span.pylons[0] - span.from
  const top = z + reach * 0.72
  const stations = stationsAlong(line, 1)
  const at = (along: number) => stations[Math.min(stations.length - 1, Math.max(0, Math.round(along)))]!
  for (const along of span.pylons) {
    const station = at(along)
    const corner = (side: number, out: number, height: number): Vector => [...besides(station, side * out), height]
    for (const side of [1, -1]) {
      solids.beam(corner(side, half * 0.9, -10), corner(side, half + 2.4, z), 6, concrete)
      solids.beam(corner(side, half + 2.4, z), corner(side, 2.2, top - 14), 4.6, concrete)
      for (let d = cableStep; d < reach; d += cableStep) {
        const height = top - 16 + (14 * d) / reach
        for (const way of [-1, 1]) {
          const foot: Vector = [...besides(at(along + way * d), side * (half - 0.6)), z + 1]
          solids.beam(foot, corner(side, 0.8, height), 0.34, cable)
        }
      }
    }
    solids.beam(corner(0, 0, top - 18), corner(0, 0, top + 4), 5.2, concrete)
    solids.beam(corner(1, half + 2.4, z - 4), corner(-1, half + 2.4, z - 4), 4, concrete)
    solids.beam(corner(1, half * 0.62, z + reach * 0.3), corner(-1, half * 0.62, z + reach * 0.3), 3, concrete)
  }
}

/** Tops of the pylons, where the lights for aircraft are. */
export function pylonTops({ line, z }: Carriageway, span: CableSpan): Vector[] {
  const stations = stationsAlong(line, 1)
  const top = z + (span.pylons[0] - span.from) * 0.72 + 5
  return span.pylons.map((along): Vector => {
    const { x, y } = stations[Math.round(along)]!
    return [x, y, top]
  })
}
