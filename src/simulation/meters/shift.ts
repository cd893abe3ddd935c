/** Hours by which the parks' clocks are ahead of UTC. */
const zoneHours = 8
const hour = 3_600_000
const day = 24 * hour

/** Milliseconds since local midnight. */
export function sinceMidnight(utcTime: number): number {
  const local = (utcTime + zoneHours * hour) % day
  return local < 0 ? local + day : local
}

/** 0 … 23 */
export function hourOfDay(utcTime: number): number {
  return Math.floor(sinceMidnight(utcTime) / hour)
}

/** Share of full activity at this time of day: two full shifts and a thin night. */
export function activity(utcTime: number): number {
  return activityAt(sinceMidnight(utcTime) / hour)
}

/** The same by hours since local midnight. */
export function activityAt(hours: number): number {
  return 0.72 + 0.28 * Math.sin((Math.PI * (hours - 7)) / 13) ** (hours > 7 && hours < 20 ? 1 : 2)
}
