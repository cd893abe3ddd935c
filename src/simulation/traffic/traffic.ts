import type { RouteNetwork } from '../../scene/compiledScene.ts'
import { cutIntoCells, type CellMap } from './cells.ts'
import { findConflicts } from './conflicts.ts'
import type { BodySize } from './footprint.ts'
import { findHavens } from './havens.ts'
import { Planner } from './planner.ts'
import { nobody, Reservations } from './reservations.ts'
import { layRoute, restAt } from './route.ts'
import type { Abilities } from './router.ts'
import { Traveller } from './traveller.ts'
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

/**
 * The traffic of one network: who holds which cell, and who may take which next. Nobody gets a cell that another
 * vehicle's body could touch meanwhile, nor one that would make vehicles wait for each other in a circle.
 */
export class Traffic {
  readonly map: CellMap
  readonly travellers: Traveller[] = []
  readonly havens: readonly number[]
  readonly cellLength: number
  readonly #held: Reservations
  /** Goals and havens are held as cells are: no two vehicles head for places that one of them would fill. */
  readonly #goals: Reservations
  readonly #graph: WaitGraph
  readonly #planner: Planner

  constructor(network: RouteNetwork, rules: TrafficRules) {
    this.cellLength = Math.max(...rules.bodies.map(({ length }) => length)) / 2
    this.map = cutIntoCells(network, this.cellLength, rules.lateralAcceleration)
    const conflicts = findConflicts(this.map, rules.bodies, rules.sharpestTurn)
    const havens = findHavens(this.map, conflicts, rules.vehicles)
    this.havens = havens.nodes
    this.#held = new Reservations(this.map.count, conflicts)
    this.#goals = new Reservations(this.map.count, conflicts)
    this.#graph = new WaitGraph(this.travellers, this.map.count, this.#held, conflicts)
    this.#planner = new Planner(this.map, havens)
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
    this.#goals.claim(index, size, node)
    this.#goals.claim(index, size, node)
    return traveller
  }

  goalIsFree(traveller: Traveller, node: number): boolean {
    return this.#goals.blocker(traveller.index, traveller.size, node) === nobody
  }

