import type { Random } from '../random.ts'
import { HourlyRegister } from './hourlyRegister.ts'
import { activity, activityAt } from './shift.ts'

/** m³ of water for each kWh, Nm³/h of compressed air for each kW of machines. */
const waterPerEnergy = 0.012
const airPerPower = 7
const airLeakage = 40
const wander = 0.04

/** The main meter of an enterprise: electricity, water, compressed air. */
export class EnergyMeter {
  readonly #baseLoad: number
  readonly #machinePower: () => number
  readonly #random: Random
  #drift = 0
  #time = 0
  /** kW */
  activePower = 0
  /** kWh by hour of the day */
  readonly energy = new HourlyRegister()
  /** Nm³/h */
  compressedAir = 0

  /** @param baseLoad kW of light, air and utilities at full activity */
  constructor(baseLoad: number, machinePower: () => number, random: Random) {
    this.#baseLoad = baseLoad
    this.#machinePower = machinePower
    this.#random = random
  }

  start(utcTime: number): void {
    this.#time = utcTime
    this.#read(utcTime)
    const machines = this.#machinePower()
    this.energy.start(utcTime, (hour) => machines + this.#baseLoad * activityAt(hour + 0.5))
  }

  /** m³, since local midnight */
  get waterToday(): number {
    return this.energy.total * waterPerEnergy
  }

  advance(utcTime: number): void {
    const hours = (utcTime - this.#time) / 3_600_000
    this.#time = utcTime
    this.#drift += this.#random.between(-0.01, 0.01) - this.#drift * 0.05
    this.#read(utcTime)
    this.energy.add(utcTime, this.activePower * hours)
  }

  #read(utcTime: number): void {
    const machines = this.#machinePower()
    const noise = 1 + Math.max(-wander, Math.min(wander, this.#drift))
    this.activePower = machines + this.#baseLoad * activity(utcTime) * noise
    this.compressedAir = airLeakage + machines * airPerPower
  }
}
