import type { Action } from '../execute/action.ts'
import type { Mover } from '../execute/mover.ts'
import type { FleetNetwork } from '../network/fleetNetwork.ts'
import type { Configuration } from './configuration.ts'

/**
 * Turns the moves that a configuration has taken, in their order, into actions: each begins after the last earlier use
 * of everything that it conflicts with. Earlier uses are waited for by that one, so the graph has no cycle and says all.
 */
export class Dependencies {
  readonly #network: FleetNetwork
  /** By resource: who uses it last, the count of actions by which that use is over, and the plan that says so. */
  readonly #user: Int32Array
  readonly #until: Float64Array
  readonly #plan: Int32Array
  #current = 0

  constructor(network: FleetNetwork) {
    this.#network = network
    this.#user = new Int32Array(network.resources.firstStance)
    this.#until = new Float64Array(network.resources.firstStance)
    this.#plan = new Int32Array(network.resources.firstStance)
  }

  /** Gives every vehicle the horizon that the configuration says. */
  lay({ movers, taken, takenBy }: Configuration): void {
    this.#current++
    for (const mover of movers) {
      mover.horizon = []
      if (mover.present) mover.base.forEach(({ move }, at) => this.#use(mover, move, mover.completed + at + 1))
    }
    taken.forEach((move, at) => {
      const mover = movers[takenBy[at]!]!
      const after = this.#predecessors(mover, move)
      mover.horizon.push({ move, after })
      this.#use(mover, move, mover.completed + mover.base.length + mover.horizon.length)
    })
  }

  #use(mover: Mover, move: number, until: number): void {
    const { segment, turn } = mover.graph
    this.#useResource(segment[move]!, mover.index, until)
    if (turn[move]! >= 0) this.#useResource(turn[move]!, mover.index, until)
  }

  #useResource(resource: number, user: number, until: number): void {
    this.#user[resource] = user
    this.#until[resource] = until
    this.#plan[resource] = this.#current
  }

  #predecessors(mover: Mover, move: number): Action['after'] {
    const after: number[] = []
    const { segment, turn } = mover.graph
    const body = this.#network.bodyOf[mover.classIndex]!
    this.#addUsers(mover.index, body, segment[move]!, after)
    if (turn[move]! >= 0) this.#addUsers(mover.index, body, turn[move]!, after)
    return after
  }

  #addUsers(mover: number, body: number, resource: number, after: number[]): void {
    for (const { offsets, stances, resources } of this.#network.conflicts[body]!) {
      const end = stances[resource]!
      for (let at = offsets[resource]!; at < end; at++) {
        const other = resources[at]!
        if (this.#plan[other] !== this.#current || this.#user[other] === mover) continue
        addLater(after, this.#user[other]!, this.#until[other]!)
      }
    }
  }
}

/** Of two waits for the same vehicle only the longer one counts. */
function addLater(after: number[], user: number, until: number): void {
  for (let at = 0; at < after.length; at += 2) {
    if (after[at] !== user) continue
    after[at + 1] = Math.max(after[at + 1]!, until)
    return
  }
  after.push(user, until)
}
