import { restAt, type Route } from './route.ts'
import type { Mover } from './waitGraph.ts'

/**
 * A vehicle on a network: its route, how far it is on it, and which cells of it it holds. The route leads to the
 * goal and, where the goal is in others' way, on to a haven, so that there is always a place to make room at.
 */
export class Traveller implements Mover {
  readonly index: number
  readonly size: number
  route: Route
  /** Edges of the route up to the goal; those after it lead to the haven. */
  goalEdges = 0
  /** Nodes where it wants to stop and where it could stay. */
  goal: number
  haven: number
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
  /** Seconds for which others have kept it standing, and who does. */
  waiting = 0
  waitsFor = -1
  /** Seconds until it asks for more of its way again. */
  untilClaim = 0

  constructor(index: number, size: number, node: number, x: number, y: number, heading: number) {
    this.index = index
    this.size = size
    this.goal = node
    this.haven = node
    this.route = restAt(node)
    this.x = x
    this.y = y
    this.heading = heading
  }

  get cells(): Int32Array {
    return this.route.cells
  }

  get atGoal(): boolean {
    return this.edge === this.goalEdges - 1 && this.distance >= this.route.edgeStarts[this.goalEdges]!
  }

  /** Number of cells up to the goal's node, included. */
  get cellsToGoal(): number {
    return this.route.nodeCells[this.goalEdges]! + 1
  }

  /** Index in the route of the last node that it passed or stands on. */
  get lastNode(): number {
    const next = this.edge + 1
    return next <= this.goalEdges && this.distance >= this.route.edgeStarts[next]! ? next : Math.max(this.edge, 0)
  }

  /** Index of the last node up to which it holds the way, not beyond the goal. */
  get lastHeldNode(): number {
    let node = this.lastNode
    while (node < this.goalEdges && this.route.nodeCells[node + 1]! < this.claimed) node++
    return node
  }

  /** Metres that it may still drive on what it holds. */
  get room(): number {
    return this.route.cellStarts[this.claimed]! - this.distance
  }

  /** Changes to a route that begins with the edges of the old one from `first` as far as they are held. */
  follow(route: Route, goalEdges: number, first: number): void {
    const { nodeCells, edgeStarts } = this.route
    if (this.edge >= 0) this.edge -= first
    this.passedEdges += first
    this.distance -= edgeStarts[first]!
    this.released -= nodeCells[first]!
    this.claimed -= nodeCells[first]!
    this.route = route
    this.goalEdges = goalEdges
    this.waiting = 0
  }

  /** Stands on the first node of the route, which leads from the goal to the haven. */
  rest(route: Route): void {
    this.route = route
    this.goalEdges = 0
    this.passedEdges = 0
    this.edge = -1
    this.distance = 0
    this.released = 0
    this.claimed = 1
    this.speed = 0
    this.waiting = 0
  }
}
