import { FleetControl } from '../../src/simulation/fleets/control.ts'
import { compileFleetNetwork } from '../../src/simulation/fleets/network/fleetNetwork.ts'
import type { VehicleClass } from '../../src/simulation/fleets/network/vehicleClass.ts'
import { createRandom } from '../../src/simulation/random.ts'
import { touchingPairs } from '../fixtures/footprintCheck.ts'
import { benchmarkWarehouse, warehouseNetwork } from '../fixtures/warehouseNetwork.ts'
import { limited, type Line } from './report.ts'

const body = { length: 1, width: 0.8 }
const carrier: VehicleClass = {
  name: 'carrier',
  body: { length: 1.1, width: 0.9 },
  speed: 1.5,
  acceleration: 0.8,
  turnSpeed: 1.6,
  turnAcceleration: 3,
  sharpestTurn: Math.PI,
  lateralAcceleration: 0.8,
  loadedShare: 1,
}
const sizes = [100, 500, 1000] as const
const warmUpSeconds = 120
const seconds = process.argv.includes('--deep') ? 86_400 : 600
/** Every vehicle stops for 5 s on average this often: random delays, seconds. */
const delayMean = 300

/** What a fleet of kinematic vehicles with random delays costs on one core, in a warehouse with one-way aisles. */
export function measureFleetNetwork(): Promise<Line[]> {
  const results = sizes.map((vehicles) => ({ vehicles, ...drive(vehicles) }))
  const [small, , large] = results
  const linearLog = (1000 * Math.log(1000)) / (100 * Math.log(100))
  const lines = results
    .flatMap(({ vehicles, realTime, touching, delivered, standing }): Line[] => {
      const name = `network fleet, ${vehicles} vehicles`
      return [
        { measure: name, value: realTime, unit: '× real time', bar: '≥ 10 × real time', holds: realTime >= 10 },
        limited(`${name}, bodies that touched`, touching, 'pairs', 0),
        { measure: `${name}, orders taken up`, value: delivered, unit: 'orders/h' },
        { measure: `${name}, no progress for 5 minutes`, value: standing, unit: 'vehicles' },
      ]
    })
    .concat(limited('network fleet, cost of 1,000 vehicles to that of 100', large!.cost / small!.cost, '×', linearLog))
  return Promise.resolve(lines)
}

function drive(vehicles: number): Record<'realTime' | 'touching' | 'delivered' | 'standing' | 'cost', number> {
  const network = warehouseNetwork({ ...benchmarkWarehouse, oneWay: true })
  const random = createRandom(7, 'fleet bench')
  const options = { capacity: vehicles, chargers: [], parking: [], handlingSeconds: () => 3 }
  const control = new FleetControl(compileFleetNetwork(network, [carrier]), options)
  while (control.vehicles.length < vehicles) control.add(0, random.below(network.nodes.length))
  const { nodeIndex } = control.network.map
  const nodesFor = (purpose: string) =>
    network.stations.filter((each) => each.purpose === purpose).map(({ nodes: [id] }) => nodeIndex.get(id!)!)
  const [picks, drops] = [nodesFor('pick'), nodesFor('drop')]
  let orders = 0
  let touching = 0
  const resume = new Map<number, (typeof control.vehicles)[number]>()
  const second = (at: number) => {
    while (control.openOrders.length < 200) {
      const [pick, drop] = [picks[random.below(picks.length)]!, drops[random.below(drops.length)]!]
      control.order({ id: `order ${++orders}`, pick, drop, priority: 0 })
    }
    for (const [until, vehicle] of resume) {
      if (until > at) continue
      resume.delete(until)
      control.setHalted(vehicle, false)
    }
    for (const vehicle of control.vehicles) {
      if (vehicle.mover.halted || !random.chance(1 / delayMean)) continue
      control.setHalted(vehicle, true)
      resume.set(at + random.between(2, 8), vehicle)
    }
    control.step(1)
  }
  for (let at = 1; at <= warmUpSeconds; at++) second(at)
  const started = orders
  let cost = 0
  for (let at = 1; at <= seconds; at++) {
    const before = process.cpuUsage()
    second(warmUpSeconds + at)
    const used = process.cpuUsage(before)
    cost += (used.user + used.system) / 1e6
    const movers = control.vehicles.map(({ mover }) => mover)
    touching += touchingPairs(movers, control.now, () => body).length
  }
  const stood = ({ mover }: (typeof control.vehicles)[number]) => !mover.fixed && control.now - mover.progressed > 300
  return {
    realTime: seconds / cost,
    touching,
    delivered: ((orders - started) / seconds) * 3600,
    standing: control.vehicles.filter(stood).length,
    cost,
  }
}
