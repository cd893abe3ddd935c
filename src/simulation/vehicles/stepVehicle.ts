import { drive } from '../traffic/drive.ts'
import { stepBattery } from './battery.ts'
import { arrive, assignTask, dwell, replanWhenStuck } from './tasks.ts'
import type { Vehicle } from './vehicle.ts'

/** One fixed step of one vehicle: what it does, not what it says. */
export function stepVehicle(vehicle: Vehicle, dt: number): void {
  const { traveller, disturbances, site, able } = vehicle
  const drove = vehicle.driving
  if (disturbances.step(dt, drove)) vehicle.news = true
  if (!disturbances.halted) act(vehicle, dt)
  drive(traveller, site.traffic, able, disturbances.halted || vehicle.offline > 0, dt)
  stepBattery(vehicle, dt)
  noteProgress(vehicle)
  if (vehicle.driving !== drove) vehicle.news = true
}

function act(vehicle: Vehicle, dt: number): void {
  const { traveller, task } = vehicle
  if (task.active && traveller.atGoal) {
    if (traveller.route.edges.length > 0) arrive(vehicle)
    else dwell(vehicle, dt)
  } else if (task.active) {
    replanWhenStuck(vehicle, dt)
  } else if (vehicle.offline <= 0) {
    vehicle.idle -= dt
    if (vehicle.idle <= 0) assignTask(vehicle)
  }
}

function noteProgress(vehicle: Vehicle): void {
  const { traveller, site } = vehicle
  if (traveller.route.edges.length === 0) {
    vehicle.sinceLastNode = 0
    return
  }
  const { route, lastNode, passedEdges, distance } = traveller
  const { id } = site.traffic.map.network.nodes[route.cells[route.nodeCells[lastNode]!]!]!
  const sequence = 2 * (passedEdges + lastNode)
  vehicle.sinceLastNode = distance - route.edgeStarts[lastNode]!
  if (sequence === vehicle.lastNodeSequenceId && id === vehicle.lastNodeId) return
  vehicle.lastNodeSequenceId = sequence
  vehicle.lastNodeId = id
  vehicle.news = true
}
