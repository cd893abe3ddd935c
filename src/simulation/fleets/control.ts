import { Coordinator } from './coordinator.ts'
import { none, type Mover } from './execute/mover.ts'
import { FleetVehicle } from './fleetVehicle.ts'
import type { FleetNetwork } from './network/fleetNetwork.ts'
import { batteryAfter, type BatteryPolicy } from './orders/battery.ts'
import { Dispatcher, type RestingPlaces } from './orders/dispatcher.ts'
import { planPeriod } from './plan/congestion.ts'
import type { Transport, TransportOrder } from './orders/order.ts'

/** What a fleet has beside its network. */
export interface FleetOptions extends RestingPlaces {
  /** Vehicles that may ever come. */
  readonly capacity: number
  /** Seconds that a vehicle takes to load or unload. */
  handlingSeconds(): number
}

/** Why a vehicle stands: for whom, and since when, seconds on the fleet's clock. */
export interface Wait {
  readonly blocker: FleetVehicle
  readonly since: number
}

/** One fleet control: orders in; plans, poses and reasons out. Time passes by `step` alone. */
export class FleetControl {
  readonly network: FleetNetwork
  readonly vehicles: FleetVehicle[] = []
  readonly #coordinator: Coordinator
  readonly #dispatcher: Dispatcher
  readonly #options: FleetOptions
  #time = 0

  constructor(network: FleetNetwork, options: FleetOptions) {
    this.network = network
    this.#options = options
    this.#coordinator = new Coordinator(network, options.capacity, (mover, time) => this.#arrive(mover, time))
    this.#dispatcher = new Dispatcher(this.#coordinator, this.vehicles, options)
  }

  /** Seconds since the fleet began. */
  get now(): number {
    return this.#time
  }

  /** Orders that no vehicle has been given yet. */
  get openOrders(): readonly Transport[] {
    return this.#dispatcher.open
  }

  /** A new vehicle at rest on a node; undefined where others stand or pass, or when the fleet is full. */
  add(classIndex: number, node: number, battery?: BatteryPolicy): FleetVehicle | undefined {
    const mover = this.#coordinator.add(classIndex, node)
    if (!mover) return undefined
    const vehicle = new FleetVehicle(mover, battery)
    vehicle.idleSince = this.#time
    this.vehicles.push(vehicle)
    return vehicle
  }

  /** A vehicle has vanished: its order goes to another one, its place is free. */
  remove(vehicle: FleetVehicle): void {
    this.#dispatcher.release(vehicle)
    this.#coordinator.remove(vehicle.mover)
  }

  /** Stops a vehicle where it is, or lets it go on. */
  setHalted({ mover }: FleetVehicle, halted: boolean): void {
    this.#coordinator.setHalted(mover, halted)
  }

  /** Closes an edge for all who are not on it, or opens it. */
  setClosed(edge: number, closed: boolean): void {
    const { segments, firstSegment } = this.network.map
    for (let segment = firstSegment[edge]!; segments[segment]?.edge === edge; segment++) {
      this.#coordinator.setDelay(segment, closed ? Infinity : 0)
    }
  }

  order(order: TransportOrder): Transport {
    return this.#dispatcher.place(order)
  }

  /** Lets time pass, seconds. */
  step(seconds: number): void {
    this.#time += seconds
    this.#coordinator.advance(this.#time, (now) => {
      this.#drain(now)
      this.#dispatcher.update(now)
    })
  }

  /** Whom a standing vehicle waits for; undefined while it drives, works or has nothing to do. */
  waitOf({ mover }: FleetVehicle): Wait | undefined {
    const { goal, blocker, fixed, halted } = mover
    if (goal === none || fixed || halted || blocker === none || mover.isMovingAt(this.#time)) return undefined
    return { blocker: this.vehicles[blocker]!, since: mover.blockedSince }
  }

  #arrive(mover: Mover, time: number): void {
    const vehicle = this.vehicles[mover.index]!
    if (vehicle.job.task === 'park' || vehicle.job.task === 'idle') return
    mover.fixed = true
    vehicle.busyUntil = time + this.#options.handlingSeconds()
  }

  #drain(now: number): void {
    for (const vehicle of this.vehicles) {
      const { mover, batteryPolicy } = vehicle
      if (!batteryPolicy || !mover.present) continue
      const use = vehicle.isCharging ? 'charging' : mover.isMovingAt(now) ? 'driving' : 'standing'
      vehicle.battery = batteryAfter(vehicle.battery, use, planPeriod, batteryPolicy)
    }
  }
}
