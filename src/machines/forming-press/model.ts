import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pedestalPanel } from '../kit/controls.ts'
import { pumpSet } from '../kit/drives.ts'
import { bolts, stackLight } from '../kit/fittings.ts'
import { lightCurtain } from '../kit/guards.ts'
import { facingFront, plates } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import { drawnPanel } from '../kit/metalwork.ts'
import { pipe, tank } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y. Columns, crown with cylinder and power pack; ram with the upper die; cold side and glow of the billet; formed part. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [part(frame), part(ram), part(() => {}), part(billet), part(formed)],
})
export default buildModel

const column = { x: 1.1, y: 0.75 }

function frame(body: Body): void {
  box(body, 'dark', [3, 2.3, 0.14], [0, 0, 0.07], 0.02)
  box(body, 'blue', [2.8, 2.1, 0.9], [0, 0, 0.58], 0.05)
  box(body, 'cast', [2, 1.4, 0.24], [0, 0, 1.14], 0.02)
  box(body, 'steel', [1.5, 1.1, 0.24], [0, 0, 1.38], 0.03)
  for (const x of [-column.x, column.x])
    for (const y of [-column.y, column.y]) {
      cylinder(body, 'chrome', 0.16, 3.2, [x, y, 2.5], 'z', 18)
      for (const z of [1.1, 4.72]) cylinder(body, 'dark', 0.26, 0.18, [x, y, z], 'z', 6)
    }
  box(body, 'blue', [2.8, 2.1, 0.8], [0, 0, 4.26], 0.05)
  body.at([0, -1.07, 4.26], facingFront, () => plates(body, 'white', 2.5, 0.56, { across: [0.33, 0.67] }))
  cylinder(body, 'teal', 0.5, 0.7, [0, 0, 5], 'z', 24)
  body.at([0, 0, 5.36], [0, 0, 0], () => bolts(body, 0.4, 10, 0.03))
  body.at([2.05, 0.5, 0], [0, 0, 0], () => tank(body, 0.38, 1.3, 0.3, 'grey'))
  body.at([2.05, -0.5, 0], [0, 0, Math.PI / 2], () => pumpSet(body, 1))
  pipe(body, [2.05, 0.5, 1.6], [2.05, 0.5, 4.9], 0.05)
  pipe(body, [2.05, 0.5, 4.9], [0.5, 0.1, 4.9], 0.05)
  body.at([-1.3, -1.2, 0.14], [0, 0, 0], () => lightCurtain(body, 2.6, 2.4))
  body.at([-1.9, -1.1, 0], [0, 0, 0], () => pedestalPanel(body))
  stackLight(body, [-1.2, -0.8, 4.66])
}

function ram(body: Body): void {
  box(body, 'teal', [2.7, 2, 0.5], [0, 0, 0], 0.05)
  for (const x of [-column.x, column.x])
    for (const y of [-column.y, column.y]) cylinder(body, 'dark', 0.24, 0.64, [x, y, 0], 'z', 16)
  cylinder(body, 'chrome', 0.34, 1.5, [0, 0, 0.9], 'z', 22)
  box(body, 'hazard', [2.7, 0.02, 0.12], [0, -1.01, -0.16], 0)
  box(body, 'cast', [2, 1.4, 0.2], [0, 0, -0.34], 0.02)
  box(body, 'steel', [1.4, 1, 0.16], [0, 0, -0.5], 0.04)
}

function billet(body: Body): void {
  box(body, 'heat', [1.2, 0.8, 0.06], [0, 0, 0.03], 0.008)
}

function formed(body: Body): void {
  drawnPanel(body, 1.3, 0.9, 0.12)
}
