import type { Tip, Vector } from '../robots/toolFrame.ts'

/** Where the robot stands on its pedestal, and the middle of the panel that it paints: metres in the kind's frame. */
export const foot: Vector = [-0.55, 0, 0.45]
export const panel = { at: [0.75, 0, 0.9] as Vector, length: 0.8, width: 1 }
/** Width of a stroke's fan on the panel. */
const fan = 0.16

export const strokes = Math.round(panel.length / fan)

/** A point of a stroke: `across` from -1 to 1; the bell looks down on the panel, a little ahead. */
export function sprayTip(stroke: number, across: number): Tip {
  const [x, y, z] = panel.at
  const far = x - panel.length / 2 + fan * (stroke + 0.5)
  return { at: [far, y + across * (panel.width / 2 + 0.1), z + 0.03], aim: [0.25, 0, -1], up: [1, 0, 0.25] }
}
