const periodMs = 10_000

/** Counts what was refused and logs at most one line in ten seconds. */
export class Refusals {
  readonly #log: (line: string) => void
  #unlogged = 0
  #nextLine = 0
  count = 0

  constructor(log: (line: string) => void) {
    this.#log = log
  }

  /** `what`: a sentence such as "a viewer's publish to x". */
  add(what: string): void {
    this.count++
    this.#unlogged++
    const now = performance.now()
    if (now < this.#nextLine) return
    this.#log(`refused: ${what}${this.#unlogged > 1 ? ` (and ${this.#unlogged - 1} more)` : ''}`)
    this.#nextLine = now + periodMs
    this.#unlogged = 0
  }
}
