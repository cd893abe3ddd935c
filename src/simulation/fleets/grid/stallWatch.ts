/** Steps of a window, and what share of the best window so far is a stall. */
const span = 30
const share = 0.5
/** Goals that the best window must have brought before a poor one says anything. */
const least = 20

/**
 * Tells whether a fleet has come to a standstill: agents that block each other for ever go on stepping aside, so what
 * shows it is that goals are no longer reached as they were.
 */
export class StallWatch {
  #step = 0
  #window = 0
  #best = 0
  #stalled = false
  #stalls = 0

  /** What the last whole window brought was less than half of the best. */
  get stalled(): boolean {
    return this.#stalled
  }

  /** How many windows were such. */
  get stalls(): number {
    return this.#stalls
  }

  /** Counts the goals of a step. True at the end of a window in which the fleet stalled. */
  count(reached: number): boolean {
    this.#window += reached
    if (++this.#step < span) return false
    this.#best = Math.max(this.#best, this.#window)
    this.#stalled = this.#best >= least && this.#window < share * this.#best
    if (this.#stalled) this.#stalls++
    this.#step = this.#window = 0
    return this.#stalled
  }
}
