import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { stackLight } from '../kit/fittings.ts'
import { facingFront, housing, windowPane } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'
import { full, positions, winding } from './places.ts'

/** Front is -y. Machine with its cans and spinning boxes; tubes; packages; robot, its arm and its lamp. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(machine),
    part((body) => {
      for (const x of positions) cylinder(body, 'blue', full.tube, full.width + 0.06, [x, 0, 0], 'x', 8)
    }),
    ...positions.map(() => part(yarn)),
    part(robot),
    part(arm),
    part((body) => void box(body, 'signalAmber', [0.3, 0.03, 0.05], [0, -1.09, 1.98], 0)),
  ],
})
export default buildModel

const half = positions.at(-1)! + 0.23
const pitch = 0.46

function machine(body: Body): void {
  box(body, 'dark', [2 * half, 0.9, 0.1], [0, 0.05, 0.05], 0)
  box(body, 'white', [2 * half, 0.6, 1], [0, 0.12, 0.62], 0.02)
  box(body, 'grey', [2 * half, 0.42, 0.5], [0, 0.12, 1.34], 0.02)
  box(body, 'white', [2 * half, 0.5, 0.16], [0, 0.12, 1.72], 0.03)
  box(body, 'rubber', [2 * half, 0.3, 0.03], [0, 0.14, 1.82], 0)
  box(body, 'zinc', [2 * half + 1.4, 0.14, 0.16], [0.1, -0.5, 2.12], 0)
  cylinder(body, 'zinc', 0.16, 2 * half, [0, 0.2, 2.12], 'x', 14)
  for (const x of [-half, 0, half]) box(body, 'zinc', [0.08, 0.9, 0.08], [x, -0.1, 2.12], 0)
  for (const x of [-half + 0.1, half - 0.1]) box(body, 'grey', [0.12, 0.3, 0.4], [x, 0.12, 1.96], 0)
  rod(body, 'chrome', [-half, winding.y + 0.02, 1.38], [half, winding.y + 0.02, 1.38], 0.02)
  for (const x of positions) position(body, x)
  body.at([-half - 0.62, 0, 0], [0, 0, 0], () => housing(body, [1.2, 1.3, 2.05], { across: [0.5], paint: 'blue' }))
  body.at([half + 0.42, 0, 0], [0, 0, 0], () => housing(body, [0.8, 1.2, 1.9], { paint: 'blue' }))
  body.at([half + 0.42, -0.62, 1.2], facingFront, () => windowPane(body, 0.5, 0.5))
  monitor(body, 0.5, 0.36, [-half - 0.62, -0.72, 1.5])
  stackLight(body, [-half - 0.9, 0.2, 2.06], 0.25)
}

/** A can with its sliver, the spinning box with its lever and lamp, the yarn, the drum and the cradle of the package. */
function position(body: Body, x: number): void {
  const { y, z } = winding
  body.at([x, -0.5, 0], [0, 0, 0], () => {
    cylinder(body, 'dialFace', 0.19, 0.7, [0, 0, 0.35], 'z', 12)
    cylinder(body, 'yarn', 0.17, 0.04, [0, 0, 0.71], 'z', 10)
  })
  rod(body, 'yarn', [x, -0.48, 0.72], [x, -0.3, 0.95], 0.016, 5)
  body.at([x, -0.24, 1.04], [0.3, 0, 0], () => {
    box(body, 'teal', [pitch - 0.08, 0.2, 0.34], [0, 0, 0], 0.03)
    box(body, 'gap', [pitch - 0.16, 0.012, 0.1], [0, -0.104, -0.06], 0)
    box(body, 'led', [0.03, 0.01, 0.03], [0.12, -0.104, 0.1], 0)
    box(body, 'orange', [0.05, 0.05, 0.12], [-0.12, -0.12, 0.08], 0)
  })
  rod(body, 'yarn', [x, -0.36, 1.2], [x, y + 0.02, z - full.radius + 0.06], 0.007, 4)
  cylinder(body, 'plastic', 0.05, 0.28, [x, y + 0.08, z - full.radius - 0.07], 'x', 10)
  for (const side of [-1, 1]) rod(body, 'grey', [x + side * 0.19, -0.1, z + 0.02], [x + side * 0.19, y, z], 0.016, 5)
}

/** Yarn that is wound crosswise on a tube, about x. */
function yarn(body: Body): void {
  const { radius, width, tube } = full
  body.at([0, 0, 0], [0, Math.PI / 2, 0], () =>
    lathe(
      body,
      'yarn',
      [
        [tube, -width / 2],
        [radius, -width / 2 + 0.02],
        [radius * 0.96, width / 2 - 0.02],
        [tube, width / 2],
      ],
      16,
      0.008,
    ),
  )
}

/** Hangs from the rail over the machine and reaches down in front of it. */
function robot(body: Body): void {
  box(body, 'orange', [0.5, 0.34, 0.2], [0, -0.62, 2.28], 0.03)
  for (const x of [-0.18, 0.18]) cylinder(body, 'dark', 0.07, 0.06, [x, -0.5, 2.2], 'y', 12)
  box(body, 'orange', [0.54, 0.3, 1.3], [0, -0.92, 1.58], 0.04)
  box(body, 'white', [0.42, 0.02, 0.5], [0, -1.075, 1.5], 0.008)
  box(body, 'gap', [0.42, 0.02, 0.2], [0, -1.075, 1.14], 0)
  box(body, 'state', [0.3, 0.03, 0.04], [0, -1.08, 1.86], 0)
  box(body, 'cable', [0.1, 0.1, 0.9], [0.22, -0.74, 1.9], 0)
  box(body, 'hazard', [0.54, 0.012, 0.08], [0, -1.075, 0.98], 0)
}

/** Gripper for the full package, towards the machine. */
function arm(body: Body): void {
  box(body, 'steel', [0.34, 0.06, 0.08], [0, 0, 0], 0.01)
  for (const side of [-1, 1]) box(body, 'dark', [0.04, 0.14, 0.06], [side * 0.15, 0.06, 0], 0)
}
