import { Executor } from '../../src/simulation/fleets/execute/executor.ts'
import { Mover, none } from '../../src/simulation/fleets/execute/mover.ts'
import { FleetVehicle } from '../../src/simulation/fleets/fleetVehicle.ts'
import { Distances } from '../../src/simulation/fleets/network/distances.ts'
import type { FleetNetwork } from '../../src/simulation/fleets/network/fleetNetwork.ts'
import { Dispatcher, type Traffic } from '../../src/simulation/fleets/orders/dispatcher.ts'
import type { Transport, TransportOrder } from '../../src/simulation/fleets/orders/order.ts'

/** Seconds between two looks at the queue of requests, and between two looks of the dispatcher. */
const tick = 0.25
const dispatchPeriod = 1
/** Steps that a vehicle has allocated at most, the one that it drives on included. */
const stepsAhead = 3
/** Seconds of waiting after which a vehicle looks for a way round those who stand, and what each of them counts. */
const patience = 20
const standingSeconds = 60

interface Trip {
  /** Moves that are not allocated. */
  route: number[]
  /** When the first of them was asked for in vain; Infinity while none is. */
  askedAt: number
}

/**
 * Fleet control as schedulers of resources do it, openTCS's for one: every vehicle has the quickest way of the empty
 * network; it allocates the next steps of that (edge, turn and stance, with all that they touch), who asked first gets
 * first, who finds one taken waits. Nothing looks ahead. Beside that, who waits long takes another way round those who
 * stand, so that deadlocks dissolve where there is a way. Dispatching, kinematics and conflict sets are those of
 * `FleetControl`, vehicles of one class.
 */
export class FirstComeFleet implements Traffic {
  readonly network: FleetNetwork
  readonly vehicles: FleetVehicle[] = []
  readonly movers: Mover[] = []
  now = 0
  readonly #trips: Trip[] = []
  readonly #executor: Executor
  readonly #dispatcher: Dispatcher
  /** By resource: the vehicle that has it. */
  readonly #holder: Int32Array
  #ticks = 0

  constructor(network: FleetNetwork, capacity: number, handlingSeconds: number) {
    this.network = network
    this.#holder = new Int32Array(network.resources.count)
    this.#dispatcher = new Dispatcher(this, this.vehicles, { chargers: [], parking: [] })
    this.#executor = new Executor(this.movers, capacity, (mover, time) => {
      mover.fixed = true
      this.vehicles[mover.index]!.busyUntil = time + handlingSeconds
    })
  }

  get openOrders(): readonly Transport[] {
    return this.#dispatcher.open
  }

  order(order: TransportOrder): Transport {
    return this.#dispatcher.place(order)
  }

  add(classIndex: number, node: number): FleetVehicle | undefined {
    const place = this.network.places.at[node]?.[0]
    if (place === undefined) return undefined
    this.#hold()
    const mover = new Mover(this.movers.length, classIndex, this.network, place)
    if (!this.#isFree(mover.index, this.network.resources.stanceOf[place]!)) return undefined
    this.movers.push(mover)
    this.#trips.push({ route: [], askedAt: Infinity })
    const vehicle = new FleetVehicle(mover, undefined)
    this.vehicles.push(vehicle)
    return vehicle
  }

  send(mover: Mover, goal: number, settles: boolean): void {
    mover.goal = goal
    mover.arrived = false
    mover.settles = settles
    mover.progressed = this.now
    mover.nearest = mover.secondsFrom(mover.place)
    const trip = this.#trips[mover.index]!
    trip.askedAt = Infinity
    trip.route = goal === none ? [] : this.#wayTo(mover, this.network.distances[mover.classIndex]!, this.network.extra)
  }

  setHalted({ mover }: FleetVehicle, halted: boolean): void {
    this.#executor.setHalted(mover, halted)
  }

  step(seconds: number): void {
    const until = this.now + seconds
    while ((this.#ticks + 1) * tick <= until + 1e-9) {
      this.now = ++this.#ticks * tick
      this.#executor.advance(this.now)
      if (this.now % dispatchPeriod === 0) this.#dispatcher.update(this.now)
      for (const mover of this.movers) this.#executor.checkArrival(mover)
      this.#allocate()
    }
  }

  /** Grants what can be granted, in the order of first asking. */
  #allocate(): void {
    this.#hold()
    const asking = this.movers.filter(({ index, halted }) => !halted && this.#trips[index]!.route.length > 0)
    const askedAt = ({ index }: Mover) => Math.min(this.#trips[index]!.askedAt, this.now)
    for (const mover of asking.toSorted((a, b) => askedAt(a) - askedAt(b) || a.index - b.index)) {
      const trip = this.#trips[mover.index]!
      while (trip.route.length > 0 && mover.base.length + mover.horizon.length < stepsAhead) {
        const needed = this.#resourcesOf(mover, trip.route[0]!)
        if (!needed.every((resource) => this.#isFree(mover.index, resource))) {
          this.#refuse(mover, trip)
          break
        }
        for (const resource of needed) this.#holder[resource] = mover.index
        mover.horizon.push({ move: trip.route.shift()!, after: [] })
        trip.askedAt = Infinity
      }
      if (mover.horizon.length > 0) this.#executor.release(mover)
    }
  }

  #refuse(mover: Mover, trip: Trip): void {
    trip.askedAt = Math.min(trip.askedAt, this.now)
    const waited = this.now - trip.askedAt
    if (waited === 0 || waited % patience !== 0 || mover.base.length > 0) return
    const extra = this.network.extra.slice()
    for (const other of this.movers) {
      if (other === mover || other.isMovingAt(this.now)) continue
      for (const segment of this.network.map.entering[other.node]!) extra[segment]! += standingSeconds
    }
    trip.route = this.#wayTo(mover, new Distances(mover.graph, this.network.places, extra), extra)
  }

  #wayTo(mover: Mover, distances: Distances, extra: Float64Array): number[] {
    const { graph, goal } = mover
    const seconds = distances.to(goal)
    const route: number[] = []
    const last = mover.horizon.at(-1) ?? mover.base.at(-1)
    let place = last ? graph.target[last.move]! : mover.place
    while (seconds[place]! > 0) {
      let [best, least] = [none, Infinity]
      for (let move = graph.firstMove[place]!; move < graph.firstMove[place + 1]!; move++) {
        const left = graph.seconds[move]! + extra[graph.segment[move]!]! + seconds[graph.target[move]!]!
        if (left < least) [best, least] = [move, left]
      }
      if (best === none) return []
      route.push(best)
      place = graph.target[best]!
    }
    return route
  }

  /** Notes anew who has what. */
  #hold(): void {
    this.#holder.fill(none)
    for (const mover of this.movers) {
      this.#holder[this.network.resources.stanceOf[mover.place]!] = mover.index
      for (const { move } of [...mover.base, ...mover.horizon]) {
        for (const resource of this.#resourcesOf(mover, move)) this.#holder[resource] = mover.index
      }
    }
  }

  #resourcesOf({ graph }: Mover, move: number): number[] {
    const turn = graph.turn[move]!
    const stance = this.network.resources.stanceOf[graph.target[move]!]!
    return turn < 0 ? [graph.segment[move]!, stance] : [graph.segment[move]!, turn, stance]
  }

  #isFree(mover: number, resource: number): boolean {
    const { offsets, resources } = this.network.conflicts[0]![0]!
    for (let at = offsets[resource]!; at < offsets[resource + 1]!; at++) {
      const holder = this.#holder[resources[at]!]!
      if (holder !== none && holder !== mover) return false
    }
    return true
  }
}
