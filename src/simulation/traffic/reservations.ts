import type { Conflicts } from './conflicts.ts'

/** Nobody holds a cell. */
export const nobody = -1

/** Who holds which cell, and which cells are closed to which size of body by what others hold. */
export class Reservations {
  /** By cell: the vehicle that holds it, the size of its body, and how often it does. */
  readonly #holder: Int32Array
  readonly #size: Uint8Array
  readonly #holds: Uint8Array
  /** By size and cell: how many holds close it to a body of that size. */
  readonly #closed: readonly Int32Array[]
  readonly #conflicts: Conflicts
  #found = nobody

  constructor(cells: number, conflicts: Conflicts) {
    this.#holder = new Int32Array(cells).fill(nobody)
    this.#size = new Uint8Array(cells)
    this.#holds = new Uint8Array(cells)
    this.#closed = conflicts.map(() => new Int32Array(cells))
    this.#conflicts = conflicts
  }

  /** A vehicle may hold the same cell twice, when its route comes by again. */
  claim(vehicle: number, size: number, cell: number): void {
    this.#holder[cell] = vehicle
    this.#size[cell] = size
    this.#holds[cell]!++
    this.#count(size, cell, 1)
  }

  release(size: number, cell: number): void {
    this.#holds[cell]!--
    if (this.#holds[cell] === 0) this.#holder[cell] = nobody
    this.#count(size, cell, -1)
  }

  /** Another vehicle that keeps this one out of the cell, or `nobody`. */
  blocker(vehicle: number, size: number, cell: number): number {
    return this.someBlocker(vehicle, size, cell, this.#remember) ? this.#found : nobody
  }

  /** Shows `visit` each other vehicle that keeps this one out of the cell, until it returns true. */
  someBlocker(vehicle: number, size: number, cell: number, visit: (holder: number) => boolean): boolean {
    if (this.#closed[size]![cell] === 0) return false
    const lists = this.#conflicts[size]!
    for (let other = 0; other < lists.length; other++) {
      const { offsets, cells } = lists[other]!
      const end = offsets[cell + 1]!
      for (let at = offsets[cell]!; at < end; at++) {
        const held = cells[at]!
        const holder = this.#holder[held]!
        if (holder === nobody || holder === vehicle || this.#size[held] !== other) continue
        if (visit(holder)) return true
      }
    }
    return false
  }

  readonly #remember = (holder: number): boolean => {
    this.#found = holder
    return true
  }

  #count(size: number, cell: number, change: number): void {
    const lists = this.#conflicts[size]!
    for (let other = 0; other < lists.length; other++) {
      const { offsets, cells } = lists[other]!
      const closed = this.#closed[other]!
      const end = offsets[cell + 1]!
      for (let at = offsets[cell]!; at < end; at++) closed[cells[at]!]! += change
    }
  }
}
