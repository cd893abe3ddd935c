import type { Vehicle } from '../vehicle.ts'
import { message, nextHeader } from './header.ts'

type ConnectionState = 'ONLINE' | 'OFFLINE' | 'BROKEN'

export function connectionMessage(vehicle: Vehicle, state: ConnectionState, utcTime: number): string {
  const broken = vehicle.isVersion3 ? 'CONNECTION_BROKEN' : 'CONNECTIONBROKEN'
  return message(nextHeader(vehicle, 'connection', utcTime), { connectionState: state === 'BROKEN' ? broken : state })
}