  /** Sends a vehicle to a node if there is a way that leaves everybody free to reach his haven. */
  send(traveller: Traveller, goal: number, able: Abilities): boolean {
    if (!this.goalIsFree(traveller, goal)) return false
    const { route: old, edge, claimed } = traveller
    const first = firstHeldEdge(traveller)
    const committed = committedEdges(traveller, first)
    const others = this.travellers.filter((other) => other !== traveller)
    const way = this.#planner.wayTo(goal, this.#departure(traveller, committed.at(-1)), able, others)
    if (!way || committed.length + way.length === 0) return false
    const toGoal = [...committed, ...way]
    const tail = this.#tail(traveller, toGoal.at(-1)!, able)
    const route = layRoute(this.map, [...toGoal, ...tail], edge < 0 ? traveller.heading : undefined)
    const shift = old.nodeCells[first]!
    if (!this.#graph.staysFree(traveller, route.cells, claimed - shift, claimed - shift)) return false
    this.#reserve(traveller, goal, this.map.endNode[route.edges.at(-1)!]!)
    traveller.follow(route, toGoal.length, first)
    return true
  }

  /** Makes room: a vehicle that rests in others' way goes on to its haven. Returns false when it is there. */
  sendHome(traveller: Traveller): boolean {
    if (traveller.route.edges.length === 0) return false
    this.#reserve(traveller, traveller.haven, traveller.haven)
    traveller.goalEdges = traveller.route.edges.length
    return true
  }

  /**
   * Claims cells until there is `room` metres to drive, as far as others leave it free. `unsafe`: the way is free,
   * but taking it now would make vehicles wait in a circle.
   */
  extend(traveller: Traveller, room: number): 'claimed' | 'occupied' | 'unsafe' {
    const { route, index, size, claimed, cellsToGoal } = traveller
    let upTo = claimed
    while (upTo < cellsToGoal && route.cellStarts[upTo]! < traveller.distance + room) {
      const blocker = this.#held.blocker(index, size, route.cells[upTo]!)
      if (blocker !== nobody) {
        traveller.waitsFor = blocker
        break
      }
      upTo++
    }
    if (upTo === claimed) return 'occupied'
    upTo = this.#safePart(traveller, upTo)
    for (let at = claimed; at < upTo; at++) this.#held.claim(index, size, route.cells[at]!)
    traveller.claimed = upTo
    return upTo > claimed ? 'claimed' : 'unsafe'
  }

  /** Gives back the cells that the vehicle's centre has left. */
  releasePassed(traveller: Traveller): void {
    const { cellStarts, cells } = traveller.route
    while (
      traveller.released < traveller.claimed - 1 &&
      cellStarts[traveller.released + 1]! < traveller.distance - 1e-6
    ) {
      this.#held.release(traveller.size, cells[traveller.released]!)
      traveller.released++
    }
  }

  /** At the goal: gives back all but the node on which the vehicle stands. */
  rest(traveller: Traveller): void {
    const { cells, edges } = traveller.route
    const own = traveller.cellsToGoal - 1
    for (let at = traveller.released; at < own; at++) this.#held.release(traveller.size, cells[at]!)
    const tail = [...edges.subarray(traveller.goalEdges)]
    traveller.rest(tail.length > 0 ? layRoute(this.map, tail, traveller.heading) : restAt(cells[own]!))
  }

  /** How far it may claim so that nobody waits in a circle: to `upTo`, part of the way, or not at all. */
  #safePart(traveller: Traveller, upTo: number): number {
    const { cells, claimed } = traveller
    const isSafe = (end: number) => this.#graph.staysFree(traveller, cells, claimed, end)
    if (traveller.standing > 0 && !isSafe(claimed + 1)) return claimed
    let safe = upTo
    while (safe > claimed && !isSafe(safe)) safe = claimed + ((safe - claimed) >> 1)
    return safe
  }

  #reserve(traveller: Traveller, goal: number, haven: number): void {
    this.#goals.release(traveller.size, traveller.goal)
    this.#goals.release(traveller.size, traveller.haven)
    this.#goals.claim(traveller.index, traveller.size, goal)
    this.#goals.claim(traveller.index, traveller.size, haven)
    traveller.goal = goal
    traveller.haven = haven
  }

  #departure(traveller: Traveller, lastEdge: number | undefined) {
    if (lastEdge === undefined) return { node: traveller.cells[0]!, heading: traveller.heading, edge: undefined }
    return { node: this.map.endNode[lastEdge]!, heading: this.map.geometry[lastEdge]!.headings.at(-1)!, edge: lastEdge }
  }

  /** On from a goal where the vehicle would be in others' way; empty at a haven, and where no haven is free. */
  #tail(traveller: Traveller, lastEdge: number, able: Abilities): readonly number[] {
    const departure = this.#departure(traveller, lastEdge)
    if (this.#planner.isHaven(departure.node)) return []
    return this.#planner.wayToHaven((node) => this.goalIsFree(traveller, node), departure, able) ?? []
  }
}

/** Edges on which a vehicle is or holds cells: a new route begins with them. */
function committedEdges({ route, edge, claimed }: Traveller, first: number): number[] {
  if (edge < 0 && claimed <= 1) return []
  let last = Math.max(edge, 0)
  while (last + 1 < route.edges.length && route.nodeCells[last + 1]! + 1 < claimed) last++
  return [...route.edges.subarray(first, last + 1)]
}

/** The edge of the first cell that is held: a vehicle at a node may still hold the end of the edge before. */
function firstHeldEdge({ route, edge, released }: Traveller): number {
  let first = Math.max(edge, 0)
  while (first > 0 && route.nodeCells[first]! > released) first--
  return first
}
