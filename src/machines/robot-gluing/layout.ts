import type { Tip, Vector } from '../robots/toolFrame.ts'

/** Where the robot stands, and the middle of the pane's upper face: metres in the kind's frame. */
export const foot: Vector = [-0.45, 0, 0]
export const pane = { at: [0.42, 0, 0.6] as Vector, length: 0.72, width: 1.1 }
/** Half length and half width of the bead, which lies inside the pane's edge. */
const bead = { x: 0.31, y: 0.5 }

/** The four straight stretches of the bead: from where, and which way, in the frame of the pane. */
export const stretches = [
  { from: [-bead.x, -bead.y, 0], along: [1, 0, 0], length: 2 * bead.x },
  { from: [bead.x, -bead.y, 0], along: [0, 1, 0], length: 2 * bead.y },
  { from: [bead.x, bead.y, 0], along: [-1, 0, 0], length: 2 * bead.x },
  { from: [-bead.x, bead.y, 0], along: [0, -1, 0], length: 2 * bead.y },
] as const satisfies readonly { from: Vector; along: Vector; length: number }[]

/** The nozzle over the corner where a stretch begins, looking straight down. */
export function cornerTip(stretch: number): Tip {
  const [x, y] = stretches[stretch % stretches.length]!.from
  return { at: [pane.at[0] + x, pane.at[1] + y, pane.at[2] + 0.012], aim: [0, 0, -1], up: [1, 0, 0] }
}
