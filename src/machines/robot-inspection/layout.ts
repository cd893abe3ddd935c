import type { Tip, Vector } from '../robots/toolFrame.ts'

export const bench = { length: 1.4, width: 1.2, height: 0.78 }
export const foot: Vector = [-0.4, 0, bench.height]
/** What is compared: a notebook, its front towards the robot; metres in the kind's frame. */
export const work: Vector = [0.16, 0, bench.height + 0.04]
/** From the flange to where the camera sees sharply, in which direction it looks. */
export const camera: Tip = { at: [0.3, 0, 0], aim: [1, 0, 0], up: [0, 0, 1] }

/** The camera over a point of the work, looking down and a little ahead; `lean` 1 looks at the open lid. */
function view(x: number, y: number, lean: number): Tip {
  const at: Vector = [work[0] + x, work[1] + y, work[2] + 0.02 + 0.08 * lean]
  return { at, aim: [0.15 + 0.7 * lean, 0, -1], up: [1, 0, 0.15 + 0.7 * lean] }
}

/** Views in the order in which they are taken: over the keys from left to right and back, then the screen. */
export const views: readonly Tip[] = [
  ...[-0.12, 0, 0.12].map((y) => view(-0.05, y, 0)),
  ...[0.12, 0, -0.12].map((y) => view(0.05, y, 0)),
  ...[-0.1, 0, 0.1].map((y) => view(0.1, y, 1)),
]
