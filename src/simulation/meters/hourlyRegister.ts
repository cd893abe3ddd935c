import { hourOfDay, sinceMidnight } from './shift.ts'

const hourMs = 3_600_000

/** A counter with one register for each hour of the local day, as meters keep for their load profile. */
export class HourlyRegister {
  readonly hours = new Float64Array(24)
  #time = 0

  /** Since local midnight. */
  get total(): number {
    return this.hours.reduce((sum, amount) => sum + amount, 0)
  }

  /** What the day has brought so far. @param perHour amount in an hour of the day that has passed in full */
  start(utcTime: number, perHour: (hour: number) => number): void {
    const passed = sinceMidnight(utcTime) / hourMs
    this.#time = utcTime
    this.hours.forEach((_, hour) => {
      this.hours[hour] = perHour(hour) * Math.max(0, Math.min(1, passed - hour))
    })
  }

  /** A new day begins with empty registers. */
  add(utcTime: number, amount: number): void {
    if (sinceMidnight(utcTime) < sinceMidnight(this.#time)) this.hours.fill(0)
    this.#time = utcTime
    this.hours[hourOfDay(utcTime)]! += amount
  }

  /** The registers as members of a flat object: h00 … h23. */
  members(): Record<string, number> {
    return Object.fromEntries(
      Array.from(this.hours, (amount, hour) => [`h${String(hour).padStart(2, '0')}`, Math.round(amount)]),
    )
  }
}
