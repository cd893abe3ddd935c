/** A stretch driven in the least time: accelerate, keep the speed, brake. Metres, seconds, m/s, m/s². */
export interface Trapezoid {
  length: number
  startSpeed: number
  peakSpeed: number
  endSpeed: number
  acceleration: number
  deceleration: number
  accelerating: number
  cruising: number
  braking: number
}

export function restingTrapezoid(): Trapezoid {
  return {
    length: 0,
    startSpeed: 0,
    peakSpeed: 0,
    endSpeed: 0,
    acceleration: 1,
    deceleration: 1,
    accelerating: 0,
    cruising: 0,
    braking: 0,
  }
}

export function secondsOf({ accelerating, cruising, braking }: Trapezoid): number {
  return accelerating + cruising + braking
}

/**
 * The quickest way over a length from `startSpeed` to at most `endSpeed`, never above `limit`. Where the length is too
 * short to slow down, it brakes harder than `acceleration`.
 */
export function driveStretch(
  into: Trapezoid,
  length: number,
  startSpeed: number,
  endSpeed: number,
  limit: number,
  acceleration: number,
): void {
  const start = startSpeed * startSpeed
  const last = Math.min(endSpeed, limit, Math.sqrt(start + 2 * acceleration * length))
  const needed = length > 0 ? (start - last * last) / (2 * length) : acceleration
  const deceleration = Math.max(acceleration, needed)
  const highest = Math.sqrt(
    (2 * acceleration * deceleration * length + deceleration * start + acceleration * last * last) /
      (acceleration + deceleration),
  )
  const peak = Math.max(startSpeed, Math.min(limit, highest))
  const rising = (peak * peak - start) / (2 * acceleration)
  const falling = (peak * peak - last * last) / (2 * deceleration)
  into.length = length
  into.startSpeed = startSpeed
  into.peakSpeed = peak
  into.endSpeed = last
  into.acceleration = acceleration
  into.deceleration = deceleration
  into.accelerating = (peak - startSpeed) / acceleration
  into.cruising = peak > 0 ? Math.max(0, length - rising - falling) / peak : 0
  into.braking = Math.max(0, peak - last) / deceleration
}

/** Brakes to a stand, or as far as the length goes. */
export function brakeWithin(into: Trapezoid, length: number, startSpeed: number, deceleration: number): void {
  const left = Math.sqrt(Math.max(0, startSpeed * startSpeed - 2 * deceleration * length))
  into.length = length
  into.startSpeed = startSpeed
  into.peakSpeed = startSpeed
  into.endSpeed = left
  into.acceleration = deceleration
  into.deceleration = deceleration
  into.accelerating = 0
  into.cruising = 0
  into.braking = (startSpeed - left) / deceleration
}

/** Metres driven after some seconds. */
export function distanceAfter(stretch: Trapezoid, seconds: number): number {
  const { startSpeed, peakSpeed, accelerating, cruising, braking } = stretch
  const rising = Math.min(Math.max(seconds, 0), accelerating)
  let distance = startSpeed * rising + 0.5 * stretch.acceleration * rising * rising
  if (seconds <= accelerating) return distance
  const steady = Math.min(seconds - accelerating, cruising)
  distance += peakSpeed * steady
  const falling = Math.min(seconds - accelerating - steady, braking)
  return Math.min(stretch.length, distance + peakSpeed * falling - 0.5 * stretch.deceleration * falling * falling)
}

export function speedAfter(stretch: Trapezoid, seconds: number): number {
  const { startSpeed, peakSpeed, endSpeed, accelerating, cruising, braking } = stretch
  if (seconds < accelerating) return startSpeed + stretch.acceleration * Math.max(seconds, 0)
  const falling = seconds - accelerating - cruising
  if (falling <= 0) return peakSpeed
  return falling < braking ? peakSpeed - stretch.deceleration * falling : endSpeed
}
