import type { SceneDocument } from '../../scene/schema.ts'
import type { Halo } from '../mesh/halo.ts'
import type { SolidCells } from '../mesh/solidCells.ts'
import { type Finish, type Solids, plain } from '../mesh/solids.ts'
import { Surface } from '../mesh/surface.ts'
import { palette } from '../palette.ts'
import { type Point, extentOf } from '../shapes/polygon.ts'
import { besides, mitres, segmentsOf, stationsAlong } from '../shapes/polyline.ts'
import { type CableSpan, buildCableSpan, cableSpan, pylonTops } from './cableStayed.ts'
import { type Carriageway, isElevated } from './carriageways.ts'
import { strip } from './paintRoads.ts'

const { building: colors, ground } = palette
const deckThickness = 1.6

/** Bridges and viaducts, rails and fences, one at each step. @param halos gets the lights on top of pylons */
export function* structures(
  cells: SolidCells,
  halos: Halo[],
  ways: readonly Carriageway[],
  { roads, water }: SceneDocument,
): Generator<void> {
  const waters = water.map(({ polygon }) => polygon)
  for (const way of ways.filter(isElevated)) {
    const solids = cells.at(...centreOf(way.line))
    const span = cableSpan(way, waters)
    viaduct(solids, way, span)
    yield
    if (!span) continue
    buildCableSpan(solids, way, span)
    for (const at of pylonTops(way, span)) halos.push({ at, size: 7, color: palette.halo.beacon })
  }
  for (const { kind, line, z } of roads) {
    if (kind === 'rail') rails(cells.at(...centreOf(line)), line, z)
    if (kind === 'fence') fence(cells, line)
    yield
  }
}

function centreOf(line: readonly Point[]): Point {
  const { min, max } = extentOf(line)
  return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2]
}

function viaduct(solids: Solids, { line, half, z }: Carriageway, span: CableSpan | undefined): void {
  const deck: Finish = { surface: Surface.deck, color: ground.asphalt, seed: half }
  const concrete: Finish = { surface: Surface.concrete, color: colors.concrete }
  strip(solids, line, -half, half, z, deck)
  for (const side of [-1, 1]) {
    ribbon(solids, line, side * half, z - deckThickness, z + 1, side, concrete)
    ribbon(solids, line, side * (half - 0.35), z, z + 1, -side, concrete)
  }
  underside(solids, line, half, z - deckThickness, concrete)
  for (const station of stationsAlong(line, 34)) {
    if (span && station.along > span.from && station.along < span.to) continue
    for (const aside of [-half * 0.55, half * 0.55]) {
      const [x, y] = besides(station, aside)
      solids.cylinder(x, y, -8, z - deckThickness - 1.2, 1.1, concrete, 1, 10)
    }
    const [a, b] = [besides(station, -half * 0.8), besides(station, half * 0.8)]
    solids.beam([...a, z - deckThickness - 0.8], [...b, z - deckThickness - 0.8], 1.8, concrete)
  }
}

/** Upright face along a line, `aside` metres to its left, that looks left (1) or right (-1). */
function ribbon(
  solids: Solids,
  line: readonly Point[],
  aside: number,
  z0: number,
  z1: number,
  looks: number,
  finish: Finish,
): void {
  const edge = offset(line, aside)
  for (const { from, to } of segmentsOf(edge)) {
    if (looks < 0) solids.wall(from, to, z0, z1, finish)
    else solids.wall(to, from, z0, z1, finish)
  }
}

function underside(solids: Solids, line: readonly Point[], half: number, z: number, finish: Finish): void {
  const [left, right] = [offset(line, half), offset(line, -half)]
  for (let i = 0; i + 1 < line.length; i++) {
    solids.quad([...left[i]!, z], [...left[i + 1]!, z], [...right[i + 1]!, z], [...right[i]!, z], finish)
  }
}

function offset(line: readonly Point[], aside: number): Point[] {
  const ways = mitres(line)
  return line.map(([x, y], i): Point => [x + ways[i]![0] * aside, y + ways[i]![1] * aside])
}

function rails(solids: Solids, line: readonly Point[], z: number): void {
  for (const aside of [-0.72, 0.72]) {
    const edge = offset(line, aside)
    for (const { from, to } of segmentsOf(edge))
      solids.beam([...from, z + 0.18], [...to, z + 0.18], 0.14, plain(colors.rail))
  }
}

function fence(cells: SolidCells, line: readonly Point[]): void {
  const mesh: Finish = { surface: Surface.mesh, color: colors.steel }
  for (const { from, to } of segmentsOf(line)) {
    const solids = cells.at((from[0] + to[0]) / 2, (from[1] + to[1]) / 2)
    solids.wall(from, to, 0.15, 2.3, mesh)
    solids.wall(to, from, 0.15, 2.3, mesh)
    solids.fine(() => {
      solids.beam([...from, 2.35], [...to, 2.35], 0.06, plain(colors.steel))
      for (const { x, y } of stationsAlong([from, to], 3))
        solids.box([x - 0.04, y - 0.04, 0], [x + 0.04, y + 0.04, 2.5], plain(colors.dark))
    })
  }
}
