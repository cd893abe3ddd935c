/** Limits of one axis, in its unit (radians or metres) per second, second² and second³. */
export interface MotionLimits {
  readonly speed: number
  readonly acceleration: number
  readonly jerk: number
}

/** A jerk-limited move from rest to rest in seven stretches: ramp, hold, ramp; cruise; and the same backwards. */
export interface RestToRest {
  /** Signed, in the axis' unit. */
  readonly distance: number
  /** Seconds of the whole move, of speeding up, and of one ramp of the acceleration. */
  readonly duration: number
  readonly speedingUp: number
  readonly ramp: number
  /** What the move reaches, ≥ 0. */
  readonly jerk: number
  readonly acceleration: number
  readonly speed: number
}

/** The fastest move over a distance; Biagiotti and Melchiorri, "Trajectory Planning for Automatic Machines and Robots", 3.4. */
export function restToRest(distance: number, { speed, acceleration, jerk }: MotionLimits): RestToRest {
  const way = Math.abs(distance)
  if (way === 0) return { distance: 0, duration: 0, speedingUp: 0, ramp: 0, jerk: 0, acceleration: 0, speed: 0 }
  const holds = speed * jerk >= acceleration * acceleration
  let ramp = holds ? acceleration / jerk : Math.sqrt(speed / jerk)
  let speedingUp = holds ? ramp + speed / acceleration : 2 * ramp
  let cruise = way / speed - speedingUp
  if (cruise < 0) {
    cruise = 0
    const full = acceleration / jerk
    const short = way < 2 * acceleration * full * full
    ramp = short ? Math.cbrt(way / (2 * jerk)) : full
    speedingUp = short ? 2 * ramp : ramp / 2 + Math.sqrt((ramp * ramp) / 4 + way / acceleration)
  }
  const reached = jerk * ramp
  const duration = 2 * speedingUp + cruise
  return { distance, duration, speedingUp, ramp, jerk, acceleration: reached, speed: reached * (speedingUp - ramp) }
}

/** The same move in a longer time: every speed, acceleration and jerk becomes smaller. */
export function stretched(move: RestToRest, duration: number): RestToRest {
  if (move.duration === 0) return { ...move, duration }
  const pace = duration / move.duration
  return {
    distance: move.distance,
    duration,
    speedingUp: move.speedingUp * pace,
    ramp: move.ramp * pace,
    jerk: move.jerk / (pace * pace * pace),
    acceleration: move.acceleration / (pace * pace),
    speed: move.speed / pace,
  }
}

/** How far the move has come `t` seconds after its start: 0 … `distance`. */
export function wayAt(move: RestToRest, t: number): number {
  const { distance, duration, speedingUp, speed } = move
  if (t <= 0 || duration === 0) return 0
  if (t >= duration) return distance
  // The second half is the first one backwards.
  const fromEnd = Math.min(t, duration - t)
  const near =
    fromEnd < speedingUp ? wayWhileSpeedingUp(move, fromEnd) : (speed * speedingUp) / 2 + speed * (fromEnd - speedingUp)
  const way = fromEnd === t ? near : Math.abs(distance) - near
  return distance < 0 ? -way : way
}

function wayWhileSpeedingUp({ speedingUp, ramp, jerk, acceleration, speed }: RestToRest, t: number): number {
  if (t < ramp) return (jerk * t * t * t) / 6
  if (t < speedingUp - ramp) return (acceleration / 6) * (3 * t * t - 3 * ramp * t + ramp * ramp)
  const left = speedingUp - t
  return (speed * speedingUp) / 2 - (speed * left - (jerk * left * left * left) / 6)
}
