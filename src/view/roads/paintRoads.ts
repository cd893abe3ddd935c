import type { SceneDocument } from '../../scene/schema.ts'
import { GroundSurface } from '../ground/groundSurface.ts'
import { palette } from '../palette.ts'
import type { Finish, Solids } from '../mesh/solids.ts'
import { type Point, rectangle } from '../shapes/polygon.ts'
import { mitres, segmentsOf } from '../shapes/polyline.ts'
import { type Carriageway, isElevated, isPaved, pavementWidth } from './carriageways.ts'

const { ground } = palette
const zebraLength = 3.4
const medianHalf = 1.6

/** A strip along a line at height z; uv: along, across. `from` and `to` are metres to the left of the line. */
export function strip(
  solids: Solids,
  line: readonly Point[],
  from: number,
  to: number,
  z: number,
  finish: Finish,
  start = 0,
): void {
  const aside = mitres(line)
  let along = start
  segmentsOf(line).forEach(({ length }, i) => {
    const at = (index: number, distance: number): [number, number, number] => [
      line[index]![0] + aside[index]![0] * distance,
      line[index]![1] + aside[index]![1] * distance,
      z,
    ]
    solids.quad(at(i, from), at(i + 1, from), at(i + 1, to), at(i, to), finish, [along, from, along + length, to])
    along += length
  })
}

/** Pavements, asphalt, then lines where nothing crosses: in this order each covers what lies below. */
export function* paintRoads(solids: Solids, ways: readonly Carriageway[]): Generator<void> {
  const level = ways.filter((way) => !isElevated(way))
  for (const way of level.filter(isPaved)) {
    const half = way.half + pavementWidth
    const finish = { surface: GroundSurface.sidewalk, color: ground.kerb, seed: way.half + 0.3 }
    strip(solids, way.line, -half, half, 0, finish)
  }
  for (const way of level) {
    const color = way.kind === 'yard' ? ground.yard : ground.asphalt
    strip(solids, way.line, -way.half, way.half, 0, { surface: GroundSurface.asphalt, color })
  }
  for (const way of level) {
    yield
    for (const stretch of way.stretches) paintStretch(solids, way, stretch)
  }
}

function paintStretch(solids: Solids, way: Carriageway, { line, from }: Carriageway['stretches'][number]): void {
  const color = way.kind === 'yard' ? ground.yard : ground.asphalt
  const lanes = way.kind === 'yard' ? 1 : way.lanes
  const finish = { surface: GroundSurface.road, color, seed: lanes * 100 + way.half }
  strip(solids, line, -way.half, way.half, 0, finish, from)
  if (!isPaved(way)) return
  if (way.kind === 'boulevard') {
    const green = { surface: GroundSurface.median, color: ground.lawn, seed: medianHalf }
    strip(solids, line, -medianHalf, medianHalf, 0, green, from)
  }
  for (const piece of [line, line.toReversed()]) {
    const zebra = head(piece, zebraLength)
    strip(solids, zebra, -way.half + 0.4, way.half - 0.4, 0, { surface: GroundSurface.zebra, color: ground.asphalt })
    paintApproach(solids, way, zebra)
  }
}

/** Stop line and an arrow in each lane that leads to the crossing; traffic keeps to the right. */
function paintApproach(solids: Solids, { kind, half, lanes }: Carriageway, zebra: readonly Point[]): void {
  const [from, to] = [zebra[0]!, zebra[1]!]
  const paint = { surface: GroundSurface.asphalt, color: ground.marking }
  const inner = kind === 'boulevard' ? medianHalf + 0.3 : 0.3
  const stop = zebraLength + 1
  solids.at(from[0], from[1], Math.atan2(to[1] - from[1], to[0] - from[0]), () => {
    solids.area(rectangle(stop, inner, stop + 0.4, half - 0.6), 0, paint)
    const width = (2 * half) / Math.max(2, lanes)
    for (let lane = 0; lane < Math.max(1, lanes / 2); lane++) {
      const y = (lane + 0.5) * width
      if (y - 0.5 > inner) arrow(solids, stop + 4, y, paint)
    }
  })
}

/** Straight on, towards smaller x. */
function arrow(solids: Solids, x: number, y: number, paint: Finish): void {
  solids.area(rectangle(x + 1.6, y - 0.09, x + 4.4, y + 0.09), 0, paint)
  const tip: Point[] = [
    [x, y],
    [x + 1.6, y - 0.4],
    [x + 1.6, y + 0.4],
  ]
  solids.area(tip, 0, paint)
}

function head(line: readonly Point[], length: number): Point[] {
  const [from, to] = [line[0]!, line[1]!]
  const share = length / Math.max(length, Math.hypot(to[0] - from[0], to[1] - from[1]))
  return [from, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]]
}

/** Ballast of railways. */
export function paintRailways(solids: Solids, roads: SceneDocument['roads']): void {
  for (const { line, z } of roads.filter(({ kind }) => kind === 'rail')) {
    if (z < 1) strip(solids, line, -2.1, 2.1, 0, { surface: GroundSurface.ballast, color: ground.ballast })
  }
}
