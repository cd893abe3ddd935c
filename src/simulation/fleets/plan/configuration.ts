import type { FleetNetwork } from '../network/fleetNetwork.ts'
import { none, type Mover } from '../execute/mover.ts'
import { CorridorUse } from './corridorUse.ts'

/**
 * Where every vehicle will stand when all that is planned so far has been done. A move is legal here when no other
 * vehicle stands where it sweeps; moves are taken one after the other and can be taken back in reverse.
 */
export class Configuration {
  readonly movers: readonly Mover[]
  readonly network: FleetNetwork
  /** By mover: the place at the end of its plan. */
  readonly place: Int32Array
  readonly corridors: CorridorUse
  /** Taken moves in order: movers and moves of their graphs. */
  readonly takenBy: number[] = []
  readonly taken: number[] = []
  /** By stance: who stands there, `none` for nobody. */
  readonly #occupant: Int32Array
  /** By body and stance: how many intended moves would touch a body that stands there. */
  readonly #intended: readonly Int16Array[]

  constructor(network: FleetNetwork, movers: readonly Mover[], capacity: number) {
    this.network = network
    this.movers = movers
    this.place = new Int32Array(capacity)
    this.corridors = new CorridorUse(network.corridors)
    this.#occupant = new Int32Array(network.resources.count - network.resources.firstStance).fill(none)
    this.#intended = network.conflicts.map(() => new Int16Array(this.#occupant.length))
  }

  /** Begins anew at the ends of what is released. */
  reset(): void {
    this.#occupant.fill(none)
    this.corridors.reset()
    this.takenBy.length = 0
    this.taken.length = 0
    for (const mover of this.movers) if (mover.present) this.#stand(mover.index, mover.baseEnd)
  }

  /** Takes a legal move. */
  take(mover: number, move: number): void {
    this.#leave(mover)
    this.#stand(mover, this.movers[mover]!.graph.target[move]!)
    this.takenBy.push(mover)
    this.taken.push(move)
  }

  /** Takes moves back until `count` are left. */
  takeBack(count: number): void {
    while (this.taken.length > count) {
      const mover = this.takenBy.pop()!
      const move = this.taken.pop()!
      this.#leave(mover)
      this.#stand(mover, this.movers[mover]!.graph.source[move]!)
    }
  }

  /** Puts some vehicles elsewhere, outside the order of moves. */
  arrange(movers: readonly Mover[], places: readonly number[]): void {
    for (const { index } of movers) this.#leave(index)
    movers.forEach(({ index }, at) => this.#stand(index, places[at]!))
  }

  /** Adds to `into` the vehicles that stand in the way of a move. */
  findBlockers(mover: number, move: number, into: number[]): void {
    const { graph } = this.movers[mover]!
    this.#findAt(mover, graph.segment[move]!, into)
    if (graph.turn[move]! >= 0) this.#findAt(mover, graph.turn[move]!, into)
  }

  /** Declares that a move is about to be made, or no longer, so that nobody makes room by standing in its way. */
  intend(mover: number, move: number, by: 1 | -1): void {
    const { graph, classIndex } = this.movers[mover]!
    const body = this.network.bodyOf[classIndex]!
    this.#mark(body, graph.segment[move]!, by)
    if (graph.turn[move]! >= 0) this.#mark(body, graph.turn[move]!, by)
  }

  /** Whether a vehicle at this place would be in the way of an intended move. */
  isIntended(mover: number, place: number): boolean {
    const { network } = this
    const stance = network.resources.stanceOf[place]! - network.resources.firstStance
    return this.#intended[network.bodyOf[this.movers[mover]!.classIndex]!]![stance]! > 0
  }

  #stand(mover: number, place: number): void {
    const { resources } = this.network
    this.place[mover] = place
    this.corridors.count(place, 1)
    this.#occupant[resources.stanceOf[place]! - resources.firstStance] = mover
  }

  #leave(mover: number): void {
    const { resources } = this.network
    this.corridors.count(this.place[mover]!, -1)
    this.#occupant[resources.stanceOf[this.place[mover]!]! - resources.firstStance] = none
  }

  #findAt(mover: number, resource: number, into: number[]): void {
    const { network } = this
    const { firstStance } = network.resources
    const sets = network.conflicts[network.bodyOf[this.movers[mover]!.classIndex]!]!
    for (let body = 0; body < sets.length; body++) {
      const { offsets, stances, resources } = sets[body]!
      const end = offsets[resource + 1]!
      for (let at = stances[resource]!; at < end; at++) {
        const other = this.#occupant[resources[at]! - firstStance]!
        if (other === none || other === mover || into.includes(other)) continue
        if (sets.length === 1 || network.bodyOf[this.movers[other]!.classIndex] === body) into.push(other)
      }
    }
  }

  #mark(body: number, resource: number, by: number): void {
    const { firstStance } = this.network.resources
    this.network.conflicts[body]!.forEach(({ offsets, stances, resources }, other) => {
      const intended = this.#intended[other]!
      const end = offsets[resource + 1]!
      for (let at = stances[resource]!; at < end; at++) intended[resources[at]! - firstStance]! += by
    })
  }
}
