import { AssetState } from '../../../model/assetState.ts'

/** What of a vehicle's messages decides its condensed state. */
export interface VehicleCondition {
  readonly connection: Connection
  readonly errors: 'none' | 'warning' | 'fault'
  readonly safetyStop: boolean
  readonly charging: boolean
  readonly manual: boolean
  readonly paused: boolean
  /** Undefined before the first state message. */
  readonly driving: boolean | undefined
  /** Whether an order is being carried out. */
  readonly ordered: boolean
}

export type Connection = 'unknown' | 'online' | 'offline' | 'hibernating'

/** The first line that holds wins. */
export function assetStateOfVehicle(vehicle: VehicleCondition): AssetState {
  if (vehicle.connection === 'offline') return AssetState.offline
  if (vehicle.errors === 'fault' || vehicle.safetyStop) return AssetState.fault
  if (vehicle.errors === 'warning') return AssetState.warning
  if (vehicle.charging) return AssetState.charging
  if (vehicle.manual) return AssetState.manual
  if (vehicle.connection === 'hibernating') return AssetState.idle
  if (vehicle.driving === undefined) return AssetState.unknown
  if (vehicle.paused || (!vehicle.driving && vehicle.ordered)) return AssetState.waiting
  return vehicle.driving ? AssetState.running : AssetState.idle
}

const connections: ReadonlyMap<string, Connection> = new Map([
  ['ONLINE', 'online'],
  ['OFFLINE', 'offline'],
  ['CONNECTIONBROKEN', 'offline'],
  ['CONNECTION_BROKEN', 'offline'],
  ['HIBERNATING', 'hibernating'],
])

export const connectionNames = [...connections.keys()].join(', ')

export function connectionOf(connectionState: string): Connection | undefined {
  return connections.get(connectionState)
}

const manualModes = new Set(['MANUAL', 'SERVICE', 'TEACHIN', 'TEACH_IN', 'INTERVENED'])

export function isManualMode(operatingMode: string | undefined): boolean {
  return operatingMode !== undefined && manualModes.has(operatingMode)
}
