import type { MoveGraph } from './moveGraph.ts'
import type { Places } from './places.ts'
import { TimeHeap } from './timeHeap.ts'

/**
 * Seconds from every place to a goal, for vehicles of one class, by what segments cost at present. Tables are made
 * when they are first asked for and made anew, a few at a time, after costs have changed. Their editions count that.
 */
export class Distances {
  readonly #graph: MoveGraph
  readonly #places: Places
  /** By segment: seconds to add; Infinity for a closed one. */
  readonly #extra: Float64Array
  readonly #tables = new Map<number, Float32Array>()
  readonly #heap: TimeHeap
  /** By goal: how often its table was made. */
  readonly #editions = new Map<number, number>()
  readonly #stale = new Set<number>()

  constructor(graph: MoveGraph, places: Places, extra: Float64Array) {
    this.#graph = graph
    this.#places = places
    this.#extra = extra
    this.#heap = new TimeHeap(places.node.length)
  }

  /** By place: seconds to the goal's node, Infinity where no way leads there. */
  to(goal: number): Float32Array {
    const known = this.#tables.get(goal)
    if (known) return known
    const table = new Float32Array(this.#places.node.length)
    this.#tables.set(goal, table)
    this.#fill(goal, table)
    return table
  }

  /** The edition of a goal's table: another one says other seconds. */
  editionOf(goal: number): number {
    return this.#editions.get(goal) ?? 0
  }

  /** Costs have changed: tables shall be made anew. */
  markStale(): void {
    for (const goal of this.#tables.keys()) this.#stale.add(goal)
  }

  /** Makes a table anew if costs have changed since, by default the one that is due; whether it did. */
  refresh(goal = this.#stale.values().next().value): boolean {
    if (goal === undefined || !this.#stale.has(goal)) return false
    this.#fill(goal, this.#tables.get(goal)!)
    return true
  }

  #fill(goal: number, table: Float32Array): void {
    const { firstArrival, arrivals, source, segment, seconds } = this.#graph
    const heap = this.#heap
    this.#editions.set(goal, this.editionOf(goal) + 1)
    this.#stale.delete(goal)
    table.fill(Infinity)
    heap.clear()
    for (const place of this.#places.at[goal]!) {
      table[place] = 0
      heap.set(place, 0)
    }
    for (let place = heap.pop(); place >= 0; place = heap.pop()) {
      const cost = table[place]!
      for (let at = firstArrival[place]!; at < firstArrival[place + 1]!; at++) {
        const move = arrivals[at]!
        const total = Math.fround(cost + seconds[move]! + this.#extra[segment[move]!]!)
        if (total >= table[source[move]!]!) continue
        table[source[move]!] = total
        heap.set(source[move]!, total)
      }
    }
  }
}
