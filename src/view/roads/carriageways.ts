import type { SceneDocument } from '../../scene/schema.ts'
import { type Extent, type Point, extentOf, isNear } from '../shapes/polygon.ts'
import { distanceToLine, lengthOf, pieceOf, stationsAlong } from '../shapes/polyline.ts'

type Road = SceneDocument['roads'][number]

/** A stretch of road that crosses nothing, metres from the road's start. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly line: readonly Point[]
}

export interface Carriageway {
  readonly kind: 'boulevard' | 'street' | 'yard' | 'expressway'
  readonly line: readonly Point[]
  readonly length: number
  readonly extent: Extent
  /** Half of the width, metres. */
  readonly half: number
  readonly lanes: number
  /** Height of the deck; above 1 m it stands on piers. */
  readonly z: number
  readonly stretches: readonly Stretch[]
}

/** Width of kerb and pavement beside a boulevard or street, metres. */
export const pavementWidth = 3.2

const sampling = 1.5
const shortest = 12

/** The roads that carry vehicles, with where they cross each other. */
export function carriageways(document: SceneDocument): Carriageway[] {
  const roads = document.roads.filter((road) => isCarriageway(road.kind))
  return roads.map((road) => ({
    kind: road.kind as Carriageway['kind'],
    line: road.line,
    length: lengthOf(road.line),
    extent: extentOf(road.line),
    half: road.width / 2,
    lanes: road.lanes,
    z: road.z,
    stretches: stretchesBetweenCrossings(road, roads),
  }))
}

export function isElevated(way: { readonly z: number }): boolean {
  return way.z > 1
}

export function isPaved(way: Carriageway): boolean {
  return (way.kind === 'boulevard' || way.kind === 'street') && !isElevated(way)
}

/** Whether a point lies on a road at ground level or closer than `margin` to its edge. */
export function onCarriageway(ways: readonly Carriageway[], point: Point, margin: number): boolean {
  return ways.some(
    (way) =>
      !isElevated(way) &&
      isNear(way.extent, point, way.half + margin) &&
      distanceToLine(way.line, point) < way.half + margin,
  )
}

function isCarriageway(kind: Road['kind']): boolean {
  return kind !== 'rail' && kind !== 'fence'
}

function stretchesBetweenCrossings(road: Road, roads: readonly Road[]): Stretch[] {
  const others = roads
    .filter((other) => other !== road && Math.abs(other.z - road.z) < 1 && crosses(road, other))
    .map((other) => ({ line: other.line, extent: extentOf(other.line), reach: other.width / 2 + setBack(road, other) }))
  const stretches: Stretch[] = []
  const length = lengthOf(road.line)
  let start = 0
  const close = (end: number) => {
    if (end - start > shortest) stretches.push({ from: start, to: end, line: pieceOf(road.line, start, end) })
  }
  let inCrossing = false
  for (const { x, y, along } of stationsAlong(road.line, sampling)) {
    const at: Point = [x, y]
    const crossing = others.some(
      ({ line, extent, reach }) => isNear(extent, at, reach) && distanceToLine(line, at) < reach,
    )
    if (crossing && !inCrossing) close(along - sampling / 2)
    if (crossing) start = along + sampling / 2
    inCrossing = crossing
  }
  if (!inCrossing) close(length)
  return stretches
}

/** A yard's mouth does not interrupt the lines of a boulevard or street. */
function crosses(road: Road, other: Road): boolean {
  return road.kind === 'yard' || other.kind !== 'yard'
}

function setBack(road: Road, other: Road): number {
  return road.kind === 'yard' || other.kind === 'yard' ? 0.5 : 5
}
