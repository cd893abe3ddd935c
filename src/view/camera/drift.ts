/** Without input for so long, the view begins to drift, milliseconds. */
export const driftsAfter = 60_000
/** Radians per second, and milliseconds in which it comes up to that. */
const speed = 0.013
const rampMs = 6000

/** Radians that the view turns by in a picture. @param idleFor milliseconds since the last input */
export function driftBy(idleFor: number, seconds: number): number {
  const ramp = Math.min(1, Math.max(0, (idleFor - driftsAfter) / rampMs))
  return speed * ramp * ramp * (3 - 2 * ramp) * seconds
}
