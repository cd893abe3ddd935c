import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pedestalPanel } from '../kit/controls.ts'
import { gearbox } from '../kit/drives.ts'
import { bolts, stackLight } from '../kit/fittings.ts'
import { cylinder } from '../kit/lathe.ts'
import { casting } from '../kit/metalwork.ts'
import type { BuildModel } from '../model.ts'

/** Two stocks on a bed along x; turning frame; clamp; work. */
const buildModel: BuildModel = ({ part, params }) => {
  const span = params['span'] ?? 2
  return {
    parts: [
      part((body) => stocks(body, span)),
      part((body) => turningFrame(body, span)),
      part((body) => clamp(body, span)),
      part((body) => casting(body, Math.min(0.55, span * 0.25))),
    ],
  }
}
export default buildModel

function stocks(body: Body, span: number): void {
  const reach = span / 2 + 0.35
  box(body, 'dark', [span + 1.5, 1.1, 0.12], [0, 0, 0.06], 0.02)
  for (const side of [-1, 1]) {
    box(body, 'orange', [0.5, 0.8, 1.1], [side * reach, 0, 0.66], 0.06)
    box(body, 'gap', [0.51, 0.81, 0.014], [side * reach, 0, 0.5], 0)
    cylinder(body, 'orange', 0.36, 0.46, [side * reach, 0, 1.15], 'x', 26)
    cylinder(body, 'dark', 0.3, 0.06, [side * (reach - 0.25), 0, 1.15], 'x', 24)
    box(body, 'hazard', [0.3, 0.02, 0.12], [side * reach, -0.42, 0.3], 0)
  }
  body.at([reach + 0.22, 0, 1.15], [0, Math.PI / 2, 0], () => gearbox(body, 0.34))
  body.at([-reach - 0.1, -0.85, 0], [0, 0, 0], () => pedestalPanel(body))
  stackLight(body, [-reach, 0.3, 1.2], 0.5)
}

function turningFrame(body: Body, span: number): void {
  for (const y of [-0.4, 0.4]) box(body, 'blue', [span, 0.14, 0.14], [0, y, -0.14], 0.02)
  for (const side of [-1, 1]) {
    box(body, 'blue', [0.12, 0.94, 0.7], [side * (span / 2 + 0.02), 0, 0.06], 0.03)
    body.at([side * (span / 2 + 0.085), 0, 0], [0, (side * Math.PI) / 2, 0], () => bolts(body, 0.2, 8, 0.02))
  }
  box(body, 'steel', [span * 0.7, 0.9, 0.05], [0, 0, -0.09], 0.008)
  box(body, 'red', [0.1, 0.02, 0.1], [span / 2, -0.48, 0.2], 0)
}

function clamp(body: Body, span: number): void {
  box(body, 'grey', [span * 0.9, 0.16, 0.08], [0, 0, 0.06], 0.012)
  for (const x of [-0.25, 0.25]) {
    box(body, 'steel', [0.12, 0.12, 0.06], [x * span * 0.6, 0, 0], 0)
    box(body, 'rubber', [0.12, 0.12, 0.02], [x * span * 0.6, 0, -0.035], 0)
  }
}
