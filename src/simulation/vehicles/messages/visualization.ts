import type { Vehicle } from '../vehicle.ts'
import { nextHeader } from './header.ts'
import { motionMembers } from './position.ts'

export function visualizationMessage(vehicle: Vehicle, utcTime: number): string {
  const header = nextHeader(vehicle, 'visualization', utcTime)
  const lastState = Math.max(0, vehicle.headerIds.state - 1)
  const reference = vehicle.isVersion3 ? `"referenceStateHeaderId":${lastState},` : ''
  return `{${header},${reference}${motionMembers(vehicle)}}`
}
