import type { CellMap } from './cells.ts'
import { overlaps, reach, type BodySize, type Footprint } from '../fleets/network/footprint.ts'
import { sweptArea } from './sweptArea.ts'

/** For each cell, the cells that another body must stay out of meanwhile: one flat list with offsets. */
export interface ConflictList {
  readonly offsets: Int32Array
  readonly cells: Int32Array
}

/** `conflicts[a][b]`: by cell of a body of size `a`, the cells closed to a body of size `b`. */
export type Conflicts = readonly (readonly ConflictList[])[]

interface Area {
  readonly shapes: readonly Footprint[]
  readonly mapId: string
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** @param bodies sizes with the clearance to keep already added */
export function findConflicts(map: CellMap, bodies: readonly BodySize[], sharpestTurn: number): Conflicts {
  const areas = bodies.map((body) => areasOf(map, body, sharpestTurn))
  return areas.map((own) => areas.map((others) => conflictsBetween(own, others)))
}

function areasOf(map: CellMap, body: BodySize, sharpestTurn: number): Area[] {
  return Array.from({ length: map.count }, (_, cell) => {
    const shapes = sweptArea(map, cell, body, sharpestTurn)
    const edge = map.edgeOf[cell]!
    const node = map.network.nodes[edge < 0 ? cell : map.startNode[edge]!]!
    return {
      shapes,
      mapId: node.mapId,
      minX: Math.min(...shapes.map((shape) => shape.x - reach(shape))),
      minY: Math.min(...shapes.map((shape) => shape.y - reach(shape))),
      maxX: Math.max(...shapes.map((shape) => shape.x + reach(shape))),
      maxY: Math.max(...shapes.map((shape) => shape.y + reach(shape))),
    }
  })
}

function conflictsBetween(own: readonly Area[], others: readonly Area[]): ConflictList {
  const byPosition = others.map((_, cell) => cell).toSorted((a, b) => others[a]!.minX - others[b]!.minX)
  const widest = Math.max(...others.map((area) => area.maxX - area.minX))
  const offsets = new Int32Array(own.length + 1)
  const cells: number[] = []
  own.forEach((area, cell) => {
    const found: number[] = []
    for (let at = firstFrom(byPosition, others, area.minX - widest); at < byPosition.length; at++) {
      const other = byPosition[at]!
      if (others[other]!.minX > area.maxX) break
      if (other === cell || meet(area, others[other]!)) found.push(other)
    }
    cells.push(...found.toSorted((a, b) => a - b))
    offsets[cell + 1] = cells.length
  })
  return { offsets, cells: Int32Array.from(cells) }
}

function firstFrom(order: readonly number[], areas: readonly Area[], minX: number): number {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (areas[order[middle]!]!.minX < minX) low = middle + 1
    else high = middle
  }
  return low
}

function meet(a: Area, b: Area): boolean {
  if (a.minX > b.maxX || b.minX > a.maxX || a.minY > b.maxY || b.minY > a.maxY || a.mapId !== b.mapId) return false
  return a.shapes.some((shape) => b.shapes.some((other) => overlaps(shape, other)))
}
