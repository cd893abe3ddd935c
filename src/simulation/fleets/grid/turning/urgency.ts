/** Steps without getting nearer after which an agent gives way, and for how many. */
const patience = 5
const courtesy = 5
/** Above any distance. */
const far = 1 << 20
const tie = 1 << 20

/**
 * Who goes first: those nearest to their goals, as that brings most goals in a given time. Who has not come nearer for a
 * while gives way to all others for a few steps, and of those the nearest most: so the one that waits at the mouth of a
 * blind alley lets the one inside come out.
 */
export class Urgency {
  readonly #nearest: Int32Array
  readonly #stuck: Int32Array
  readonly #keys: Float64Array
  readonly #order: Int32Array

  constructor(agents: number) {
    this.#nearest = new Int32Array(agents).fill(far)
    this.#stuck = new Int32Array(agents)
    this.#keys = new Float64Array(agents)
    this.#order = new Int32Array(agents)
  }

  /** An agent has another goal. */
  begin(agent: number): void {
    this.#nearest[agent] = far
    this.#stuck[agent] = 0
  }

  /** The order of a step. `away`: distance of each agent to its goal, `far` for none; ties go by `order`. */
  sort(order: Int32Array, away: (agent: number) => number): Int32Array {
    for (let at = 0; at < order.length; at++) this.#keys[at] = this.#key(order[at]!, away(order[at]!)) * tie + at
    this.#keys.sort()
    for (let at = 0; at < order.length; at++) this.#order[at] = order[this.#keys[at]! % tie]!
    return this.#order
  }

  #key(agent: number, away: number): number {
    if (away < this.#nearest[agent]!) {
      this.#nearest[agent] = away
      this.#stuck[agent] = 0
    } else if (++this.#stuck[agent]! >= patience + courtesy) {
      this.begin(agent)
    }
    return this.#stuck[agent]! < patience ? away : 2 * far - away
  }
}
