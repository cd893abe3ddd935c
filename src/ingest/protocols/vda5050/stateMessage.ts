import { asFlag, asList, asNumber, asObject, asText, type JsonObject } from '../../json.ts'
import type { IngestContext, Reception } from '../../protocol.ts'
import { takePosition } from './position.ts'
import { vehicleSignal } from './signals.ts'
import type { Vehicle } from './vehicle.ts'
import { isManualMode } from './vehicleState.ts'
import type { Dialect } from './version.ts'

const activeActions = new Set(['WAITING', 'INITIALIZING', 'RUNNING', 'PAUSED', 'RETRIABLE'])
/** Error levels from mild to severe; an unknown one counts as a warning. */
const errorLevels = ['WARNING', 'URGENT', 'CRITICAL', 'FATAL']
const faultLevel = errorLevels.indexOf('CRITICAL')

export function takeState(
  vehicle: Vehicle,
  message: JsonObject,
  dialect: Dialect,
  reception: Reception,
  context: IngestContext,
): void {
  const { tags } = vehicle
  const orderId = asText(message['orderId'])
  const mode = asText(message['operatingMode'])
  vehicle.driving = asFlag(message['driving']) ?? vehicle.driving
  vehicle.paused = asFlag(message['paused']) ?? false
  vehicle.manual = isManualMode(mode)
  vehicle.ordered = isOrdered(message)
  vehicle.track.standing = vehicle.driving === false
  tags.write(vehicleSignal.driving, vehicle.driving, reception)
  tags.write(vehicleSignal.paused, vehicle.paused, reception)
  tags.write(vehicleSignal.operatingMode, mode, reception)
  tags.write(vehicleSignal.orderId, orderId, reception)
  tags.write(vehicleSignal.lastNodeId, asText(message['lastNodeId']), reception)
  tags.write(vehicleSignal.distanceSinceLastNode, asNumber(message['distanceSinceLastNode']), reception)
  takeNodesAhead(vehicle, asList(message['nodeStates']), reception)
  takeEnergy(vehicle, asObject(message[dialect.energy]), dialect, reception)
  takeSafety(vehicle, asObject(message['safetyState']), dialect, reception)
  takeLoads(vehicle, asList(message['loads']), reception)
  takeErrors(vehicle, asList(message['errors']), reception)
  takePosition(vehicle, message, dialect, reception, context)
  const { last } = vehicle.track
  const edges = asList(message['edgeStates'])
  if (last && edges) {
    vehicle.route.update(edges, last.x, last.y)
    vehicle.track.follow(vehicle.route.path)
  }
}

/** An empty list: the order leads nowhere further. Nodes of the horizon count, though they are not released yet. */
function takeNodesAhead(vehicle: Vehicle, nodes: readonly unknown[] | undefined, reception: Reception): void {
  if (!nodes) return
  const idOf = (node: unknown) => asText(asObject(node)?.['nodeId']) ?? ''
  vehicle.tags.write(vehicleSignal.nextNodeId, idOf(nodes[0]), reception)
  vehicle.tags.write(vehicleSignal.destinationNodeId, idOf(nodes.at(-1)), reception)
}

function takeEnergy(vehicle: Vehicle, energy: JsonObject | undefined, dialect: Dialect, reception: Reception): void {
  if (!energy) return
  vehicle.charging = asFlag(energy['charging']) ?? false
  vehicle.tags.write(vehicleSignal.charging, vehicle.charging, reception)
  vehicle.tags.write(vehicleSignal.batteryCharge, asNumber(energy[dialect.charge]), reception)
}

function takeSafety(vehicle: Vehicle, safety: JsonObject | undefined, dialect: Dialect, reception: Reception): void {
  const stop = asText(safety?.[dialect.safetyStop])
  vehicle.safetyStop = stop !== undefined && stop !== 'NONE'
  vehicle.tags.write(vehicleSignal.safetyStop, stop, reception)
}

/** No list: the vehicle can't tell; an empty one: nothing on board. */
function takeLoads(vehicle: Vehicle, loads: readonly unknown[] | undefined, reception: Reception): void {
  if (!loads) return
  let weight = 0
  let weighed = true
  for (const load of loads) {
    const own = asNumber(asObject(load)?.['weight'])
    weighed &&= own !== undefined
    weight += own ?? 0
  }
  vehicle.tags.write(vehicleSignal.loadCount, loads.length, reception)
  if (weighed) vehicle.tags.write(vehicleSignal.loadWeight, weight, reception)
}

function takeErrors(vehicle: Vehicle, errors: readonly unknown[] | undefined, reception: Reception): void {
  if (!errors) return
  let worst: JsonObject | undefined
  let worstLevel = -1
  for (const item of errors) {
    const error = asObject(item)
    const level = Math.max(0, errorLevels.indexOf(asText(error?.['errorLevel']) ?? ''))
    if (!error || level <= worstLevel) continue
    worst = error
    worstLevel = level
  }
  vehicle.errors = worstLevel < 0 ? 'none' : worstLevel < faultLevel ? 'warning' : 'fault'
  vehicle.tags.write(vehicleSignal.errorCount, errors.length, reception)
  vehicle.tags.write(vehicleSignal.errorType, asText(worst?.['errorType']) ?? '', reception)
  vehicle.tags.write(vehicleSignal.errorLevel, asText(worst?.['errorLevel']) ?? '', reception)
}

/** An order stays named in `orderId` after its end: it is being carried out while something of it is left. */
function isOrdered(message: JsonObject): boolean {
  if (!asText(message['orderId'])) return false
  if (asList(message['nodeStates'])?.length || asList(message['edgeStates'])?.length) return true
  return asList(message['actionStates'])?.some((action) => isActive(asObject(action))) ?? false
}

function isActive(action: JsonObject | undefined): boolean {
  return activeActions.has(asText(action?.['actionStatus']) ?? '')
}
