import type { Tip, Vector } from '../robots/toolFrame.ts'

/** Where the robot stands, and the middle of the plate's upper face: metres in the kind's frame. */
export const foot: Vector = [-0.45, 0, 0]
export const plate = { at: [0.45, 0, 0.7] as Vector, length: 0.8, width: 1.1, thickness: 0.02 }
/** Half sides of the openings that are cut, and their middles in y. */
const half = { x: 0.22, y: 0.18 }
const middles = [-0.28, 0.28]

/** The straight cuts: from where, and which way, in the frame of the plate. */
export const cuts = middles.flatMap((y) => [
  { from: [-half.x, y - half.y, 0], along: [1, 0, 0], length: 2 * half.x },
  { from: [half.x, y - half.y, 0], along: [0, 1, 0], length: 2 * half.y },
  { from: [half.x, y + half.y, 0], along: [-1, 0, 0], length: 2 * half.x },
  { from: [-half.x, y + half.y, 0], along: [0, -1, 0], length: 2 * half.y },
]) as readonly { readonly from: Vector; readonly along: Vector; readonly length: number }[]
export const sides = cuts.length / middles.length

/** The torch a little above a point of the plate, looking straight down. */
export function above([x, y]: Vector): Tip {
  return { at: [plate.at[0] + x, plate.at[1] + y, plate.at[2] + 0.008], aim: [0, 0, -1], up: [1, 0, 0] }
}
