import { lookingDown, type ScaraTable } from '../robots/planarArms.ts'
import type { Tip, Vector } from '../robots/toolFrame.ts'

/** A SCARA of the 0.6 m, 6 kg class; lengths are typical of it. */
export const table: ScaraTable = { first: 0.325, second: 0.275, height: 0.26, stroke: 0.2 }
export const bench = { length: 1.1, width: 1, height: 0.78 }
export const foot: Vector = [-0.36, 0, bench.height]
/** Height of the arms over the foot. */
export const armHeight = 0.42
/** Where parts come from the bowl feeder, and the nests of the tray: the part's top, metres in the kind's frame. */
const top = bench.height + 0.09
export const pick: Vector = [-0.02, 0.36, top]
export const nests: readonly Vector[] = [0, 1, 2].flatMap((row) =>
  [0, 1].map((column): Vector => [column * 0.12, -0.1 - row * 0.1, top]),
)

export function cupOn(at: Vector): Tip {
  return lookingDown(at)
}
