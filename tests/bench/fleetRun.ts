import type { FleetVehicle } from '../../src/simulation/fleets/fleetVehicle.ts'
import type { FleetNetwork } from '../../src/simulation/fleets/network/fleetNetwork.ts'
import type { Transport, TransportOrder } from '../../src/simulation/fleets/orders/order.ts'
import { createRandom } from '../../src/simulation/random.ts'
import { touchingPairs } from '../fixtures/footprintCheck.ts'

/** What the bench asks of a fleet control. */
interface Fleet {
  readonly network: FleetNetwork
  readonly vehicles: readonly FleetVehicle[]
  readonly openOrders: readonly Transport[]
  readonly now: number
  add(classIndex: number, node: number): FleetVehicle | undefined
  order(order: TransportOrder): Transport
  setHalted(vehicle: FleetVehicle, halted: boolean): void
  step(seconds: number): void
}

/** What a run came to. */
export interface FleetRun {
  /** Processor seconds for a simulated one. */
  readonly cost: number
  readonly deliveredPerHour: number
  /** Pairs of bodies that shared ground at some second. */
  readonly touching: number
  /** Vehicles that have a goal and did not get nearer to it for five minutes, at the end. */
  readonly stuck: number
}

const body = { length: 1, width: 0.8 }
const warmUpSeconds = 120
/** Every vehicle stops for 2 to 8 s, on average this often: random delays, seconds. */
const delayMean = 300
/** Share of the vehicles for which there are orders that nobody has been given yet. */
const openShare = 0.2
const stuckAfter = 300

/** Lets vehicles work at endless orders with random delays; the same orders and delays whatever controls them. */
export function runFleet(fleet: Fleet, vehicles: number, seconds: number): FleetRun {
  const placing = createRandom(7, 'places')
  const ordering = createRandom(7, 'orders')
  const delaying = createRandom(7, 'delays')
  const { network } = fleet.network.map
  while (fleet.vehicles.length < vehicles) fleet.add(0, placing.below(network.nodes.length))
  const nodesFor = (purpose: string) =>
    network.stations
      .filter((each) => each.purpose === purpose)
      .map(({ nodes: [id] }) => fleet.network.map.nodeIndex.get(id!)!)
  const [picks, drops] = [nodesFor('pick'), nodesFor('drop')]
  const resumeAt = new Float64Array(vehicles)
  const transports: Transport[] = []
  const goOn = (at: number) => {
    while (fleet.openOrders.length < vehicles * openShare) {
      const [pick, drop] = [picks[ordering.below(picks.length)]!, drops[ordering.below(drops.length)]!]
      transports.push(fleet.order({ id: `order ${transports.length}`, pick, drop, priority: 0 }))
    }
    for (const vehicle of fleet.vehicles) {
      const { index, halted } = vehicle.mover
      if (halted && resumeAt[index]! <= at) fleet.setHalted(vehicle, false)
      if (halted || !delaying.chance(1 / delayMean)) continue
      fleet.setHalted(vehicle, true)
      resumeAt[index] = at + delaying.between(2, 8)
    }
    fleet.step(1)
  }
  for (let at = 1; at <= warmUpSeconds; at++) goOn(at)
  let used = 0
  let touching = 0
  for (let at = 1; at <= seconds; at++) {
    const before = process.cpuUsage()
    goOn(warmUpSeconds + at)
    const { user, system } = process.cpuUsage(before)
    used += (user + system) / 1e6
    const movers = fleet.vehicles.map(({ mover }) => mover)
    touching += touchingPairs(movers, fleet.now, () => body).length
  }
  const isStuck = ({ mover: { goal, fixed, progressed } }: FleetVehicle) =>
    goal >= 0 && !fixed && fleet.now - progressed > stuckAfter
  return {
    cost: used / seconds,
    deliveredPerHour: (3600 / seconds) * transports.filter((each) => (each.delivered ?? 0) > warmUpSeconds).length,
    touching,
    stuck: fleet.vehicles.filter(isStuck).length,
  }
}
