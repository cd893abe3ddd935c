const firstCeilingMs = 200
const shortOutageMs = 60_000
/** In a short outage everybody is back within about a second; in a long one the broker is spared. */
const ceilingMs = { short: 1000, long: 5000 }

/** Pauses between attempts to connect: full jitter under a ceiling that doubles. */
export class Backoff {
  readonly #random: () => number
  #attempts = 0
  #outageBegan: number | undefined

  /** `random` gives numbers in [0, 1). */
  constructor(random: () => number = Math.random) {
    this.#random = random
  }

  /** Milliseconds to wait before the next attempt, at `now` of any clock in milliseconds. */
  next(now: number): number {
    this.#outageBegan ??= now
    const limit = now - this.#outageBegan < shortOutageMs ? ceilingMs.short : ceilingMs.long
    return this.#random() * Math.min(limit, firstCeilingMs * 2 ** Math.min(this.#attempts++, 30))
  }

  succeeded(): void {
    this.#attempts = 0
    this.#outageBegan = undefined
  }
}
