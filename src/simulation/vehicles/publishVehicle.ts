import type { Outbox } from '../outbox.ts'
import { connectionMessage } from './messages/connection.ts'
import { factsheetMessage } from './messages/factsheet.ts'
import { orderMessage } from './messages/order.ts'
import { lastShownNode } from './messages/routeView.ts'
import { stateMessage } from './messages/state.ts'
import { visualizationMessage } from './messages/visualization.ts'
import type { Vehicle } from './vehicle.ts'

/** Seconds between visualization messages of a vehicle that stands. */
const restingPeriod = 5

/** What the vehicle says when it connects. */
export function sayHello(vehicle: Vehicle, outbox: Outbox, utcTime: number): void {
  vehicle.lastWill = connectionMessage(vehicle, 'BROKEN', utcTime)
  outbox.text(`${vehicle.topic}/connection`, connectionMessage(vehicle, 'ONLINE', utcTime), 1, true)
  outbox.text(`${vehicle.topic}/factsheet`, factsheetMessage(vehicle, utcTime), 0, true)
  publishState(vehicle, outbox, utcTime)
}

export function sayGoodbye(vehicle: Vehicle, outbox: Outbox, utcTime: number): void {
  if (vehicle.offline > 0) return
  outbox.text(`${vehicle.topic}/connection`, connectionMessage(vehicle, 'OFFLINE', utcTime), 1, true)
}

/** Publishes what a step of the vehicle has brought, and what is due. */
export function publishVehicle(vehicle: Vehicle, outbox: Outbox, utcTime: number, dt: number): void {
  if (!isOnline(vehicle, outbox, utcTime, dt)) return
  publishOrder(vehicle, outbox, utcTime)
  vehicle.untilState -= dt
  if (vehicle.news || vehicle.untilState <= 0) publishState(vehicle, outbox, utcTime)
  vehicle.untilVisualization -= vehicle.driving ? dt : (dt * vehicle.fleet.visualizationSeconds) / restingPeriod
  if (vehicle.untilVisualization > 1e-9) return
  vehicle.untilVisualization += vehicle.fleet.visualizationSeconds
  outbox.text(`${vehicle.topic}/visualization`, visualizationMessage(vehicle, utcTime))
}

/** A broken link is told by the broker: the last will, made when the vehicle connected. */
function isOnline(vehicle: Vehicle, outbox: Outbox, utcTime: number, dt: number): boolean {
  if (vehicle.offline > 0) {
    vehicle.offline -= dt
    if (vehicle.offline > 0) return false
    sayHello(vehicle, outbox, utcTime)
    return true
  }
  vehicle.offline = vehicle.disturbances.disconnects(dt)
  if (vehicle.offline === 0) return true
  outbox.text(`${vehicle.topic}/connection`, vehicle.lastWill, 1, true)
  return false
}

/** Fleet control sends an order when the base grows or the way changes. */
function publishOrder(vehicle: Vehicle, outbox: Outbox, utcTime: number): void {
  const { task, traveller } = vehicle
  if (!task.active || traveller.route.edges.length === 0) return
  const released = traveller.passedEdges + traveller.lastHeldNode
  const shown = traveller.passedEdges + lastShownNode(vehicle)
  if (task.published && !task.changed && released === task.released && shown === task.shown) return
  if (task.published) task.updateId++
  outbox.text(`${vehicle.topic}/order`, orderMessage(vehicle, utcTime))
  task.published = true
  task.changed = false
  task.released = released
  task.shown = shown
  vehicle.news = true
}

function publishState(vehicle: Vehicle, outbox: Outbox, utcTime: number): void {
  outbox.text(`${vehicle.topic}/state`, stateMessage(vehicle, utcTime))
  vehicle.untilState = vehicle.fleet.stateSeconds
  vehicle.news = false
}
