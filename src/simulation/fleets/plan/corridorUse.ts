import type { Corridors } from '../network/corridors.ts'

/** Which way every corridor is used, and who waits to use it the other way. */
export class CorridorUse {
  readonly #corridors: Corridors
  /** By corridor and way: vehicles on it. */
  readonly #inside: Int16Array
  /** By corridor and way: urgency of who waits to go in, and the plan that says so. */
  readonly #claim: Float64Array
  readonly #claimed: Int32Array
  #plan = 1

  constructor(corridors: Corridors) {
    this.#corridors = corridors
    this.#inside = new Int16Array(corridors.count * 2)
    this.#claim = new Float64Array(corridors.count * 2)
    this.#claimed = new Int32Array(corridors.count * 2)
  }

  reset(): void {
    this.#inside.fill(0)
    this.#plan++
  }

  count(place: number, by: 1 | -1): void {
    const corridor = this.#corridors.of[place]!
    if (corridor >= 0) this.#inside[corridor * 2 + this.#corridors.way[place]!]! += by
  }

  /** Whether going from place to place would meet somebody head on, or take the turn of one who waits. */
  isAgainst(from: number, to: number, urgency: number): boolean {
    const { of, way, isDeadEnd } = this.#corridors
    const corridor = of[to]!
    if (corridor < 0) return false
    const same = corridor * 2 + way[to]!
    const opposite = same ^ 1
    if (of[from] === corridor) return way[from] !== way[to] && this.#inside[same]! + this.#inside[opposite]! > 1
    if (this.#inside[opposite]! > 0 || (isDeadEnd[corridor] === 1 && this.#inside[same]! > 0)) return true
    return this.#claimed[opposite]! >= this.#plan - 1 && this.#claim[opposite]! > urgency
  }

  /** Notes that one waits at the mouth. */
  claim(from: number, to: number, urgency: number): void {
    const corridor = this.#corridors.of[to]!
    if (corridor < 0 || this.#corridors.of[from] === corridor) return
    const at = corridor * 2 + this.#corridors.way[to]!
    if (this.#claimed[at] === this.#plan && this.#claim[at]! > urgency) return
    this.#claimed[at] = this.#plan
    this.#claim[at] = urgency
  }
}
