import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pedestalPanel } from '../kit/controls.ts'
import { bolts, motor, stackLight } from '../kit/fittings.ts'
import { handrail, ladder } from '../kit/frames.ts'
import { lightCurtain } from '../kit/guards.ts'
import { cabinet, facingBack, facingFront, plates } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import { drawnPanel, sheetBlank } from '../kit/metalwork.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y. Bed, four uprights and crown; slide with the upper die; blank; panel; flywheel. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [part(frame), part(slide), part(blank), part(panel), part(flywheel)],
})
export default buildModel

const [length, width] = [5.2, 3]
const upright = { x: 2.15, y: 1.02 }

function frame(body: Body): void {
  box(body, 'dark', [length + 0.2, width + 0.3, 0.16], [0, 0, 0.08], 0.02)
  box(body, 'grey', [length, width, 0.75], [0, 0, 0.5], 0.03)
  box(body, 'cast', [3.5, 2.3, 0.42], [0, 0, 1.09], 0.03)
  box(body, 'hazard', [3.5, 0.02, 0.16], [0, -1.16, 1.02], 0)
  lowerDie(body)
  for (const x of [-upright.x, upright.x]) for (const y of [-upright.y, upright.y]) post(body, x, y)
  crown(body)
  body.at([-1.86, -width / 2 - 0.14, 1], [0, 0, 0], () => lightCurtain(body, 3.72, 1.8))
  body.at([2.9, -1.75, 0], [0, 0, 0], () => pedestalPanel(body))
  body.at([3.25, 0.6, 0], [0, 0, Math.PI / 2], () => cabinet(body, [1.4, 0.5, 2.1]))
  body.at([-length / 2 - 0.2, 0.9, 0], [0, 0, Math.PI / 2], () => ladder(body, 6.6, 0.5))
  stackLight(body, [-2.3, -1.3, 6.42])
}

function lowerDie(body: Body): void {
  box(body, 'cast', [2.8, 1.8, 0.24], [0, 0, 1.42], 0.02)
  box(body, 'steel', [2.3, 1.36, 0.14], [0, 0, 1.6], 0.05)
  for (const x of [-1.24, 1.24])
    for (const y of [-0.75, 0.75]) {
      cylinder(body, 'chrome', 0.06, 0.8, [x, y, 1.9], 'z', 12)
      box(body, 'red', [0.16, 0.16, 0.1], [x, y, 1.59], 0)
    }
}

function post(body: Body, x: number, y: number): void {
  box(body, 'white', [0.78, 0.86, 3.75], [x, y, 2.75], 0.04)
  box(body, 'steel', [0.1, 0.34, 2.7], [x - Math.sign(x) * 0.42, y * 0.9, 2.9], 0)
  for (const z of [2.1, 3.5]) box(body, 'gap', [0.8, 0.88, 0.02], [x, y, z], 0)
  cylinder(body, 'steel', 0.2, 0.2, [x, y, 6.5], 'z', 6)
  cylinder(body, 'chrome', 0.12, 0.3, [x, y, 6.7], 'z', 12)
}

function crown(body: Body): void {
  box(body, 'gap', [length - 0.04, width, 1.74], [0, 0, 5.48], 0)
  for (const [y, turn] of [
    [-width / 2, facingFront],
    [width / 2, facingBack],
  ] as const)
    body.at([0, y, 5.48], turn, () => plates(body, 'white', length, 1.78, { across: [0.18, 0.5, 0.82], up: [0.28] }))
  for (const side of [-1, 1]) box(body, 'white', [0.04, width, 1.78], [(side * length) / 2, 0, 5.48], 0.01)
  box(body, 'grey', [length + 0.08, width + 0.2, 0.08], [0, 0, 6.4], 0.02)
  box(body, 'teal', [length + 0.02, width + 0.06, 0.4], [0, 0, 4.8], 0.02)
  for (const x of [-1.1, 1.1])
    for (const y of [-0.62, 0.62]) {
      cylinder(body, 'dark', 0.29, 0.24, [x, y, 4.48], 'z', 18)
      cylinder(body, 'chrome', 0.19, 0.7, [x, y, 4.2], 'z', 16)
    }
  body.at([-0.6, 0.6, 6.66], [0, Math.PI / 2, 0], () => motor(body, 0.3, 1.1))
  body.at([0, 0, 6.44], [0, 0, 0], () =>
    handrail(body, [
      [-2.5, 1.5, 0],
      [-2.5, -1.5, 0],
      [2.5, -1.5, 0],
      [2.5, 1.5, 0],
    ]),
  )
  cylinder(body, 'dark', 0.84, 0.1, [length / 2 + 0.02, -0.35, 5.3], 'x', 28)
}

function slide(body: Body): void {
  box(body, 'teal', [3.5, 2.3, 0.9], [0, 0, 0], 0.05)
  box(body, 'gap', [3.52, 2.32, 0.02], [0, 0, 0.22], 0)
  box(body, 'hazard', [3.5, 0.02, 0.2], [0, -1.165, -0.32], 0)
  box(body, 'steel', [2.8, 1.8, 0.22], [0, 0, -0.56], 0.02)
  box(body, 'steel', [2.26, 1.32, 0.18], [0, 0, -0.72], 0.06)
  for (const x of [-1.1, 1.1])
    for (const y of [-0.62, 0.62]) {
      cylinder(body, 'teal', 0.3, 0.26, [x, y, 0.56], 'z', 18)
      cylinder(body, 'chrome', 0.17, 0.9, [x, y, 1], 'z', 14)
      body.at([x, y, 0.7], [0, 0, 0], () => bolts(body, 0.24, 6, 0.022))
    }
}

function blank(body: Body): void {
  sheetBlank(body, 2.3, 1.4)
}

function panel(body: Body): void {
  drawnPanel(body, 2.2, 1.3, 0.16)
}

function flywheel(body: Body): void {
  cylinder(body, 'dark', 0.74, 0.3, [0.02, 0, 0], 'x', 28)
  cylinder(body, 'yellow', 0.58, 0.04, [0.18, 0, 0], 'x', 24)
  for (let i = 0; i < 5; i++)
    body.at([0.21, 0, 0], [(i / 5) * 2 * Math.PI, 0, 0], () => box(body, 'dark', [0.02, 0.16, 0.4], [0, 0, 0.32], 0))
  cylinder(body, 'steel', 0.16, 0.1, [0.22, 0, 0], 'x', 16)
}
