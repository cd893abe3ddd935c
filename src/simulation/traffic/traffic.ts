import type { RouteNetwork } from '../../scene/compiledScene.ts'
import { cutIntoCells, type CellMap } from './cells.ts'
import { findConflicts } from './conflicts.ts'
import { Escapes } from './escapes.ts'
import type { BodySize } from '../fleets/network/footprint.ts'
import { findHavens } from './havens.ts'
import { Planner } from './planner.ts'
import { nobody, Reservations } from './reservations.ts'
import { layRoute } from './route.ts'
import type { Abilities } from './router.ts'
import { Traveller, type Escape } from './traveller.ts'
import { WaitGraph } from './waitGraph.ts'

export interface TrafficRules {
  /** Sizes of the vehicles with the clearance to keep already added, metres. */
  readonly bodies: readonly BodySize[]
  /** m/s² that a load bears in a curve. */
  readonly lateralAcceleration: number
  /** Greatest turn on the spot that any vehicle makes, radians. */
  readonly sharpestTurn: number
  readonly vehicles: number
}

/** What became of a wish for more of the way. `unsafe`: taking it now could make vehicles wait in a circle. */
export type ClaimOutcome = 'claimed' | 'occupied' | 'unsafe'

/**
 * The traffic of one network: who holds which cell, and who may take which next. Nobody gets a cell that another
 * vehicle's body could touch meanwhile, nor one from which the ways to all havens could not be cleared any more.
 */
export class Traffic {
  readonly map: CellMap
  readonly travellers: Traveller[] = []
  readonly havens: readonly number[]
  readonly cellLength: number
  readonly #held: Reservations
  /** Goals and havens are held as cells are: no two vehicles head for places that one of them would fill. */
  readonly #places: Reservations
  readonly #graph: WaitGraph
  readonly #planner: Planner
  readonly #escapes: Escapes

  constructor(network: RouteNetwork, rules: TrafficRules) {
    this.cellLength = Math.max(...rules.bodies.map(({ length }) => length)) / 2
    this.map = cutIntoCells(network, this.cellLength, rules.lateralAcceleration)
    const conflicts = findConflicts(this.map, rules.bodies, rules.sharpestTurn)
    const havens = findHavens(this.map, conflicts, rules.vehicles)
    this.havens = havens.nodes
    this.#held = new Reservations(this.map.count, conflicts)
    this.#places = new Reservations(this.map.count, conflicts)
    this.#graph = new WaitGraph(this.travellers, this.map.count, this.#held, conflicts)
    this.#planner = new Planner(this.map, havens)
    this.#escapes = new Escapes(this.map, this.#planner, (traveller, node) => this.isFree(traveller, node))
  }

