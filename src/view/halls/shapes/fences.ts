import type { Body } from '../../../machines/kit/body.ts'
import { box, panel } from '../../../machines/kit/box.ts'
import { pedestalPanel } from '../../../machines/kit/controls.ts'
import { fencePanel, fencePost } from '../../../machines/kit/guards.ts'

export const fenceLength = 1.6
export const gateWidth = 3.2

/** A panel of a safety fence along x from its post, 1.6 m. */
export function fence(body: Body): void {
  fencePost(body, 0)
  fencePanel(body, fenceLength / 2, fenceLength - 0.1)
}

/** Where parts go in: light curtains on both sides of an opening along x, a console outside (+y). */
export function gate(body: Body): void {
  for (const x of [0, gateWidth]) {
    const inward = x === 0 ? 1 : -1
    box(body, 'yellow', [0.14, 0.16, 2.2], [x, 0, 1.1], 0.012)
    box(body, 'gap', [0.012, 0.08, 1.7], [x + inward * 0.072, 0, 1.1], 0)
    box(body, 'curtain', [0.012, 0.03, 1.62], [x + inward * 0.076, 0, 1.1], 0)
    box(body, 'yellow', [0.3, 0.3, 0.02], [x, 0, 0.01], 0)
    body.at([x, 0.082, 1.75], [-Math.PI / 2, 0, Math.PI], () => panel(body, 'warningSign', 0.2, 0.2, [0, 0, 0]))
  }
  box(body, 'yellow', [gateWidth, 0.1, 0.12], [gateWidth / 2, 0, 2.16], 0.012)
  panel(body, 'hazard', gateWidth, 0.2, [gateWidth / 2, 0.14, 0.012], true)
  body.at([-0.5, 0.42, 0], [0, 0, Math.PI], () => pedestalPanel(body))
}

/** A length of 1.6 m of the rail that keeps vehicles off people and machines. */
export function guard(body: Body): void {
  box(body, 'yellow', [0.12, 0.12, 0.62], [0, 0, 0.31], 0)
  box(body, 'dark', [0.2, 0.2, 0.02], [0, 0, 0.01], 0)
  for (const z of [0.24, 0.5]) {
    box(body, 'yellow', [fenceLength, 0.05, 0.13], [fenceLength / 2, 0.06, z], 0)
  }
  box(body, 'hazard', [0.5, 0.006, 0.13], [fenceLength / 2, 0.09, 0.5], 0)
}
