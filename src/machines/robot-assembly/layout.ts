import type { Tip, Vector } from '../robots/toolFrame.ts'

/** Size of the gripper; where the robot stands on its bench: metres in the kind's frame. */
export const gripper = 0.42
export const bench = { length: 1.5, width: 1.1, height: 0.8 }
export const foot: Vector = [-0.42, 0, bench.height]
/** Gears on the tray, and the gearbox with its shafts in which they go. */
export const gears: readonly Vector[] = [-0.09, 0.09].flatMap((x) =>
  [0.24, 0.34].map((y): Vector => [x, y, bench.height + 0.05]),
)
export const shafts: readonly Vector[] = [-0.06, 0.06].flatMap((x) =>
  [-0.34, -0.22].map((y): Vector => [x + 0.05, y, bench.height + 0.14]),
)

export function gripAt([x, y, z]: Vector): Tip {
  return { at: [x, y, z], aim: [0, 0, -1], up: [1, 0, 0] }
}
