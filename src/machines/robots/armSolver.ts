import type { Tip } from './toolFrame.ts'

/** Finds joint values for a tool: what a robot's geometry is to its programs. */
export interface ArmSolver {
  /** The first so many joints of the kind are the robot's axes. */
  readonly axes: number
  /** Values of the axes that take the tool there within their ranges, the nearest to `from`; undefined where none do. */
  readonly solve: (tip: Tip, from: ArrayLike<number>) => Float64Array | undefined
}
