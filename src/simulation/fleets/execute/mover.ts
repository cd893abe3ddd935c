import type { FleetNetwork } from '../network/fleetNetwork.ts'
import type { MoveGraph } from '../network/moveGraph.ts'
import { poseOnPath } from '../network/pathGeometry.ts'
import { smoothTurn, turnSeconds, type VehicleClass } from '../network/vehicleClass.ts'
import type { Action } from './action.ts'
import { distanceAfter, restingTrapezoid, secondsOf, speedAfter, type Trapezoid } from './trapezoid.ts'

/** Nobody is waited for, no goal is set. */
export const none = -1

/** A vehicle on the network: what it has done, may do and is to do, and where it is at any time. */
export class Mover {
  readonly index: number
  readonly classIndex: number
  readonly network: FleetNetwork
  readonly graph: MoveGraph
  /** Place that it last reached. */
  place: number
  /** Actions done since it came. */
  completed = 0
  /** Released actions that are not done; the first is being done. */
  base: Action[] = []
  /** Planned actions that are not released. */
  horizon: Action[] = []
  /** Node to which it is sent, `none` for staying where it is unless others need the place. */
  goal = none
  /** Has been told that it is at its goal. */
  arrived = false
  /** Stays where it is for now: it loads, charges or is out of order. */
  fixed = false
  /** Brakes and stands until it is allowed to go on. */
  halted = false
  /** Will stay at its goal for a while, to load or to charge, so that nobody sends it on from there. */
  settles = false
  loaded = false
  /** False when it has vanished from the network. */
  present = true
  /** Seconds to the goal that it must keep until the goal is free for it. */
  keepAway = 0
  /** Greater goes first. */
  urgency = 0
  /** When it was sent to its goal, and when it last got nearer to it than ever; seconds. */
  since = 0
  progressed = 0
  nearest = Infinity
  /** Edition of the distances by which it was nearest. */
  edition = 0
  /** Whom it waits for, and since when. */
  blocker = none
  blockedSince = 0
  /** Movers that wait for an action of this one. */
  waiters: Mover[] = []
  /** The stretch or turn that it is on, since when, and where on its segment the stretch begins. */
  readonly stretch: Trapezoid = restingTrapezoid()
  started = 0
  offset = 0
  turning = false
  /** Radians of the turn already made before `started`. */
  turned = 0
  #loadedAble: VehicleClass

  constructor(index: number, classIndex: number, network: FleetNetwork, place: number) {
    this.index = index
    this.classIndex = classIndex
    this.network = network
    this.graph = network.graphs[classIndex]!
    this.place = place
    const { able } = this.graph
    const { loadedShare } = able
    this.#loadedAble = { ...able, speed: able.speed * loadedShare, acceleration: able.acceleration * loadedShare }
  }

  get able(): VehicleClass {
    return this.loaded ? this.#loadedAble : this.graph.able
  }

  get node(): number {
    return this.network.places.node[this.place]!
  }

  /** Place at the end of everything that is released. */
  get baseEnd(): number {
    const last = this.base.at(-1)
    return last ? this.graph.target[last.move]! : this.place
  }

  get atGoal(): boolean {
    return this.goal !== none && this.base.length === 0 && this.node === this.goal
  }

  /** Seconds to its goal from a place. */
  secondsFrom(place: number): number {
    if (this.goal === none) return 0
    return this.network.distances[this.classIndex]!.to(this.goal)[place]!
  }

  lengthOf({ move }: Action): number {
    return this.network.map.segments[this.graph.segment[move]!]!.length
  }

  /** Whether the vehicle stops for a turn before it drives. */
  stopsFor({ move }: Action): boolean {
    return Math.abs(this.graph.angle[move]!) > smoothTurn
  }

  limitOf({ move }: Action): number {
    return Math.min(this.able.speed, this.graph.speedLimit[this.graph.segment[move]!]!)
  }

  /** Metres driven on the current segment at a time. */
  distanceAt(time: number): number {
    return this.turning ? 0 : this.offset + distanceAfter(this.stretch, time - this.started)
  }

  speedAt(time: number): number {
    return this.turning ? 0 : speedAfter(this.stretch, time - this.started)
  }

  /** rad/s on the spot */
  turningSpeedAt(time: number): number {
    if (!this.turning || this.halted) return 0
    const left = this.graph.angle[this.base[0]!.move]! - this.turned
    return Math.sign(left) * turnRate(time - this.started, Math.abs(left), this.able)
  }

  isMovingAt(time: number): boolean {
    return this.base.length > 0 && (this.speedAt(time) > 0 || (this.turning && !this.halted))
  }

  /** Angle turned on the spot at a time, radians. */
  turnedAt(time: number): number {
    const whole = this.graph.angle[this.base[0]!.move]!
    if (this.halted) return this.turned
    const left = whole - this.turned
    return this.turned + Math.sign(left) * turnedAfter(time - this.started, Math.abs(left), this.able)
  }

  poseAt(time: number, into: { x: number; y: number; theta: number }): void {
    const { map, places } = this.network
    const current = this.base[0]
    if (!current || this.turning) {
      const { x, y } = map.nodes[this.node]!
      into.x = x
      into.y = y
      into.theta = places.heading[this.place]! + (current ? this.turnedAt(time) : 0)
      return
    }
    const { edge, from } = map.segments[this.graph.segment[current.move]!]!
    poseOnPath(map.geometry[edge]!, from + this.distanceAt(time), into)
  }

  /** When what it is on now will be done. */
  get finish(): number {
    if (!this.turning) return this.started + secondsOf(this.stretch)
    return this.started + turnSeconds(this.graph.angle[this.base[0]!.move]! - this.turned, this.able)
  }
}

function turnRate(seconds: number, angle: number, able: VehicleClass): number {
  const whole = turnSeconds(angle, able)
  const peak = Math.min(able.turnSpeed, Math.sqrt(angle * able.turnAcceleration))
  return Math.max(0, Math.min(peak, seconds * able.turnAcceleration, (whole - seconds) * able.turnAcceleration))
}

function turnedAfter(seconds: number, angle: number, able: VehicleClass): number {
  const whole = turnSeconds(angle, able)
  const half = Math.min(seconds, whole - seconds)
  if (half <= 0) return seconds <= 0 ? 0 : angle
  const rising = Math.min(half, able.turnSpeed / able.turnAcceleration)
  const part = 0.5 * able.turnAcceleration * rising * rising + able.turnSpeed * (half - rising)
  return seconds < whole / 2 ? part : angle - part
}
