/** Hours by which the parks' clocks are ahead of UTC. */
const zoneHours = 8
const hour = 3_600_000
const day = 24 * hour

/** Milliseconds since local midnight. */
export function sinceMidnight(utcTime: number): number {
  const local = (utcTime + zoneHours * hour) % day
  return local < 0 ? local + day : local
}

/** Share of full activity at this time of day: two full shifts and a thin night. */
export function activity(utcTime: number): number {
  const hours = sinceMidnight(utcTime) / hour
  return 0.72 + 0.28 * Math.sin((Math.PI * (hours - 7)) / 13) ** (hours > 7 && hours < 20 ? 1 : 2)
}

/** Hours of full activity since local midnight, near enough for a meter's first reading. */
export function hoursToday(utcTime: number): number {
  return (sinceMidnight(utcTime) / hour) * 0.85
}
