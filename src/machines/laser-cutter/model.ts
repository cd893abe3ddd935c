import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pedestalPanel } from '../kit/controls.ts'
import { feet, motor, stackLight } from '../kit/fittings.ts'
import { cableChain } from '../kit/frames.ts'
import { cabinet, facingFront, windowPane } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import { sheetBlank } from '../kit/metalwork.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y. Cutting bed on the right, loading place on the left; parts in the order of the joints. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [part(frame), part(shuttle), part(sheet), part(cuts), part(gantry), part(carriage), part(head), part(beam)],
})
export default buildModel

function frame(body: Body): void {
  feet(body, 3, 2)
  box(body, 'dark', [3.5, 2.1, 0.12], [0.95, 0, 0.14], 0)
  box(body, 'grey', [3.6, 2.2, 0.5], [0.95, 0, 0.44], 0.03)
  for (const side of [-1, 1]) {
    box(body, 'white', [3.6, 0.16, 0.5], [0.95, side * 1.04, 0.94], 0.03)
    box(body, 'chrome', [3.5, 0.06, 0.05], [0.95, side * 1.04, 1.21], 0)
    box(body, 'steel', [2.8, 0.08, 0.12], [-2.1, side * 0.86, 0.76], 0.01)
    for (const x of [-3.3, -2.1, -1]) box(body, 'steel', [0.08, 0.08, 0.7], [x, side * 0.86, 0.35], 0)
  }
  for (const y of [-1.12, 1.12]) {
    for (const x of [0.05, 0.95, 1.85]) body.at([x, y, 1.55], facingFront, () => windowPane(body, 0.78, 0.6))
    box(body, 'white', [3.6, 0.08, 0.1], [0.95, y, 1.95], 0.012)
  }
  box(body, 'blue', [3.6, 0.012, 0.08], [0.95, -1.125, 0.9], 0)
  box(body, 'white', [0.1, 2.2, 1.3], [2.72, 0, 1.36], 0.02)
  body.at([1.9, 1.5, 0], [0, 0, Math.PI], () => cabinet(body, [1.2, 0.5, 1.8]))
  body.at([0.4, 1.55, 0], [0, 0, Math.PI], () => cabinet(body, [0.8, 0.6, 1.3], 1))
  body.at([-0.6, -1.5, 0], [0, 0, 0], () => pedestalPanel(body))
  stackLight(body, [2.6, 0.9, 2])
  body.at([1, 0.98, 1.24], [0, 0, 0], () => cableChain(body, 1.6, 0.2))
}

function shuttle(body: Body): void {
  for (const side of [-1, 1]) box(body, 'steel', [3, 0.07, 0.08], [0, side * 0.76, 0], 0)
  for (const end of [-1, 1]) box(body, 'steel', [0.08, 1.5, 0.08], [end * 1.5, 0, 0], 0)
  for (let i = 0; i < 20; i++) box(body, 'cast', [0.008, 1.46, 0.09], [-1.4 + i * 0.147, 0, 0.04], 0)
}

function sheet(body: Body): void {
  sheetBlank(body, 2.9, 1.4)
}

function cuts(body: Body): void {
  for (let column = 0; column < 5; column++) {
    for (const y of [-0.42, 0, 0.42]) {
      cylinder(body, 'gap', 0.17, 0.002, [0.3 + column * 0.54, y, 0], 'z', 18)
      cylinder(body, 'sheet', 0.164, 0.004, [0.3 + column * 0.54, y, 0], 'z', 18)
      cylinder(body, 'gap', 0.06, 0.006, [0.3 + column * 0.54, y, 0], 'z', 12)
    }
  }
}

function gantry(body: Body): void {
  box(body, 'teal', [0.24, 2.24, 0.24], [0, 0, 0.16], 0.03)
  for (const z of [0.08, 0.24]) box(body, 'chrome', [0.03, 1.9, 0.04], [-0.13, 0, z], 0)
  for (const side of [-1, 1]) box(body, 'dark', [0.36, 0.18, 0.12], [0, side * 1.04, 0.08], 0.02)
}

function carriage(body: Body): void {
  box(body, 'white', [0.1, 0.34, 0.44], [-0.18, 0, 0.2], 0.02)
  body.at([-0.2, 0.1, 0.4], [0, 0, 0], () => motor(body, 0.06, 0.2))
}

function head(body: Body): void {
  box(body, 'grey', [0.12, 0.16, 0.36], [-0.08, 0, 0.12], 0.02)
  lathe(
    body,
    'brass',
    [
      [0.008, -0.16],
      [0.02, -0.13],
      [0.04, -0.09],
      [0.045, -0.04],
      [0, -0.04],
    ],
    12,
    0,
  )
  cylinder(body, 'steel', 0.05, 0.1, [0, 0, 0.01], 'z', 12)
}

function beam(body: Body): void {
  cylinder(body, 'arc', 0.02, 0.05, [0, 0, -0.03], 'z', 8)
  for (let i = 0; i < 6; i++)
    body.at([0, 0, -0.05], [0.5, 0, (i / 6) * 2 * Math.PI], () =>
      box(body, 'heat', [0.006, 0.006, 0.14], [0, 0, -0.07], 0),
    )
}
