import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { operatorDesk } from '../kit/controls.ts'
import { stackLight } from '../kit/fittings.ts'
import { cableChain } from '../kit/frames.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import { casting } from '../kit/metalwork.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y. Granite table and desk; bridge; carriage; quill with its probe; the light of a touch; work. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [part(table), part(bridge), part(carriage), part(quill), part(touch), part(work)],
})
export default buildModel

function table(body: Body): void {
  for (const x of [-0.8, 0.8])
    for (const y of [-0.42, 0.42]) {
      box(body, 'grey', [0.34, 0.3, 0.6], [x, y, 0.3], 0.03)
      cylinder(body, 'rubber', 0.1, 0.05, [x, y, 0.62], 'z', 12)
    }
  box(body, 'granite', [2.2, 1.4, 0.26], [0, 0, 0.77], 0.02)
  box(body, 'granite', [2.2, 0.18, 0.16], [0, 0.72, 0.86], 0.012)
  for (let i = 0; i < 8; i++)
    for (const y of [-0.36, -0.12, 0.12, 0.36])
      cylinder(body, 'steel', 0.015, 0.004, [-0.84 + i * 0.24, y, 0.902], 'z', 6)
  body.at([0, 0.86, 0.72], [0, 0, 0], () => cableChain(body, 1.4, 0.2))
  body.at([0.2, -1.25, 0], [0, 0, 0], () => operatorDesk(body, 1.3, 2))
  stackLight(body, [1, 0.9, 0.9], 0.5)
}

function bridge(body: Body): void {
  for (const side of [-1, 1]) {
    box(body, 'white', [0.36, 0.16, 1.25], [0, side * 0.78, 0.6], 0.03)
    box(body, 'dark', [0.5, 0.2, 0.1], [0, side * 0.76, 0.05], 0.012)
  }
  box(body, 'white', [0.32, 1.72, 0.3], [0, 0, 1.3], 0.04)
  box(body, 'blue', [0.33, 1.4, 0.05], [0, 0, 1.3], 0)
  for (const z of [1.2, 1.38]) box(body, 'chrome', [0.03, 1.5, 0.04], [0.17, 0, z], 0)
}

function carriage(body: Body): void {
  box(body, 'grey', [0.24, 0.34, 0.42], [0.18, 0, 0.2], 0.03)
  box(body, 'white', [0.26, 0.3, 0.8], [0.18, 0, 0.62], 0.04)
}

function quill(body: Body): void {
  box(body, 'granite', [0.1, 0.1, 1], [0, 0, 0.2], 0.008)
  cylinder(body, 'dark', 0.045, 0.1, [0, 0, -0.34], 'z', 14)
  lathe(
    body,
    'steel',
    [
      [0.004, -0.52],
      [0.006, -0.44],
      [0.025, -0.42],
      [0.03, -0.38],
      [0, -0.38],
    ],
    12,
    0,
  )
}

function touch(body: Body): void {
  lathe(
    body,
    'laser',
    [
      [0, -0.012],
      [0.01, -0.006],
      [0.01, 0.006],
      [0, 0.012],
    ],
    10,
    0,
  )
}

function work(body: Body): void {
  casting(body, 0.62)
}
