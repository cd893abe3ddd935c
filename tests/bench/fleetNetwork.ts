import { FleetControl } from '../../src/simulation/fleets/control.ts'
import { compileFleetNetwork } from '../../src/simulation/fleets/network/fleetNetwork.ts'
import type { VehicleClass } from '../../src/simulation/fleets/network/vehicleClass.ts'
import { benchmarkWarehouse, warehouseNetwork, type Warehouse } from '../fixtures/warehouseNetwork.ts'
import { FirstComeFleet } from './firstCome.ts'
import { runFleet } from './fleetRun.ts'
import { compared, limited, type Line } from './report.ts'

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
const handlingSeconds = 3
const seconds = process.argv.includes('--deep') ? 86_400 : 600

/** Fleets with their halls: the floor grows with the fleet, about six places for each vehicle. */
const halls: readonly (readonly [vehicles: number, hall: Warehouse])[] = [
  [100, { ...benchmarkWarehouse, columns: 3, rows: 5, apron: 9 }],
  [500, { ...benchmarkWarehouse, columns: 7, rows: 13, apron: 18 }],
  [1000, benchmarkWarehouse],
]

/** What fleets of kinematic vehicles with random delays cost on one core and carry, in halls with one-way aisles. */
export function measureFleetNetwork(): Promise<Line[]> {
  const runs = halls.map(([vehicles, hall]) => ({ vehicles, ...controlled(vehicles, hall) }))
  const lines = runs.flatMap(({ vehicles, cost, touching, deliveredPerHour, stuck }): Line[] => {
    const name = `network fleet, ${vehicles} vehicles`
    return [
      { measure: name, value: 1 / cost, unit: '× real time', bar: '≥ 10 × real time', holds: cost <= 0.1 },
      limited(`${name}, bodies that touched`, touching, 'pairs', 0),
      limited(`${name}, no progress for 5 minutes`, stuck, 'vehicles', 0),
      { measure: `${name}, delivered`, value: deliveredPerHour, unit: 'orders/h' },
    ]
  })
  const linearLog = (1000 * Math.log(1000)) / (100 * Math.log(100))
  const growth = runs.at(-1)!.cost / runs[0]!.cost
  lines.push(
    limited('network fleet, cost of 1,000 vehicles to that of 100, floor in proportion', growth, '×', linearLog),
  )
  for (const [vehicles, hall] of halls) lines.push(compareThroughput(vehicles, hall))
  return Promise.resolve(lines)
}

function compareThroughput(vehicles: number, hall: Warehouse): Line {
  const network = compileFleetNetwork(warehouseNetwork({ ...hall, oneWay: true }), [carrier])
  const firstCome = runFleet(new FirstComeFleet(network, vehicles, handlingSeconds), vehicles, seconds)
  const baseline = { name: 'first-come scheduler', value: firstCome.deliveredPerHour }
  const own = controlled(vehicles, hall).deliveredPerHour
  return compared(`network fleet, ${vehicles} vehicles, throughput`, own, 'orders/h', baseline, { atLeast: 1.3 })
}

function controlled(vehicles: number, hall: Warehouse): ReturnType<typeof runFleet> {
  const network = compileFleetNetwork(warehouseNetwork({ ...hall, oneWay: true }), [carrier])
  const options = { capacity: vehicles, chargers: [], parking: [], handlingSeconds: () => handlingSeconds }
  return runFleet(new FleetControl(network, options), vehicles, seconds)
}
