import { wrapAngle } from '../../model/pose.ts'
import type { CellMap } from './cells.ts'
import { EdgeHeap } from './edgeHeap.ts'
import { smoothTurn } from './sweptArea.ts'

/** What a vehicle can do on a way: decides which way is the quickest. */
export interface Abilities {
  /** m/s */
  readonly speed: number
  /** Turning on the spot, rad/s. */
  readonly turnSpeed: number
  /** Greatest turn on the spot, radians. */
  readonly sharpestTurn: number
}

/** Seconds that stopping for a turn costs beside the turn itself. */
const stopSeconds = 2

/** What is asked of the router. */
export interface RouteQuery {
  /** Node at which the way starts, and heading of the vehicle there. */
  readonly start: number
  readonly heading: number
  readonly able: Abilities
  /** Seconds to add, by edge. */
  readonly penalties: Float64Array
  isGoal(node: number): boolean
  isOpen(edge: number): boolean
}

/** Quickest ways over the edges of a network, turns at the nodes included. */
export class Router {
  readonly #map: CellMap
  readonly #cost: Float64Array
  readonly #before: Int32Array
  readonly #heap: EdgeHeap

  constructor(map: CellMap) {
    this.#map = map
    const edges = map.network.edges.length
    this.#cost = new Float64Array(edges)
    this.#before = new Int32Array(edges)
    this.#heap = new EdgeHeap(edges)
  }

  /** Edges to the nearest node that is a goal, or undefined. */
  quickest(query: RouteQuery): number[] | undefined {
    const { leaving, endNode, geometry } = this.#map
    this.#cost.fill(Infinity)
    this.#heap.clear()
    for (const edge of leaving[query.start]!) this.#relax(edge, -1, 0, query.heading, query)
    for (let edge = this.#heap.pop(); edge >= 0; edge = this.#heap.pop()) {
      const node = endNode[edge]!
      if (query.isGoal(node)) return this.#wayTo(edge)
      const arrival = geometry[edge]!.headings.at(-1)!
      for (const next of leaving[node]!) this.#relax(next, edge, this.#cost[edge]!, arrival, query)
    }
    return undefined
  }

  #relax(edge: number, before: number, cost: number, heading: number, query: RouteQuery): void {
    const { able, penalties } = query
    const { geometry, network } = this.#map
    const turn = Math.abs(wrapAngle(geometry[edge]!.headings[0]! - heading))
    if ((turn > smoothTurn && turn > able.sharpestTurn) || !query.isOpen(edge)) return
    const speed = Math.min(able.speed, network.edges[edge]!.maxSpeed ?? Infinity)
    const turning = turn > smoothTurn ? stopSeconds + turn / able.turnSpeed : 0
    const total = cost + turning + geometry[edge]!.length / speed + penalties[edge]!
    if (total >= this.#cost[edge]!) return
    this.#cost[edge] = total
    this.#before[edge] = before
    this.#heap.push(edge, total)
  }

  #wayTo(last: number): number[] {
    const way: number[] = []
    for (let edge = last; edge >= 0; edge = this.#before[edge]!) way.push(edge)
    return way.reverse()
  }
}
