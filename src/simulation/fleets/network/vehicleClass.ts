import type { BodySize } from './footprint.ts'

/** What vehicles of one class have in common: the ground that they need and how they move. */
export interface VehicleClass {
  readonly name: string
  /** Ground kept for the vehicle with its load, clearance included, metres. */
  readonly body: BodySize
  /** m/s */
  readonly speed: number
  /** m/s², for starting and for braking. */
  readonly acceleration: number
  /** Turning on the spot: rad/s, rad/s², and the greatest turn in radians. */
  readonly turnSpeed: number
  readonly turnAcceleration: number
  readonly sharpestTurn: number
  /** m/s² in a curve. */
  readonly lateralAcceleration: number
  /** Share of speed and acceleration that is left with a load. */
  readonly loadedShare: number
}

/** Change of heading that a vehicle takes while driving; above it, it stops and turns on the spot. */
export const smoothTurn = 0.15

/** Seconds of a turn on the spot from rest to rest. */
export function turnSeconds(turn: number, { turnSpeed, turnAcceleration }: VehicleClass): number {
  const angle = Math.abs(turn)
  const whole = (turnSpeed * turnSpeed) / turnAcceleration
  return angle < whole ? 2 * Math.sqrt(angle / turnAcceleration) : angle / turnSpeed + turnSpeed / turnAcceleration
}
