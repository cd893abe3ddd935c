import type { Mover } from './execute/mover.ts'
import type { BatteryPolicy } from './orders/battery.ts'
import { idle, type Job } from './orders/job.ts'

/** A vehicle of a fleet: how it moves, what it does, how it is supplied. */
export class FleetVehicle {
  readonly mover: Mover
  readonly batteryPolicy: BatteryPolicy | undefined
  job: Job = idle
  /** Jobs that it was given so far. */
  jobs = 0
  /** Percent. */
  battery = 100
  /** When what it does at its goal will be done; seconds on the fleet's clock. */
  busyUntil = 0
  idleSince = 0

  constructor(mover: Mover, batteryPolicy: BatteryPolicy | undefined) {
    this.mover = mover
    this.batteryPolicy = batteryPolicy
  }

  get isCharging(): boolean {
    return this.job.task === 'charge' && this.mover.fixed
  }
}
