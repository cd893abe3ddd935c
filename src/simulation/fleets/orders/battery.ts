/** How a class of vehicles uses its battery: minutes of driving that empty it, and of charging that fill it. */
export interface BatteryPolicy {
  readonly drivingMinutes: number
  readonly chargingMinutes: number
}

/** Percent below which a vehicle is sent to charge, and above which it goes back to work. */
export const chargeBelow = 25
export const chargedAbove = 90

const emptiest = 2
/** Of the consumption of driving, when standing. */
const idleShare = 0.12

/** Percent after some seconds. */
export function batteryAfter(
  percent: number,
  use: 'driving' | 'standing' | 'charging',
  seconds: number,
  { drivingMinutes, chargingMinutes }: BatteryPolicy,
): number {
  if (use === 'charging') return Math.min(100, percent + (100 * seconds) / (chargingMinutes * 60))
  const share = use === 'driving' ? 1 : idleShare
  return Math.max(emptiest, percent - (share * 100 * seconds) / (drivingMinutes * 60))
}
