import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { stackLight } from '../kit/fittings.ts'
import { facingFront, housing, windowPane } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import { pipe, tank } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y. Chamber between a powder station and a filter cabinet; parts in the order of the joints. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(frame),
    part(recoater),
    part(() => {}),
    part(printed),
    part(() => {}),
    part(() => {}),
    part(() => {}),
    part(melt),
    part(chamberLight),
  ],
})
export default buildModel

function frame(body: Body): void {
  body.at([0, 0, 0], [0, 0, 0], () => housing(body, [1.3, 1.2, 1.0], { across: [0.5] }))
  box(body, 'white', [1.3, 0.5, 1.1], [0, 0.35, 1.57], 0.02)
  for (const side of [-1, 1]) box(body, 'white', [0.22, 1.2, 1.1], [side * 0.54, 0, 1.57], 0.02)
  box(body, 'white', [1.3, 1.2, 0.3], [0, 0, 1.98], 0.03)
  box(body, 'cast', [0.86, 0.6, 0.08], [0, -0.2, 1.06], 0)
  cylinder(body, 'steel', 0.2, 0.02, [0, -0.22, 1.1], 'z', 28)
  body.at([0, -0.57, 1.44], facingFront, () => windowPane(body, 0.74, 0.62, 0.06))
  box(body, 'blue', [1.3, 0.012, 0.06], [0, -0.615, 1.9], 0)
  cylinder(body, 'dark', 0.12, 0.24, [0, -0.22, 2.22], 'z', 18)
  body.at([0.95, 0.1, 0], [0, 0, 0], () => housing(body, [0.6, 1, 1.7], { paint: 'grey', up: [0.6] }))
  body.at([-0.98, 0.1, 0], [0, 0, 0], () => tank(body, 0.26, 1.2, 0.5))
  pipe(body, [-0.98, 0.1, 1.76], [-0.5, 0.1, 1.76], 0.05)
  pipe(body, [0.62, 0.2, 1.5], [0.8, 0.2, 1.5], 0.06)
  monitor(body, 0.46, 0.32, [0.95, -0.46, 1.25])
  for (const x of [0.62, 1.28]) box(body, 'dark', [0.02, 0.02, 1.2], [x, -0.41, 0.9], 0)
  stackLight(body, [-0.5, 0.4, 2.13], 0.2)
}

function recoater(body: Body): void {
  box(body, 'steel', [0.06, 0.5, 0.07], [0, 0, 0.02], 0.008)
  box(body, 'rubber', [0.01, 0.46, 0.04], [0, 0, -0.03], 0)
}

/** An impeller of blades on a hub, 0.22 m across and 0.24 m high. */
function printed(body: Body): void {
  cylinder(body, 'brushed', 0.05, 0.24, [0, 0, 0.12], 'z', 14)
  cylinder(body, 'brushed', 0.11, 0.03, [0, 0, 0.015], 'z', 20)
  for (let i = 0; i < 9; i++)
    body.at([0, 0, 0], [0, 0, (i / 9) * 2 * Math.PI], () =>
      body.at([0.07, 0, 0.1], [0.4, 0, 0.3], () => box(body, 'brushed', [0.08, 0.008, 0.18], [0, 0, 0], 0)),
    )
}

function melt(body: Body): void {
  cylinder(body, 'arc', 0.012, 0.012, [0, 0, 0.006], 'z', 8)
  cylinder(body, 'laser', 0.002, 0.8, [0, 0, 0.4], 'z', 5)
}

function chamberLight(body: Body): void {
  box(body, 'lamp', [0.7, 0.03, 0.03], [0, -0.5, 1.78], 0)
}
