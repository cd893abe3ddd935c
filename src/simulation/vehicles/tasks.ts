import { chargeBelow, chargedAbove } from './battery.ts'
import type { Stop } from './stations.ts'
import type { TaskAction } from './task.ts'
import type { Vehicle } from './vehicle.ts'

/** Stations that are tried before asking again, and seconds until then. */
const attempts = 4
const askAgain = 2
const shortestDwell = 10
const longestDwell = 20
/** Seconds of waiting after which a vehicle looks for another way, and then again. */
const patience = 20
const replanPeriod = 10

type ActionType = TaskAction['actionType']

/** Fleet control of the simplest kind: fetch, bring, charge when low, stay out of the way. */
export function assignTask(vehicle: Vehicle): void {
  const { stations, traffic } = vehicle.site
  if (vehicle.battery < chargeBelow && sendToOneOf(vehicle, stations.charge, 'startCharging')) return
  const [stops, action] = vehicle.load ? ([stations.drop, 'drop'] as const) : ([stations.pick, 'pick'] as const)
  if (sendToOneOf(vehicle, stops, action)) return
  if (traffic.sendToHaven(vehicle.traveller) || sendToOneOf(vehicle, stations.park, undefined)) {
    beginOrder(vehicle, undefined)
    return
  }
  vehicle.idle = askAgain
}

/** Tries some stations at random, the nearest first: short ways keep others waiting less. */
function sendToOneOf(vehicle: Vehicle, stops: readonly Stop[], actionType: ActionType | undefined): boolean {
  const drawn = Array.from({ length: Math.min(attempts, stops.length) }, () => drawStop(vehicle, stops))
  for (const stop of drawn.toSorted((a, b) => distanceTo(vehicle, a) - distanceTo(vehicle, b))) {
    if (!vehicle.site.traffic.send(vehicle.traveller, stop.node, vehicle.able)) continue
    beginOrder(vehicle, actionType && { actionType, station: stop.station })
    return true
  }
  return false
}

function drawStop(vehicle: Vehicle, stops: readonly Stop[]): Stop {
  return stops[vehicle.random.below(stops.length)]!
}

function distanceTo({ traveller, site }: Vehicle, { node }: Stop): number {
  const { x, y } = site.traffic.map.network.nodes[node]!
  return Math.hypot(x - traveller.x, y - traveller.y)
}

function beginOrder(vehicle: Vehicle, action: Pick<TaskAction, 'actionType' | 'station'> | undefined): void {
  const orderId = `${vehicle.serialNumber}-${++vehicle.tasks}`
  vehicle.task = {
    orderId,
    updateId: 0,
    action: action && { ...action, actionId: `${orderId}-${action.actionType}`, status: 'WAITING' },
    active: true,
    published: false,
    changed: false,
    released: 0,
    shown: 0,
  }
}

/** At the goal: does there what the order says. */
export function arrive(vehicle: Vehicle): void {
  const { traffic } = vehicle.site
  vehicle.lastNodeSequenceId = 2 * (vehicle.traveller.passedEdges + vehicle.traveller.route.edges.length)
  traffic.rest(vehicle.traveller)
  vehicle.news = true
  const { action } = vehicle.task
  if (!action) return finishTask(vehicle)
  action.status = 'RUNNING'
  vehicle.charging = action.actionType === 'startCharging'
  vehicle.dwelling = vehicle.random.between(shortestDwell, longestDwell)
}

/** Lets the time at a station go by. */
export function dwell(vehicle: Vehicle, dt: number): void {
  const { action } = vehicle.task
  if (action?.actionType === 'startCharging') {
    if (vehicle.battery < chargedAbove) return
  } else {
    vehicle.dwelling -= dt
    if (vehicle.dwelling > 0) return
    if (action?.actionType === 'pick') takeLoad(vehicle)
    else vehicle.load = undefined
  }
  finishTask(vehicle)
}

function takeLoad(vehicle: Vehicle): void {
  const { lightest, heaviest } = vehicle.type.load
  const weight = Math.round(vehicle.random.between(lightest, heaviest))
  vehicle.load = { loadId: `${vehicle.serialNumber}-L${vehicle.tasks}`, weight }
}

function finishTask(vehicle: Vehicle): void {
  const { task } = vehicle
  if (task.action) task.action.status = 'FINISHED'
  task.active = false
  vehicle.charging = false
  vehicle.dwelling = 0
  vehicle.idle = 0.5
  vehicle.news = true
}

/** A vehicle that others keep waiting looks for another way to its goal, then makes room and drops its task. */
export function replanWhenStuck(vehicle: Vehicle, dt: number): void {
  const { traveller, site, able, task } = vehicle
  const late = traveller.waiting - patience
  if (late < 0 || Math.floor(late / replanPeriod) === Math.floor((late - dt) / replanPeriod)) return
  if (late < replanPeriod) {
    task.changed = site.traffic.send(traveller, traveller.goal, able)
  } else if (site.traffic.sendToHaven(traveller)) {
    vehicle.task = { ...task, changed: true, action: undefined }
  }
}
