import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { emergencyStop, feet, motor, stackLight } from '../kit/fittings.ts'
import { cableChain } from '../kit/frames.ts'
import { facingFront, plates } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { tube } from '../kit/tube.ts'
import type { BuildModel } from '../model.ts'
import { productTop, screws } from './layout.ts'

/** Front is -y. Bench with portal and feeder; table; head on its two axes; bit; housing; screws. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(bench),
    part(fixture),
    part(carriage),
    part(head),
    part(bit),
    part(product),
    ...screws.map(() => part(screw)),
  ],
})
export default buildModel

function bench(body: Body): void {
  feet(body, 1, 0.9)
  box(body, 'dark', [1.2, 1, 0.1], [0, 0, 0.12], 0)
  box(body, 'white', [1.3, 1.1, 0.66], [0, 0, 0.5], 0.03)
  body.at([0, -0.555, 0.5], facingFront, () => plates(body, 'white', 1.24, 0.6, { across: [0.5] }))
  box(body, 'cast', [1.36, 1.16, 0.06], [0, 0, 0.86], 0.012)
  for (const x of [-0.16, 0.16]) box(body, 'chrome', [0.04, 1, 0.05], [x, -0.02, 0.91], 0)
  box(body, 'cable', [0.2, 0.96, 0.03], [0, -0.02, 0.905], 0)
  for (const x of [-0.5, 0.5]) box(body, 'blue', [0.14, 0.2, 0.86], [x, 0.24, 1.32], 0.02)
  box(body, 'blue', [1.14, 0.16, 0.2], [0, 0.24, 1.68], 0.02)
  for (const z of [1.63, 1.73]) box(body, 'chrome', [0.9, 0.03, 0.03], [0, 0.15, z], 0)
  body.at([0.57, 0.24, 1.68], [0, Math.PI / 2, 0], () => motor(body, 0.05, 0.2))
  body.at([0, 0.32, 1.79], [0, 0, 0], () => cableChain(body, 0.6, 0.14, 0.07))
  stackLight(body, [-0.5, 0.24, 1.78], 0.2)
  bowlFeeder(body)
  monitor(body, 0.34, 0.26, [-0.62, -0.2, 1.28])
  rod(body, 'dark', [-0.6, 0.1, 0.9], [-0.62, -0.17, 1.16], 0.018)
  for (const x of [-0.42, 0.42]) {
    box(body, 'dark', [0.12, 0.1, 0.1], [x, -0.53, 0.93], 0.012)
    cylinder(body, 'signalGreen', 0.034, 0.02, [x, -0.53, 0.985], 'z', 12)
  }
  emergencyStop(body, [0, -0.58, 0.86], -1)
}

/** A vibrating bowl whose track winds up along its wall; a hose blows the screws to the head. */
function bowlFeeder(body: Body): void {
  const [x, y] = [0.74, -0.1]
  box(body, 'white', [0.42, 0.5, 0.86], [x + 0.04, y, 0.44], 0.02)
  cylinder(body, 'dark', 0.14, 0.12, [x, y, 0.94], 'z', 16)
  body.at([x, y, 1], [0, 0, 0], () => {
    lathe(
      body,
      'brushed',
      [
        [0, 0],
        [0.14, 0],
        [0.2, 0.16],
        [0.19, 0.16],
        [0.13, 0.03],
        [0, 0.03],
      ],
      20,
      0,
    )
    for (let i = 0; i < 10; i++)
      body.at([0, 0, 0.03 + i * 0.011], [0, 0, i * 0.6], () =>
        box(body, 'brass', [0.04, 0.07, 0.008], [0.13 + i * 0.004, 0, 0.006], 0),
      )
  })
  tube(
    body,
    'cable',
    [
      [x - 0.1, y, 1.1],
      [x - 0.16, y + 0.1, 1.6],
      [0.3, 0.1, 1.95],
      [0.08, 0, 1.8],
    ],
    0.016,
    6,
    14,
  )
}

function fixture(body: Body): void {
  box(body, 'steel', [0.5, 0.4, 0.04], [0, 0, -0.04], 0.008)
  box(body, 'teal', [0.46, 0.36, 0.05], [0, 0, 0], 0.008)
  for (const x of [-0.21, 0.21]) box(body, 'red', [0.03, 0.08, 0.05], [x, 0, 0.05], 0)
}

function carriage(body: Body): void {
  box(body, 'white', [0.22, 0.08, 0.3], [0, 0.06, 0.18], 0.012)
  for (const x of [-0.06, 0.06]) box(body, 'chrome', [0.02, 0.03, 0.34], [x, 0.01, 0.12], 0)
  body.at([0, 0.02, 0.32], [0, 0, 0], () => motor(body, 0.045, 0.18))
}

function head(body: Body): void {
  box(body, 'dark', [0.16, 0.06, 0.26], [0, 0.09, 0.06], 0.008)
  cylinder(body, 'orange', 0.05, 0.26, [0, 0, 0.08], 'z', 16)
  cylinder(body, 'dark', 0.036, 0.1, [0, 0, 0.26], 'z', 12)
  lathe(
    body,
    'steel',
    [
      [0.012, -0.14],
      [0.03, -0.1],
      [0.03, -0.05],
      [0, -0.05],
    ],
    12,
    0,
  )
}

function bit(body: Body): void {
  cylinder(body, 'chrome', 0.012, 0.16, [0, 0, 0.08], 'z', 6)
  box(body, 'red', [0.05, 0.008, 0.02], [0, 0, 0.12], 0)
}

/** The lower half of an appliance's housing with six bosses. */
function product(body: Body): void {
  box(body, 'plastic', [0.36, 0.25, 0.02], [0, 0, 0.01], 0)
  for (const side of [-1, 1]) {
    box(body, 'plastic', [0.36, 0.012, 0.04], [0, side * 0.119, 0.02], 0)
    box(body, 'plastic', [0.012, 0.25, 0.04], [side * 0.174, 0, 0.02], 0)
  }
  box(body, 'board', [0.24, 0.1, 0.008], [0, 0, 0.03], 0)
  for (const [x, y] of screws)
    cylinder(body, 'grey', 0.02, productTop - 0.035, [x, y, (productTop - 0.03) / 2], 'z', 10)
}

function screw(body: Body): void {
  cylinder(body, 'brass', 0.015, 0.012, [0, 0, 0.004], 'z', 8)
}
