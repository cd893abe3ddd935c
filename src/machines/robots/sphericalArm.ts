import { ArmInverse } from './armInverse.ts'
import type { ArmSolver } from './armSolver.ts'
import type { ArmTable } from './armTable.ts'
import { nearestBranch } from './nearestBranch.ts'
import { flangePose, mirrored, seenFrom, type Tip, tipPose, type Vector } from './toolFrame.ts'

/**
 * A six-axis arm with a spherical wrist that holds a tool.
 * @param tool its tip, in the frame of the flange
 * @param foot where the arm stands in the frame of the tips
 * @param roll radians about x by which it leans there: ±π/2 on a wall
 */
export function sphericalArm(table: ArmTable, tool: Tip, foot: Vector = [0, 0, 0], roll = 0): ArmSolver {
  const inverse = new ArmInverse(table)
  const held = tipPose(tool, new Float64Array(12))
  const wanted = new Float64Array(12)
  const flange = new Float64Array(12)
  return {
    axes: 6,
    solve: (tip, from) => {
      const values = new Float64Array(6)
      inverse.solve(flangePose(tipPose(seenFrom(foot, roll, tip), wanted), held, flange), from[3])
      return nearestBranch(table, inverse, from, values) < 0 ? undefined : values
    },
  }
}

/** Two arms of which one does in the mirror what the other does. Axes: those of the left arm, then of the right one. */
export function twoHands(left: ArmSolver, right: ArmSolver): ArmSolver {
  return {
    axes: left.axes + right.axes,
    solve: (tip, from) => {
      const values = Array.from(from)
      const one = left.solve(tip, values)
      const other = right.solve(mirrored(tip), values.slice(left.axes))
      return one && other && Float64Array.of(...one, ...other)
    },
  }
}
