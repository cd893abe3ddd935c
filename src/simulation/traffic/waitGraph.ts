import type { Conflicts } from './conflicts.ts'
import type { Reservations } from './reservations.ts'

/** A vehicle as traffic sees it: the cells `needs[needsFrom …]` lead on from what it holds to its haven. */
export interface Mover {
  readonly index: number
  /** Index of its body size in the conflicts. */
  readonly size: number
  readonly needs: Int32Array
  readonly needsFrom: number
}

/**
 * Who must wait for whom: a vehicle for all that hold cells on the way to its haven. While this graph has no
 * cycle, there is an order in which every vehicle reaches its haven, so nobody stands for ever.
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

  /**
   * Whether the graph stays without a cycle when the mover takes `cells[from … upTo)` and needs
   * `needs[needsFrom …]` from there to its haven.
   */
  staysFree(
    mover: Mover,
    cells: Int32Array,
    from: number,
    upTo: number,
    needs: Int32Array,
    needsFrom: number,
  ): boolean {
    this.#check++
    if (this.#seen.length < this.#movers.length) this.#seen = new Int32Array(this.#movers.length)
    for (let at = from; at < upTo; at++) this.#ask(mover.size, cells[at]!)
    this.#asking = mover.index
    this.#queue.length = 0
    this.#seen[mover.index] = this.#check
    if (this.#meetsAsker(mover, needs, needsFrom)) return false
    for (const waiting of this.#queue) {
      const other = this.#movers[waiting]!
      if (this.#meetsAsker(other, other.needs, other.needsFrom)) return false
    }
    return true
  }

  #ask(size: number, cell: number): void {
    const lists = this.#conflicts[size]!
    for (let other = 0; other < lists.length; other++) {
      const { offsets, cells } = lists[other]!
      const asked = this.#asked[other]!
      for (let at = offsets[cell]!; at < offsets[cell + 1]!; at++) asked[cells[at]!] = this.#check
    }
  }

  /** Queues all that `mover` waits for; true when it would have to wait for the one who asks. */
  #meetsAsker(mover: Mover, needs: Int32Array, needsFrom: number): boolean {
    const asked = this.#asked[mover.size]!
    const another = mover.index !== this.#asking
    for (let at = needsFrom; at < needs.length; at++) {
      const cell = needs[at]!
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
