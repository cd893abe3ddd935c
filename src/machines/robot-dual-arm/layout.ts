import { type ArmTable, range } from '../robots/armTable.ts'
import { gripperTip } from '../robots/tools.ts'
import type { Tip, Vector } from '../robots/toolFrame.ts'

/** One arm of 0.6 m reach; lengths are typical of dual-arm robots for electronics. */
export const table: ArmTable = {
  a1: 0.03,
  a2: 0,
  b: 0,
  c1: 0.17,
  c2: 0.27,
  c3: 0.28,
  c4: 0.08,
  axes: [
    range(-170, 170, 180),
    range(-140, 140, 180),
    range(-215, 65, 200),
    range(-290, 290, 400),
    range(-138, 138, 400),
    range(-290, 290, 400),
  ],
}
export const gripper = 0.36
export const gripTip = gripperTip(gripper)
/** Shoulders in the kind's frame: the left arm's first axis points left, the right one's right. */
export const shoulders = {
  left: { foot: [-0.22, 0.14, 1.22] as Vector, roll: -Math.PI / 2 },
  right: { foot: [-0.22, -0.14, 1.22] as Vector, roll: Math.PI / 2 },
}
export const bench = { from: -0.02, length: 0.62, width: 1.5, height: 0.86 }
/** What the left hand takes, and where it fits it; the right hand does the same in the mirror. Metres. */
export const pick: Vector = [0.2, 0.36, bench.height + 0.05]
export const fit: Vector = [0.24, 0.07, bench.height + 0.09]

export function gripOn(at: Vector): Tip {
  return { at, aim: [0.2, 0, -1], up: [1, 0, 0.2] }
}
