import { none, type Mover } from '../execute/mover.ts'

/** Seconds of way that vehicles keep from a station that another one has. */
const distanceKept = 6
/** Seconds by which one must be nearer than the vehicle that has the station to be let in before it. */
const handOver = 1

/** Who has which station: one vehicle at a time goes up to it, the others keep away until it is theirs. */
export class StationUse {
  /** By node: the vehicle that has it, and how many are bound for it. */
  readonly #holder: Int32Array
  readonly #bound: Int32Array
  readonly #movers: readonly Mover[]

  constructor(nodes: number, movers: readonly Mover[]) {
    this.#holder = new Int32Array(nodes).fill(none)
    this.#bound = new Int32Array(nodes)
    this.#movers = movers
  }

  /** Vehicles bound for a node. */
  boundFor(node: number): number {
    return this.#bound[node]!
  }

  /** Gives free stations to those who are nearest to them and tells all how far they must keep away. */
  update(): void {
    this.#bound.fill(0)
    for (const { present, goal, settles } of this.#movers) if (present && goal !== none && settles) this.#bound[goal]!++
    for (const mover of this.#movers) {
      if (!mover.present || mover.goal === none || !mover.settles) continue
      const holder = this.#movers[this.#holder[mover.goal]!]
      const isHeld = holder?.present && holder.goal === mover.goal && holder.settles
      if (!isHeld || (!holder.fixed && !holder.atGoal && isNearer(mover, holder)))
        this.#holder[mover.goal] = mover.index
    }
    for (const mover of this.#movers) {
      const waits = mover.goal !== none && mover.settles && this.#holder[mover.goal] !== mover.index
      mover.keepAway = waits ? distanceKept : 0
    }
  }
}

/** Near enough to be let in before one who is still far away. */
function isNearer(mover: Mover, holder: Mover): boolean {
  const left = mover.secondsFrom(mover.place)
  return left < 3 * distanceKept && left + handOver < holder.secondsFrom(holder.place)
}