  /** A new vehicle at rest on a node, or undefined where another body is in the way. */
  place(size: number, node: number): Traveller | undefined {
    const index = this.travellers.length
    const departing = this.map.leaving[node]![0]
    if (departing === undefined || this.#held.blocker(index, size, node) !== nobody) return undefined
    const arriving = this.map.entering[node]![0]
    const heading = this.map.geometry[arriving ?? departing]!.headings.at(arriving === undefined ? 0 : -1)!
    const { x, y } = this.map.network.nodes[node]!
    const traveller = new Traveller(index, size, node, x, y, heading)
    this.travellers.push(traveller)
    this.#held.claim(index, size, node)
    this.#places.claim(index, size, traveller.goal)
    this.#places.claim(index, size, traveller.escape.haven)
    return traveller
  }

  /** Whether no other vehicle heads for a place that a body on this node would fill. */
  isFree(traveller: Traveller, node: number): boolean {
    return this.#places.blocker(traveller.index, traveller.size, node) === nobody
  }

  /** Gives a vehicle a new goal, if no other has it and there is a way. */
  send(traveller: Traveller, goal: number, able: Abilities): boolean {
    if (!this.isFree(traveller, goal)) return false
    const committed = this.#committed(traveller)
    const others = this.travellers.filter((other) => other !== traveller)
    const way = this.#planner.wayTo(goal, this.#planner.departure(traveller, committed.at(-1)), able, others)
    return way !== undefined && this.#follow(traveller, [...committed, ...way], goal)
  }

  /** Makes room: sends a vehicle to the haven that is kept for it. False when it is there. */
  sendToHaven(traveller: Traveller): boolean {
    const { edges, haven } = traveller.escape
    const committed = this.#committed(traveller)
    const { node } = this.#planner.departure(traveller, committed.at(-1))
    const next = edges.findIndex((edge) => this.map.startNode[edge] === node)
    return this.#follow(traveller, next < 0 ? committed : [...committed, ...edges.slice(next)], haven)
  }

  /** Claims cells until there is `room` metres to drive, as far as others leave it free. */
  extend(traveller: Traveller, room: number, able: Abilities): ClaimOutcome {
    const { claimed, needs, needsFrom, route } = traveller
    const free = this.#freeUpTo(traveller, room)
    if (free === claimed) return 'occupied'
    let shared = 0
    while (claimed + shared < free && needs[needsFrom + shared] === route.cells[claimed + shared]) shared++
    if (claimed + shared < free) {
      const escape = this.#escapes.from(traveller, free, able)
      if (this.#isSafe(traveller, free, escape.cells, 0)) {
        this.#take(traveller, free)
        this.#reserve(traveller, traveller.goal, escape)
        return 'claimed'
      }
    }
    for (let length = shared; length > 0; length >>= 1) {
      if (!this.#isSafe(traveller, claimed + length, needs, needsFrom + length)) continue
      this.#take(traveller, claimed + length)
      traveller.needsFrom += length
      return 'claimed'
    }
    return 'unsafe'
  }

  /** Gives back the cells that the vehicle's centre has left. */
  releasePassed(traveller: Traveller): void {
    const { cellStarts, cells } = traveller.route
    const gone = traveller.distance - 1e-6
    while (traveller.released < traveller.claimed - 1 && cellStarts[traveller.released + 1]! < gone) {
      this.#held.release(traveller.size, cells[traveller.released]!)
      traveller.released++
    }
  }

  /** At the goal: gives back all but the node on which the vehicle stands. */
  rest(traveller: Traveller): void {
    const { cells } = traveller.route
    const own = cells.length - 1
    for (let at = traveller.released; at < own; at++) this.#held.release(traveller.size, cells[at]!)
    traveller.rest(cells[own]!)
  }

  /** Cells ahead that nobody closes. */
  #freeUpTo({ route, index, size, claimed, distance }: Traveller, room: number): number {
    let upTo = claimed
    while (upTo < route.cells.length && route.cellStarts[upTo]! < distance + room) {
      if (this.#held.blocker(index, size, route.cells[upTo]!) !== nobody) break
      upTo++
    }
    return upTo
  }

  #isSafe(traveller: Traveller, upTo: number, needs: Int32Array, needsFrom: number): boolean {
    return this.#graph.staysFree(traveller, traveller.route.cells, traveller.claimed, upTo, needs, needsFrom)
  }

  #take(traveller: Traveller, upTo: number): void {
    const { index, size, claimed, route } = traveller
    for (let at = claimed; at < upTo; at++) this.#held.claim(index, size, route.cells[at]!)
    traveller.claimed = upTo
  }

  /** Edges on which a vehicle is or holds cells: every new route begins with them. */
  #committed(traveller: Traveller): number[] {
    const last = traveller.lastEdgeOf(traveller.claimed)
    return last < 0 ? [] : [...traveller.route.edges.subarray(traveller.firstHeldEdge, last + 1)]
  }

  #follow(traveller: Traveller, edges: readonly number[], goal: number): boolean {
    if (edges.length === 0) return false
    const route = layRoute(this.map, edges, traveller.edge < 0 ? traveller.heading : undefined)
    this.#reserve(traveller, goal, traveller.escape)
    traveller.follow(route, goal, traveller.firstHeldEdge)
    return true
  }

  #reserve(traveller: Traveller, goal: number, escape: Escape): void {
    const { index, size } = traveller
    this.#places.release(size, traveller.goal)
    this.#places.release(size, traveller.escape.haven)
    this.#places.claim(index, size, goal)
    this.#places.claim(index, size, escape.haven)
    traveller.goal = goal
    if (escape !== traveller.escape) traveller.needsFrom = 0
    traveller.escape = escape
  }
}
