import type { Vehicle } from './vehicle.ts'

export const chargeBelow = 25
export const chargedAbove = 90
/** Percent under which the vehicle warns. */
export const lowBattery = 12

const emptiest = 2
const idleShare = 0.12

export function stepBattery(vehicle: Vehicle, dt: number): void {
  const { drivingMinutes, chargingMinutes } = vehicle.type
  if (vehicle.charging) {
    vehicle.battery = Math.min(100, vehicle.battery + (100 * dt) / (chargingMinutes * 60))
    return
  }
  const share = vehicle.driving ? 1 : idleShare
  vehicle.battery = Math.max(emptiest, vehicle.battery - (share * 100 * dt) / (drivingMinutes * 60))
}
