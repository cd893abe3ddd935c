import type { ArmInverse } from './armInverse.ts'
import { type ArmTable, slack } from './armTable.ts'

const turn = 2 * Math.PI
const everyRow = 0xff

/**
 * Takes, of the solutions that `inverse` has just found, the one that the arm reaches soonest from `from`, with every
 * axis turned to where its range lets it go the shortest way.
 * @param rows bits of the rows that may be taken
 * @param into six joint values, radians; unchanged when there is none
 * @returns the row, or -1
 */
export function nearestBranch(
  table: ArmTable,
  inverse: ArmInverse,
  from: ArrayLike<number>,
  into: Float64Array,
  rows = everyRow,
): number {
  let best = -1
  let soonest = Number.POSITIVE_INFINITY
  for (let row = 0; row < 8; row++) {
    if (((inverse.allowed & rows) >> row) % 2 === 0) continue
    let longest = 0
    for (let axis = 0; axis < 6; axis++) {
      const way = Math.abs(unwound(table, axis, inverse.joints[row * 6 + axis]!, from[axis]!) - from[axis]!)
      longest = Math.max(longest, way / table.axes[axis]!.maxSpeed)
    }
    if (longest >= soonest) continue
    soonest = longest
    best = row
  }
  if (best >= 0)
    for (let axis = 0; axis < 6; axis++)
      into[axis] = unwound(table, axis, inverse.joints[best * 6 + axis]!, from[axis]!)
  return best
}

/** The same angle, whole turns away, in the axis' range and nearest to `from`. */
function unwound(table: ArmTable, axis: number, angle: number, from: number): number {
  const { min, max } = table.axes[axis]!
  let best = Number.NaN
  for (let turns = -1; turns <= 1; turns++) {
    const value = angle + turns * turn
    if (value < min - slack || value > max + slack || Math.abs(value - from) >= Math.abs(best - from)) continue
    best = Math.min(max, Math.max(min, value))
  }
  return best
}
