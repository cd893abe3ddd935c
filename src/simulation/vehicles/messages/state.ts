import { lowBattery } from '../battery.ts'
import type { Vehicle } from '../vehicle.ts'
import { message, nextHeader } from './header.ts'
import { motionMembers } from './position.ts'
import { rounded } from './rounding.ts'
import { edgeMembers, lastShownNode, nodeMembers, positionMembers } from './routeView.ts'

/** Seconds of waiting for others after which a vehicle reports it. */
const blockedAfter = 60

export function stateMessage(vehicle: Vehicle, utcTime: number): string {
  const { task, disturbances, traveller } = vehicle
  return message(`${nextHeader(vehicle, 'state', utcTime)},${motionMembers(vehicle)},${routeMembers(vehicle)}`, {
    orderId: task.orderId,
    orderUpdateId: task.updateId,
    lastNodeId: vehicle.lastNodeId,
    lastNodeSequenceId: vehicle.lastNodeSequenceId,
    loads: loadsOf(vehicle),
    driving: vehicle.driving,
    paused: false,
    newBaseRequest: traveller.waiting > 0,
    distanceSinceLastNode: rounded(vehicle.sinceLastNode),
    actionStates: actionStatesOf(vehicle),
    ...(vehicle.isVersion3 ? { instantActionStates: [] } : {}),
    ...energyOf(vehicle),
    operatingMode: disturbances.manual ? 'MANUAL' : 'AUTOMATIC',
    errors: errorsOf(vehicle),
    information: [],
    safetyState: safetyOf(vehicle),
  })
}

function routeMembers(vehicle: Vehicle): string {
  const { traveller, task } = vehicle
  const last = task.active && traveller.route.edges.length > 0 ? lastShownNode(vehicle) : 0
  let nodes = ''
  let edges = ''
  for (let index = traveller.lastNode; index < last; index++) {
    const comma = edges === '' ? '' : ','
    edges += `${comma}{${edgeMembers(vehicle, index)}}`
    nodes += `${comma}{${nodeMembers(vehicle, index + 1, positionMembers(vehicle, index + 1))}}`
  }
  return `"nodeStates":[${nodes}],"edgeStates":[${edges}]`
}

function loadsOf({ load, type }: Vehicle): object[] {
  if (!load) return []
  const { loadType, length, width, height, above } = type.load
  return [
    {
      loadId: load.loadId,
      loadType,
      loadPosition: 'deck',
      boundingBoxReference: { x: 0, y: 0, z: above, theta: 0 },
      loadDimensions: { length, width, height },
      weight: load.weight,
    },
  ]
}

function actionStatesOf({ task: { action } }: Vehicle): object[] {
  if (!action) return []
  return [{ actionId: action.actionId, actionType: action.actionType, actionStatus: action.status }]
}

function energyOf(vehicle: Vehicle): object {
  const { battery, charging, type, fleet } = vehicle
  const charge = Math.round(battery * 10) / 10
  const metres = Math.round((battery / 100) * type.drivingMinutes * 60 * fleet.speed * 0.6)
  const voltage = Math.round((46 + battery * 0.08) * 10) / 10
  return vehicle.isVersion3
    ? { powerSupply: { stateOfCharge: charge, batteryVoltage: voltage, charging, range: metres } }
    : { batteryState: { batteryCharge: charge, batteryVoltage: voltage, charging, reach: metres } }
}

function errorsOf(vehicle: Vehicle): object[] {
  const { disturbances, traveller, lastNodeId } = vehicle
  const errors: object[] = []
  if (disturbances.error) errors.push(describe(vehicle, disturbances.error, []))
  if (vehicle.battery < lowBattery && !vehicle.charging) {
    errors.push(describe(vehicle, lowBatteryError, []))
  }
  if (traveller.waiting > blockedAfter) {
    errors.push(describe(vehicle, blockedError, [{ referenceKey: 'nodeId', referenceValue: lastNodeId }]))
  }
  return errors
}

const lowBatteryError = {
  errorType: 'batteryLow',
  errorLevel: 'WARNING',
  errorDescription: 'Charge is low and no charging station is free.',
  errorHint: 'Free a charging station.',
}

const blockedError = {
  errorType: 'blocked',
  errorLevel: 'WARNING',
  errorDescription: 'Other vehicles keep the way occupied.',
  errorHint: 'Look for a standing vehicle ahead.',
}

/** 2.0 knows no hints. */
function describe(vehicle: Vehicle, error: typeof blockedError | object, errorReferences: object[]): object {
  const { errorHint, ...rest } = { errorHint: '', ...error }
  return vehicle.fleet.version === '2.0.0' ? { ...rest, errorReferences } : { ...rest, errorHint, errorReferences }
}

function safetyOf({ disturbances, isVersion3 }: Vehicle): object {
  const stop = disturbances.stopped ? 'MANUAL' : 'NONE'
  return { [isVersion3 ? 'activeEmergencyStop' : 'eStop']: stop, fieldViolation: disturbances.obstacle }
}
