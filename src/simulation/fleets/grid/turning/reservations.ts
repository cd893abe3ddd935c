import { depth } from './operations.ts'

/** Nobody is in the way of a path. */
export const nobody = -1
/** More than one are in the way of a path. */
export const several = -2

/** Who is in which cell now and after each step that is planned ahead. */
export class Reservations {
  readonly #cells: number
  readonly #holders: Int32Array

  constructor(cells: number) {
    this.#cells = cells
    this.#holders = new Int32Array((depth + 1) * cells)
  }

  /** Forgets all paths; everyone is where it stands. */
  begin(standing: Int32Array): void {
    this.#holders.fill(nobody)
    for (let agent = 0; agent < standing.length; agent++) this.#holders[standing[agent]!] = agent
  }

  /** Writes `holder`, an agent or nobody, along the path that begins at `first` in `paths`. */
  write(paths: Int32Array, first: number, holder: number): void {
    for (let step = 0; step < depth; step++) this.#holders[(step + 1) * this.#cells + paths[first + step]!] = holder
  }

  /** The one agent that is in the way of a path from `from`, in a cell of it or through it from the other side. */
  inTheWay(paths: Int32Array, first: number, from: number): number {
    const holders = this.#holders
    const cells = this.#cells
    let cell = from
    let found = nobody
    for (let step = 1; step <= depth; step++) {
      const next = paths[first + step - 1]!
      const there = holders[step * cells + next]!
      if (there >= 0 && there !== found) {
        if (found >= 0) return several
        found = there
      }
      const oncoming = holders[(step - 1) * cells + next]!
      if (next !== cell && oncoming >= 0 && oncoming !== found && holders[step * cells + cell] === oncoming) {
        if (found >= 0) return several
        found = oncoming
      }
      cell = next
    }
    return found
  }
}
