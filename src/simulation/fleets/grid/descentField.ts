import { directions, type GridMap } from './gridMap.ts'
import type { ArcCosts } from './guidance.ts'

const unreached = 0x7fff_ffff
const opposite = [2, 3, 0, 1] as const

/**
 * The way to one goal from everywhere. Per cell four bits, one a direction: set where the neighbour is nearer to the
 * goal. Planning needs no more of a distance than this order, so a goal costs half a byte a cell.
 */
export class DescentField {
  readonly #map: GridMap
  /** Cost of arriving at each cell from its neighbours. */
  readonly #arrival: Uint8Array
  readonly #distances: Int32Array
  /** Cells by distance modulo the number of buckets: a circular queue, as costs are small integers (Dial). */
  readonly #queue: Int32Array
  readonly #filled: Int32Array

  constructor(map: GridMap, costs: ArcCosts) {
    this.#map = map
    this.#arrival = arrivalCosts(map, costs)
    this.#distances = new Int32Array(map.cells + 1)
    const buckets = costs.reduce((most, cost) => Math.max(most, cost), 1) + 1
    this.#queue = new Int32Array(buckets * map.cells)
    this.#filled = new Int32Array(buckets)
  }

  /** Bytes of the masks of one goal: two cells a byte. */
  static bytes(map: GridMap): number {
    return (map.cells + 1) >> 1
  }

  /** Writes the masks of a goal into `masks` from `offset`. Cells from which no way leads to the goal get none. */
  write(goal: number, masks: Uint8Array, offset: number): void {
    this.#measure(goal)
    const { cells, neighbours } = this.#map
    const distances = this.#distances
    distances[cells] = unreached
    let even = 0
    for (let cell = 0; cell < cells; cell++) {
      const distance = distances[cell]!
      const arc = cell * directions
      let mask = 0
      if (distances[neighbours[arc]!]! < distance) mask |= 1
      if (distances[neighbours[arc + 1]!]! < distance) mask |= 2
      if (distances[neighbours[arc + 2]!]! < distance) mask |= 4
      if (distances[neighbours[arc + 3]!]! < distance) mask |= 8
      if ((cell & 1) === 0) masks[offset + (cell >> 1)] = even = mask
      else masks[offset + (cell >> 1)] = even | (mask << 4)
    }
  }

  /** Cost of the cheapest way from every cell to the goal. */
  #measure(goal: number): void {
    const { cells, neighbours } = this.#map
    const arrival = this.#arrival
    const distances = this.#distances.fill(unreached)
    const queue = this.#queue
    const filled = this.#filled.fill(0)
    const buckets = filled.length
    // Nothing is nearer than a wall while the way spreads, so it never spreads into one.
    distances[cells] = -1
    distances[goal] = 0
    queue[0] = goal
    filled[0] = 1
    let waiting = 1
    for (let distance = 0; waiting > 0; distance++) {
      const bucket = distance % buckets
      const from = bucket * cells
      const end = from + filled[bucket]!
      for (let at = from; at < end; at++) {
        const cell = queue[at]!
        if (distances[cell] !== distance) continue
        for (let arc = cell * directions, last = arc + directions; arc < last; arc++) {
          const before = neighbours[arc]!
          const reached = distance + arrival[arc]!
          if (reached >= distances[before]!) continue
          distances[before] = reached
          const later = reached % buckets
          queue[later * cells + filled[later]!++] = before
          waiting++
        }
      }
      waiting -= end - from
      filled[bucket] = 0
    }
  }
}

function arrivalCosts({ cells, neighbours }: GridMap, costs: ArcCosts): Uint8Array {
  return Uint8Array.from(neighbours, (before, arc) =>
    before === cells ? 0 : costs[before * directions + opposite[arc % directions]!]!,
  )
}
