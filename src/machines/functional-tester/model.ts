import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { feet, stackLight } from '../kit/fittings.ts'
import { facingFront, plates } from '../kit/housings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { circuitBoard } from '../kit/products.ts'
import type { BuildModel } from '../model.ts'
import { drawerHeight, nests } from './layout.ts'

const width = 2.7

/** Front is -y. Rack; then drawer, board, lid and two lamps of each nest. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(rack),
    ...nests.flatMap(() => [
      part(drawer),
      part((body) => circuitBoard(body, 0.4, 0.3)),
      part(lid),
      part((body) => lamp(body, 'signalGreen')),
      part((body) => lamp(body, 'signalRed')),
    ]),
  ],
})
export default buildModel

function rack(body: Body): void {
  feet(body, width - 0.3, 0.7)
  box(body, 'dark', [width - 0.1, 0.9, 0.1], [0, 0.1, 0.12], 0)
  box(body, 'white', [width, 1, 0.72], [0, 0.1, 0.53], 0.03)
  body.at([0, -0.405, 0.53], facingFront, () => plates(body, 'white', width - 0.06, 0.66, { across: [1 / 3, 2 / 3] }))
  box(body, 'blue', [width, 0.012, 0.04], [0, -0.425, 0.84], 0)
  box(body, 'white', [width, 0.46, 1.3], [0, 0.37, 1.52], 0.03)
  for (const edge of [-1, 1]) box(body, 'white', [0.06, 0.6, 1.3], [edge * (width / 2 - 0.03), 0, 1.52], 0.02)
  for (const x of [-0.43, 0.43]) box(body, 'grey', [0.04, 0.5, 0.62], [x, -0.06, 1.2], 0)
  box(body, 'white', [width, 0.4, 0.2], [0, -0.05, 1.62], 0.03)
  for (const x of nests) instruments(body, x)
  box(body, 'white', [width, 0.7, 0.08], [0, 0.1, 2.2], 0.02)
  stackLight(body, [-1.1, 0.3, 2.24], 0.26)
  rod(body, 'dark', [width / 2, -0.1, 1.4], [width / 2 + 0.14, -0.34, 1.36], 0.022)
  monitor(body, 0.44, 0.34, [width / 2 + 0.02, -0.44, 1.4])
}

/** Open front of a nest, and above it 19-inch instruments with their displays and knobs. */
function instruments(body: Body, x: number): void {
  box(body, 'gap', [0.78, 0.02, 0.58], [x, 0.14, 1.2], 0)
  box(body, 'steel', [0.7, 0.5, 0.03], [x, -0.12, drawerHeight - 0.06], 0)
  for (const dx of [-0.1, 0.1]) cylinder(body, 'dark', 0.062, 0.03, [x + dx, -0.255, 1.62], 'y', 14)
  for (let row = 0; row < 3; row++) {
    const z = 1.82 + row * 0.14
    box(body, 'dark', [0.74, 0.03, 0.12], [x, 0.125, z], 0)
    body.at([x - 0.2, 0.108, z], facingFront, () => panel(body, 'screen', 0.24, 0.09, [0, 0, 0]))
    for (let knob = 0; knob < 3; knob++) cylinder(body, 'grey', 0.025, 0.02, [x + 0.02 + knob * 0.08, 0.1, z], 'y', 8)
    box(body, 'led', [0.02, 0.012, 0.02], [x + 0.32, 0.106, z], 0)
  }
}

function drawer(body: Body): void {
  box(body, 'blue', [0.62, 0.46, 0.05], [0, 0, 0], 0.008)
  box(body, 'copper', [0.46, 0.34, 0.02], [0, 0, 0.05], 0)
  for (const x of [-0.24, 0.24]) cylinder(body, 'chrome', 0.01, 0.12, [x, 0.19, 0.09], 'z', 6)
  box(body, 'white', [0.72, 0.03, 0.14], [0, -0.24, 0.02], 0.008)
  cylinder(body, 'chrome', 0.014, 0.3, [0, -0.27, 0.02], 'x', 8)
}

/** A press plate with its pushers, hinged behind; shut at joint value 0. */
function lid(body: Body): void {
  box(body, 'yellow', [0.6, 0.46, 0.045], [0, -0.24, 0], 0.01)
  for (const x of [-0.18, 0, 0.18])
    for (const y of [-0.36, -0.14]) cylinder(body, 'dark', 0.014, 0.06, [x, y, -0.05], 'z', 6)
  box(body, 'glass', [0.34, 0.24, 0.008], [0, -0.24, 0.026], 0)
  for (const x of [-0.24, 0.24]) box(body, 'steel', [0.06, 0.1, 0.06], [x, 0, 0], 0)
  box(body, 'dark', [0.16, 0.05, 0.05], [0, -0.48, 0.01], 0.008)
}

function lamp(body: Body, paint: 'signalGreen' | 'signalRed'): void {
  cylinder(body, paint, 0.05, 0.02, [0, -0.075, 0], 'y', 14)
}
