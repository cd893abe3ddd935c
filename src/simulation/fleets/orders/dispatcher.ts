import { none, type Mover } from '../execute/mover.ts'
import type { FleetVehicle } from '../fleetVehicle.ts'
import type { FleetNetwork } from '../network/fleetNetwork.ts'
import { chargeBelow, chargedAbove } from './battery.ts'
import { idle, type Job } from './job.ts'
import type { Transport, TransportOrder } from './order.ts'
import { assignWithRegret } from './regret.ts'
import { StationUse } from './stationUse.ts'

/** Orders and vehicles that are matched at a time: the oldest orders first. */
const mostOrders = 80
const mostVehicles = 60
/** Seconds that a vehicle bound for the same pick or drop is reckoned to cost, and that a second of age is worth. */
const queueSeconds = 15
const ageWeight = 0.1
/** Seconds without an order after which a vehicle goes to park. */
const parkAfter = 5

/** Where vehicles charge and park: nodes of the route map. */
export interface RestingPlaces {
  readonly chargers: readonly number[]
  readonly parking: readonly number[]
}

/** What brings vehicles to the nodes to which they are sent. */
export interface Traffic {
  readonly network: FleetNetwork
  readonly movers: readonly Mover[]
  readonly now: number
  /** Sends a vehicle to a node, where it will stay for a while if it settles; `none` for no node. */
  send(mover: Mover, goal: number, settles: boolean): void
}

/** Gives orders to vehicles, vehicles goals, and says when a job is done. */
export class Dispatcher {
  readonly open: Transport[] = []
  readonly #traffic: Traffic
  readonly #vehicles: readonly FleetVehicle[]
  readonly #places: RestingPlaces
  readonly #stations: StationUse

  constructor(traffic: Traffic, vehicles: readonly FleetVehicle[], places: RestingPlaces) {
    this.#traffic = traffic
    this.#vehicles = vehicles
    this.#places = places
    this.#stations = new StationUse(traffic.network.map.nodes.length, traffic.movers)
  }

  place(order: TransportOrder): Transport {
    const transport: Transport = { order, state: 'waiting', since: this.#traffic.now, delivered: undefined }
    this.open.push(transport)
    return transport
  }

  /** Ahead of each plan: ends jobs whose time is over, gives idle vehicles work. */
  update(now: number): void {
    for (const vehicle of this.#vehicles) this.#finish(vehicle, now)
    this.#charge()
    this.#assign(now)
    this.#park(now)
    this.#stations.update()
  }

  /** Takes a vehicle's order back: another one will do it from its beginning. */
  release(vehicle: FleetVehicle): void {
    const { job } = vehicle
    if ('transport' in job) {
      job.transport.state = 'waiting'
      this.open.unshift(job.transport)
    }
    vehicle.job = idle
  }

  #finish(vehicle: FleetVehicle, now: number): void {
    const { mover, job } = vehicle
    if (!mover.present || !mover.fixed || mover.halted) return
    if (job.task === 'charge' ? vehicle.battery < chargedAbove : now < vehicle.busyUntil) return
    mover.fixed = false
    if (job.task === 'pick') {
      mover.loaded = true
      job.transport.state = 'carried'
      return this.#send(vehicle, { task: 'drop', transport: job.transport }, job.transport.order.drop)
    }
    if (job.task === 'drop') {
      mover.loaded = false
      job.transport.state = 'delivered'
      job.transport.delivered = now
    }
    this.#rest(vehicle, now)
  }

  #rest(vehicle: FleetVehicle, now: number): void {
    vehicle.job = idle
    vehicle.idleSince = now
    this.#traffic.send(vehicle.mover, none, false)
  }

  #send(vehicle: FleetVehicle, job: Job, node: number): void {
    vehicle.job = job
    vehicle.jobs++
    this.#traffic.send(vehicle.mover, node, true)
  }

  #charge(): void {
    for (const vehicle of this.#vehicles) {
      if (vehicle.battery >= chargeBelow || !isAvailable(vehicle)) continue
      const node = this.#nearestFree(vehicle, this.#places.chargers)
      if (node !== undefined) this.#send(vehicle, { task: 'charge' }, node)
    }
  }

  #assign(now: number): void {
    const vehicles = this.#vehicles.filter(isAvailable).slice(0, mostVehicles)
    if (vehicles.length === 0 || this.open.length === 0) return
    const ageOf = ({ order, since }: Transport) => now - since + order.priority
    const orders = this.open.toSorted((a, b) => ageOf(b) - ageOf(a)).slice(0, mostOrders)
    const cost = (vehicle: number, order: number) =>
      this.#costOf(vehicles[vehicle]!, orders[order]!.order) - ageWeight * ageOf(orders[order]!)
    const scarce = vehicles.length <= orders.length
    const matches = scarce
      ? assignWithRegret(vehicles.length, orders.length, cost)
      : assignWithRegret(orders.length, vehicles.length, (order, vehicle) => cost(vehicle, order))
    const given = new Set<Transport>()
    for (const [row, column] of matches) {
      const [vehicle, transport] = scarce ? [vehicles[row]!, orders[column]!] : [vehicles[column]!, orders[row]!]
      given.add(transport)
      transport.state = 'assigned'
      this.#send(vehicle, { task: 'pick', transport }, transport.order.pick)
    }
    for (const transport of orders) {
      if (!given.has(transport)) transport.state = this.#isReachable(transport.order) ? 'waiting' : 'unreachable'
    }
    if (given.size > 0) this.open.splice(0, Infinity, ...this.open.filter((transport) => !given.has(transport)))
  }

  /** Seconds to the pick, with the queues at both ends; Infinity when there is no way. */
  #costOf({ mover }: FleetVehicle, { pick, drop }: TransportOrder): number {
    const { distances, places } = this.#traffic.network
    const own = distances[mover.classIndex]!
    const onward = own.to(drop)
    if (!places.at[pick]!.some((place) => onward[place]! < Infinity)) return Infinity
    const queues = this.#stations.boundFor(pick) + this.#stations.boundFor(drop)
    return own.to(pick)[mover.place]! + queueSeconds * queues
  }

  #isReachable(order: TransportOrder): boolean {
    return this.#vehicles.some((vehicle) => vehicle.mover.present && this.#costOf(vehicle, order) < Infinity)
  }

  #park(now: number): void {
    for (const vehicle of this.#vehicles) {
      if (!isAvailable(vehicle) || vehicle.job.task === 'park' || now - vehicle.idleSince < parkAfter) continue
      const node = this.#nearestFree(vehicle, this.#places.parking)
      if (node === undefined) continue
      vehicle.job = { task: 'park' }
      vehicle.jobs++
      this.#traffic.send(vehicle.mover, node, false)
    }
  }

  #nearestFree({ mover }: FleetVehicle, nodes: readonly number[]): number | undefined {
    if (nodes.length === 0) return undefined
    const taken = new Set(this.#vehicles.filter(({ mover: other }) => other.present && other !== mover).map(goalOf))
    const own = this.#traffic.network.distances[mover.classIndex]!
    let [best, least] = [undefined as number | undefined, Infinity]
    for (const node of nodes) {
      const seconds = taken.has(node) ? Infinity : own.to(node)[mover.place]!
      if (seconds < least) [best, least] = [node, seconds]
    }
    return best
  }
}

function goalOf({ mover }: FleetVehicle): number {
  return mover.goal === none ? mover.node : mover.goal
}

function isAvailable({ mover, job }: FleetVehicle): boolean {
  return mover.present && !mover.halted && !mover.fixed && (job.task === 'idle' || job.task === 'park')
}
