import type { Tip, Vector } from '../robots/toolFrame.ts'

/** Where the robot stands, and the middles of the sheet on the stack and in the press: metres in the kind's frame. */
export const foot: Vector = [-1.1, 0, 0]
export const stack: Vector = [0.55, 1.55, 0.62]
export const die: Vector = [0.55, -1.55, 0.86]
export const sheet = { length: 0.9, width: 1.3, thickness: 0.006 }

/** The bar of cups over the middle of a sheet. */
export function cupsOn([x, y, z]: Vector): Tip {
  return { at: [x, y, z], aim: [0, 0, -1], up: [1, 0, 0] }
}
