import { restAt, type Route } from './route.ts'
import type { Mover } from './waitGraph.ts'

/** Metres within which a vehicle stands on a node: sums of lengths are not exact. */
export const nearNode = 1e-6

/** The way from what a vehicle holds to a place where it can stay. */
export interface Escape {
  readonly haven: number
  /** Edges after those on which it holds cells. */
  readonly edges: readonly number[]
  /** Cells after those that it holds. */
  readonly cells: Int32Array
}

/**
 * A vehicle on a network: its route, how far it is on it, which cells of it it holds, and where it could go
 * from there without being in anybody's way.
 */
export class Traveller implements Mover {
  readonly index: number
  readonly size: number
  route: Route
  /** Node where it wants to stop. */
  goal: number
  escape: Escape
  /** First cell of the escape that it does not hold yet. */
  needsFrom = 0
  /** Cells `released … claimed` of the route are held. */
  released = 0
  claimed = 1
  /** Edge of the route on which it is; -1 before the first. */
  edge = -1
  /** Edges dropped behind it by changes of the route since it last stood at a goal. */
  passedEdges = 0
  /** Metres from the start of the route. */
  distance = 0
  speed = 0
  /** Turning on the spot, rad/s. */
  turning = 0
  x: number
  y: number
  heading: number
  /** Seconds for which it has stood still, for whatever reason. */
  standing = 0
  /** Seconds for which others have kept it standing. */
  waiting = 0
  /** Seconds until it asks for more of its way again. */
  untilClaim = 0

  constructor(index: number, size: number, node: number, x: number, y: number, heading: number) {
    this.index = index
    this.size = size
    this.goal = node
    this.escape = { haven: node, edges: [], cells: new Int32Array(0) }
    this.route = restAt(node)
    this.x = x
    this.y = y
    this.heading = heading
  }

  get needs(): Int32Array {
    return this.escape.cells
  }

  get atGoal(): boolean {
    const last = this.route.edges.length
    return this.edge === last - 1 && this.distance >= this.route.edgeStarts[last]!
  }

  /** Metres that it may still drive on what it holds. */
  get room(): number {
    return this.route.cellStarts[this.claimed]! - this.distance
  }

  /** Index in the route of the last node that it passed or stands on. */
  get lastNode(): number {
    const next = this.edge + 1
    return this.distance >= (this.route.edgeStarts[next] ?? Infinity) - nearNode ? next : Math.max(this.edge, 0)
  }

  /** Index in the route of the last node up to which it holds the way. */
  get lastHeldNode(): number {
    let node = this.lastNode
    while (node < this.route.edges.length && this.route.nodeCells[node + 1]! < this.claimed) node++
    return node
  }

  /** Index of the last edge of the route on which it is or holds cells; -1 when it stands on the first node. */
  lastEdgeOf(claimed: number): number {
    if (this.edge < 0 && claimed <= 1) return -1
    let last = Math.max(this.edge, 0)
    while (last + 1 < this.route.edges.length && this.route.nodeCells[last + 1]! + 1 < claimed) last++
    return last
  }

  /** The edge of the first cell that is held: a vehicle at a node may still hold the end of the edge before. */
  get firstHeldEdge(): number {
    let first = Math.max(this.edge, 0)
    while (first > 0 && this.route.nodeCells[first]! > this.released) first--
    return first
  }

  /** Changes to a route that begins with the edges of the old one from `first` as far as they are held. */
  follow(route: Route, goal: number, first: number): void {
    const { nodeCells, edgeStarts } = this.route
    if (this.edge >= 0) this.edge -= first
    this.passedEdges += first
    this.distance -= edgeStarts[first]!
    this.released -= nodeCells[first]!
    this.claimed -= nodeCells[first]!
    this.route = route
    this.goal = goal
    this.untilClaim = 0
  }

  rest(node: number): void {
    this.route = restAt(node)
    this.passedEdges = 0
    this.edge = -1
    this.distance = 0
    this.released = 0
    this.claimed = 1
    this.speed = 0
    this.waiting = 0
  }
}
