import type { Mover } from '../execute/mover.ts'
import type { Configuration } from './configuration.ts'

interface Entry {
  readonly mover: Mover
  readonly move: number
  /** Actions that the vehicle will have been released when this one is. */
  readonly number: number
}

/** Moves that a rescue has found: they stand at the head of every plan, in their order, until they are released. */
export class Script {
  #entries: Entry[] = []

  get movers(): ReadonlySet<Mover> {
    return new Set(this.#entries.map(({ mover }) => mover))
  }

  /** Takes over the moves that a configuration has taken since `count`. */
  add({ movers, taken, takenBy }: Configuration, count: number): void {
    for (let at = count; at < taken.length; at++) {
      const mover = movers[takenBy[at]!]!
      const own = this.#entries.filter((entry) => entry.mover === mover).length
      this.#entries.push({ mover, move: taken[at]!, number: mover.completed + mover.base.length + own + 1 })
    }
  }

  /** Takes in a configuration what is left of the moves; drops them all when one is not legal any more. */
  replay(configuration: Configuration): void {
    this.#entries = this.#entries.filter(({ mover, number }) => number > mover.completed + mover.base.length)
    const isLegal = this.#entries.every(({ mover, move }) => {
      const blockers: number[] = []
      if (!mover.present || mover.halted || configuration.place[mover.index] !== mover.graph.source[move]) return false
      configuration.findBlockers(mover.index, move, blockers)
      if (blockers.length > 0 || mover.network.extra[mover.graph.segment[move]!] === Infinity) return false
      configuration.take(mover.index, move)
      return true
    })
    if (isLegal) return
    configuration.takeBack(0)
    this.#entries = []
  }
}
