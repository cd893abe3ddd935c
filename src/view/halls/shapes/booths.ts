import type { Body } from '../../../machines/kit/body.ts'
import { box, panel } from '../../../machines/kit/box.ts'

/** Length of a section of a booth's wall. */
export const boothLength = 3.2
const sill = 0.8
const head = 2.9
const top = 3.4

/**
 * A section of a paint booth's wall along x from 0, its inside at -y: white below, panes between aluminium posts, the
 * plenum's edge above with a row of lamps that shine inwards.
 */
export function booth(body: Body): void {
  const middle = boothLength / 2
  box(body, 'white', [boothLength, 0.1, sill], [middle, 0, sill / 2], 0)
  box(body, 'white', [boothLength, 0.24, top - head], [middle, 0.04, (top + head) / 2], 0)
  box(body, 'blue', [boothLength, 0.02, 0.16], [middle, 0.17, head + 0.2], 0)
  box(body, 'lamp', [boothLength - 0.3, 0.04, 0.24], [middle, -0.1, head + 0.3], 0)
  for (const x of [0, middle]) box(body, 'aluminium', [0.08, 0.1, head - sill], [x, 0, (head + sill) / 2], 0)
  box(body, 'aluminium', [boothLength, 0.1, 0.06], [middle, 0, sill + 0.03], 0)
  if (!body.fine) return
  body.at([middle, -0.052, sill / 2], [Math.PI / 2, 0, 0], () => panel(body, 'louvre', 1.2, 0.36, [0, 0, 0], true))
  box(body, 'zinc', [boothLength, 0.5, 0.04], [middle, 0.1, top], 0)
}
