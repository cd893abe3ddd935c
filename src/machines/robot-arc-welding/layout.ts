import type { Vector } from '../robots/toolFrame.ts'

/** Where the robot stands, metres in the kind's frame. */
export const foot: Vector = [-0.6, 0, 0.3]
export const table = { at: [0.62, 0, 0.78], size: [0.9, 1.1] } as const

/** A plate with two ribs across it; the seams run along y, from `starts` in the frame of the plate. */
export const seams = {
  plate: table.at as Vector,
  length: 0.44,
  ribs: [-0.14, 0.12],
  starts: [
    [-0.14, -0.22, 0.02],
    [0.12, -0.22, 0.02],
  ] as const satisfies readonly Vector[],
} as const
