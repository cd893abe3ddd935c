import { lookingDown } from '../robots/planarArms.ts'
import type { Tip, Vector } from '../robots/toolFrame.ts'

/** Beam along x on two posts; metres in the kind's frame. `top`: height of the gripper's tip with the ram drawn up. */
export const beam = { length: 3.6, height: 2.6, y: 0 }
export const travel = { x: 1.35, y: 0.3, down: 1.1 }
export const top = 1.75
export const carriageHeight = 2.74
/** A shaft blank on the pallet of raw parts, the chuck's place before the machine, and the pallet of finished parts. */
const deck = 0.86
export const raw: readonly Vector[] = [0, 1, 2].map((i): Vector => [-1.25 + i * 0.16, -0.12, deck])
export const vice: Vector = [0.1, 0.05, 1]
export const finished: readonly Vector[] = [0, 1, 2].map((i): Vector => [0.95 + i * 0.16, -0.12, deck])

export function jawsOn(at: Vector): Tip {
  return lookingDown(at)
}
