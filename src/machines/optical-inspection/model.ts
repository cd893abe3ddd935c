import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { feet, stackLight } from '../kit/fittings.ts'
import { facingFront, plates, windowPane } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { circuitBoard } from '../kit/products.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y; boards pass along x. Cabinet, conveyor and lamps; board; camera on its two axes with ring light. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cabinet),
    part(() => {}),
    part((body) => circuitBoard(body, 0.3, 0.24)),
    part(beam),
    part(camera),
    part(ring),
    part((body) => void cylinder(body, 'signalGreen', 0.03, 0.02, [0, 0, 0], 'y', 12)),
    part((body) => void cylinder(body, 'signalRed', 0.03, 0.02, [0, 0, 0], 'y', 12)),
  ],
})
export default buildModel

function cabinet(body: Body): void {
  feet(body, 0.9, 1.1)
  box(body, 'dark', [1, 1.2, 0.1], [0, 0, 0.12], 0)
  box(body, 'white', [1.1, 1.3, 0.66], [0, 0, 0.5], 0.04)
  body.at([0, -0.655, 0.5], facingFront, () => plates(body, 'white', 1.04, 0.6, { across: [0.5] }))
  box(body, 'white', [1.1, 0.4, 1], [0, 0.45, 1.35], 0.03)
  for (const side of [-1, 1]) {
    box(body, 'white', [0.1, 0.9, 0.72], [side * 0.5, -0.2, 1.5], 0.02)
    box(body, 'steel', [1.24, 0.03, 0.06], [0, -0.05 + side * 0.14, 0.93], 0)
    box(body, 'rubber', [1.24, 0.012, 0.02], [0, -0.05 + side * 0.128, 0.965], 0)
  }
  box(body, 'gap', [0.9, 0.8, 0.01], [0, -0.15, 0.84], 0)
  box(body, 'white', [1.1, 1.3, 0.16], [0, 0, 1.83], 0.04)
  box(body, 'blue', [1.1, 0.012, 0.04], [0, -0.655, 1.78], 0)
  body.at([0, -0.63, 1.42], facingFront, () => windowPane(body, 0.78, 0.56, 0.05))
  rod(body, 'dark', [0.5, -0.3, 1.5], [0.86, -0.44, 1.44], 0.022)
  monitor(body, 0.46, 0.3, [0.9, -0.5, 1.36])
  box(body, 'dark', [0.44, 0.18, 0.025], [0.9, -0.6, 1], 0)
  rod(body, 'dark', [0.55, -0.4, 0.7], [0.86, -0.5, 0.99], 0.022)
  stackLight(body, [-0.4, 0.4, 1.91])
}

function beam(body: Body): void {
  box(body, 'steel', [0.84, 0.1, 0.08], [0, 0, 0.2], 0.01)
  box(body, 'chrome', [0.8, 0.03, 0.03], [0, -0.06, 0.2], 0)
}

function camera(body: Body): void {
  box(body, 'dark', [0.14, 0.12, 0.16], [0, -0.1, 0.22], 0.012)
  cylinder(body, 'dark', 0.05, 0.22, [0, -0.1, 0.06], 'z', 16)
  cylinder(body, 'smoke', 0.036, 0.01, [0, -0.1, -0.055], 'z', 14)
}

function ring(body: Body): void {
  body.at([0, -0.1, -0.08], [0, 0, 0], () =>
    lathe(
      body,
      'ringLight',
      [
        [0.07, 0.05],
        [0.15, 0],
        [0.155, 0.012],
        [0.08, 0.062],
        [0.07, 0.05],
      ],
      20,
      0,
    ),
  )
}
