import type { Tip, Vector } from '../robots/toolFrame.ts'

/** Where the robot stands; bottles in rows of three that come to the end of a belt, and the open case. Metres. */
export const foot: Vector = [-0.65, 0, 0.25]
export const bottleHeight = 0.24
export const pitch = 0.09
const waiting: Vector = [0.3, 0.45, 0.72 + bottleHeight]
export const belt = { at: waiting, height: 0.72, length: 1.3 }
export const crate = { at: [0.3, -0.45, 0.5] as Vector, length: 0.4, width: 0.3, height: 0.2 }

/** The gripper's rubber sleeves over a row of bottles: the middle one's cap. */
export const row: Vector = waiting
export const nests: readonly Vector[] = [-1, 0, 1].map((i): Vector => [
  crate.at[0] + i * (pitch + 0.03),
  crate.at[1],
  crate.at[2] + bottleHeight + 0.01,
])

/** Rows lie along y. */
export function over(at: Vector): Tip {
  return { at, aim: [0, 0, -1], up: [1, 0, 0] }
}
