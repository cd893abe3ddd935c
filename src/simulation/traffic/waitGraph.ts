import type { Conflicts } from './conflicts.ts'
import type { Reservations } from './reservations.ts'

/** A vehicle as traffic sees it: `cells[released … claimed)` are held, the rest of the route is needed later. */
export interface Mover {
  readonly index: number
  /** Index of its body size in the conflicts. */
  readonly size: number
  readonly cells: Int32Array
  readonly released: number
  readonly claimed: number
}

/**
 * Who must wait for whom: a vehicle for all that hold cells on the rest of its route. While this graph has
 * no cycle, there is an order in which every vehicle reaches its goal, so nobody stands for ever.
 */
export class WaitGraph {
  readonly #movers: readonly Mover[]
  readonly #reservations: Reservations
  readonly #conflicts: Conflicts
  /** By size and cell: the check in which the cell is asked for. */
  readonly #asked: readonly Int32Array[]
  #seen: Int32Array = new Int32Array(0)
  #check = 0
  #queue: number[] = []
  #asking = 0

  constructor(movers: readonly Mover[], cells: number, reservations: Reservations, conflicts: Conflicts) {
    this.#movers = movers
    this.#reservations = reservations
    this.#conflicts = conflicts
    this.#asked = conflicts.map(() => new Int32Array(cells))
  }

  /** Whether the graph stays without a cycle when the mover takes `cells`, holding them up to `upTo`. */
  staysFree(mover: Mover, cells: Int32Array, from: number, upTo: number): boolean {
    this.#check++
    if (this.#seen.length < this.#movers.length) this.#seen = new Int32Array(this.#movers.length)
    for (let at = from; at < upTo; at++) this.#ask(mover.size, cells[at]!)
    this.#asking = mover.index
    this.#queue = []
    this.#seen[mover.index] = this.#check
    if (this.#meetsAsker(mover, cells, upTo)) return false
    for (const waiting of this.#queue) {
      const other = this.#movers[waiting]!
      if (this.#meetsAsker(other, other.cells, other.claimed)) return false
    }
    return true
  }

  #ask(size: number, cell: number): void {
    this.#conflicts[size]!.forEach(({ offsets, cells }, other) => {
      const asked = this.#asked[other]!
      for (let at = offsets[cell]!; at < offsets[cell + 1]!; at++) asked[cells[at]!] = this.#check
    })
  }

  /** Queues all that `mover` waits for; true when it would have to wait for the one who asks. */
  #meetsAsker(mover: Mover, cells: Int32Array, from: number): boolean {
    const asked = this.#asked[mover.size]!
    const another = mover.index !== this.#asking
    for (let at = from; at < cells.length; at++) {
      const cell = cells[at]!
      if (another && asked[cell] === this.#check) return true
      if (this.#reservations.someBlocker(mover.index, mover.size, cell, this.#enqueue)) return true
    }
    return false
  }

  readonly #enqueue = (holder: number): boolean => {
    if (this.#seen[holder] === this.#check) return holder === this.#asking
    this.#seen[holder] = this.#check
    this.#queue.push(holder)
    return false
  }
}
