import { gripperTip } from '../robots/tools.ts'
import type { Tip, Vector } from '../robots/toolFrame.ts'

export const gripper = 0.34
export const gripTip = gripperTip(gripper)
/** Cell over a conveyor that runs along y; where the robot stands: metres in the kind's frame. */
export const cell = { length: 1.3, width: 1.3, height: 2, deck: 0.82 }
export const foot: Vector = [-0.38, 0, cell.deck]
/** The board comes in at `y` = -`run`, stops in the middle and leaves at `run`. */
export const run = 0.55
export const board = { x: 0.12, z: cell.deck + 0.08, length: 0.24, width: 0.3 }
/** The part's top, where a feeder offers it. */
const partHeight = 0.04
export const feeders: readonly Vector[] = [-0.1, -0.02, 0.06, 0.14].map((x): Vector => [
  x,
  0.34,
  board.z + partHeight + 0.02,
])
/** Where the parts stand on the board, in its frame: their tops. */
export const seats: readonly Vector[] = [
  [-0.07, -0.08, partHeight],
  [0.06, -0.1, partHeight],
  [-0.05, 0.07, partHeight],
  [0.07, 0.06, partHeight],
]

export function onBoard([x, y, z]: Vector): Vector {
  return [board.x + x, y, board.z + z]
}

export function gripOn(at: Vector): Tip {
  return { at, aim: [0, 0, -1], up: [1, 0, 0] }
}
