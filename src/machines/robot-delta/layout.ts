import type { BeltTask } from '../robots/beltSorting.ts'
import type { DeltaTable } from '../robots/deltaArm.ts'
import type { Vector } from '../robots/toolFrame.ts'

/** A delta robot of the 1.1 m class; lengths are typical of it. */
export const table: DeltaTable = { at: [0, 0, 1.86], plate: 0.2, platform: 0.05, upper: 0.3, rod: 0.8, drop: 0.1 }
export const frame = { length: 1.7, width: 1.5, height: 2.1 }
/** The belt with what comes on it, and the tray beside it. */
export const belt = { y: -0.22, width: 0.36, height: 0.9 }
export const tray = { y: 0.26, height: 0.9 }
export const piece = { radius: 0.045, height: 0.03 }

const top = belt.height + piece.height
export const task: BeltTask = {
  speed: 0.3,
  entry: [-0.62, belt.y, top],
  pick: [-0.05, belt.y, top],
  places: [-0.13, 0, 0.13].map((x): Vector => [x, tray.y, tray.height + 0.02 + piece.height]),
  lift: 0.12,
}
