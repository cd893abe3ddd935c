import { box as block } from '../kit/box.ts'
import type { Body, Triple } from '../kit/body.ts'
import { bolts, motor } from '../kit/fittings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { hull, prism, sideProfile } from '../kit/prism.ts'
import { tube } from '../kit/tube.ts'
import { beacon } from '../kit/robotArm.ts'
import type { BuildModel } from '../model.ts'
import { below, box, pallet, pick, places, placesOf, table, turntable } from './layout.ts'

const { a1, c1, c2, c3, ahead, drop } = table
const turnToY: Triple = [Math.PI / 2, 0, 0]

/** Cell; turntable, lower arm, upper arm, wrist, gripper; the box in it; boxes on the pallet. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...[carousel, lowerArm, upperArm, wrist, gripper].map((draw) => part(draw)),
    part((body) => carton(body, -box.height)),
    ...places.map(({ turn }) => part((body) => body.at([0, 0, 0], [0, 0, turn], () => carton(body, -box.height)))),
  ],
})
export default buildModel

function cell(body: Body): void {
  block(body, 'dark', [1.3, 1.3, 0.05], [0, 0, 0.025], 0.01)
  lathe(
    body,
    'orange',
    [
      [0, 0.05],
      [0.56, 0.05],
      [0.56, 0.12],
      [0.46, 0.2],
      [0.43, 0.35],
      [0.5, 0.38],
      [0.5, turntable],
      [0, turntable],
    ],
    16,
    0.016,
  )
  block(body, 'dark', [0.34, 0.5, 0.34], [-0.6, 0, 0.26], 0.03)
  const [px, py] = pallet
  for (const y of [-0.44, 0, 0.44]) block(body, 'wood', [1.2, 0.1, 0.1], [px, py + y, 0.06], 0)
  for (let i = 0; i < 7; i++) block(body, 'wood', [0.12, 1, 0.025], [px - 0.54 + i * 0.18, py, 0.135], 0)
  for (let layer = 0; layer < below; layer++)
    for (const { at, turn } of placesOf(layer)) body.at(at, [0, 0, turn], () => carton(body, 0))
  const [cx, cy, top] = pick
  const deck = top - box.height
  for (const side of [1, -1]) block(body, 'blue', [1.5, 0.05, 0.14], [cx + 0.3, cy + side * 0.28, deck - 0.06], 0.008)
  block(body, 'rollers', [1.5, 0.5, 0.05], [cx + 0.3, cy, deck - 0.03], 0)
  for (const x of [-0.3, 0.9])
    for (const side of [1, -1])
      block(body, 'blue', [0.07, 0.05, deck - 0.1], [cx + x, cy + side * 0.28, (deck - 0.1) / 2], 0)
  for (const x of [0, 0.66]) body.at([cx + x, cy, deck], [0, 0, 0], () => carton(body, 0))
  block(body, 'yellow', [0.04, 0.5, 0.16], [cx - 0.36, cy, deck + 0.08], 0.008)
  beacon(body, [-0.55, 0.62, 0], 1.3)
}

function carousel(body: Body): void {
  const height = c1 - turntable
  lathe(
    body,
    'dark',
    [
      [0, 0],
      [0.46, 0],
      [0.46, 0.05],
      [0, 0.05],
    ],
    16,
  )
  sideProfile(
    body,
    'orange',
    [
      [-0.55, 0.05],
      [0.48, 0.05],
      [a1 + 0.3, height - 0.1],
      [a1 + 0.28, height + 0.16],
      [a1, height + 0.28],
      [-0.1, height + 0.2],
      [-0.5, height * 0.75],
    ],
    0.44,
    0.05,
  )
  for (const side of [1, -1]) {
    cylinder(body, 'orange', 0.29, 0.12, [a1, side * 0.27, height], 'y', 12)
    cylinder(body, 'dark', 0.2, 0.05, [a1, side * 0.35, height], 'y', 12)
    body.at([a1, side * 0.38, height], turnToY, () => bolts(body, 0.15, 3))
    body.at([a1, side * 0.36, height], [(-side * Math.PI) / 2, 0, 0], () => motor(body, 0.13, 0.4))
  }
}

function lowerArm(body: Body): void {
  body.at([0, 0, 0], turnToY, () => prism(body, 'orange', hull([0, 0, 0.27], [0, c2, 0.2], 7), 0.2, 0.045))
  for (const side of [1, -1])
    body.at([0, side * 0.1, 0], turnToY, () =>
      prism(body, 'recess', hull([0, c2 * 0.3, 0.11], [0, c2 * 0.72, 0.08], 4), 0.014, 0.004),
    )
  rod(body, 'orange', [-0.42, 0.14, 0.1], [-0.34, 0.14, c2 + 0.16], 0.05, 10)
  tube(
    body,
    'cable',
    [
      [-0.24, -0.16, -0.1],
      [-0.3, -0.2, c2 * 0.3],
      [-0.22, -0.2, c2 * 0.75],
      [-0.1, -0.2, c2],
    ],
    0.05,
    6,
    10,
  )
}

function upperArm(body: Body): void {
  for (const side of [1, -1]) {
    body.at([0, side * 0.14, 0], turnToY, () =>
      prism(body, 'orange', hull([-0.4, 0, 0.13], [c3, 0, 0.12], 6), 0.07, 0.02),
    )
    cylinder(body, 'dark', 0.15, 0.06, [0, side * 0.19, 0], 'y', 12)
  }
  block(body, 'orange', [c3 * 0.7, 0.22, 0.16], [c3 * 0.42, 0, 0], 0.03)
  body.at([-0.4, 0, 0.1], [0, -Math.PI / 3, 0], () => motor(body, 0.11, 0.36))
  rod(body, 'steel', [0.1, 0, 0.24], [c3 + 0.02, 0, 0.2], 0.032, 8)
  tube(
    body,
    'cable',
    [
      [-0.3, 0.2, 0.2],
      [0.1, 0.2, 0.3],
      [c3 * 0.5, 0.18, 0.24],
      [c3 * 0.9, 0.12, 0.26],
    ],
    0.045,
    6,
    10,
  )
}

function wrist(body: Body): void {
  sideProfile(
    body,
    'orange',
    [
      [-0.14, -0.16],
      [ahead + 0.12, -0.2],
      [ahead + 0.12, 0.1],
      [0.08, 0.28],
      [-0.1, 0.24],
    ],
    0.2,
    0.03,
  )
  for (const side of [1, -1]) cylinder(body, 'dark', 0.1, 0.04, [0, side * 0.2, 0], 'y', 10)
  body.at([ahead, 0, 0.1], [0, 0, 0], () => motor(body, 0.1, 0.3))
  cylinder(body, 'dark', 0.15, 0.12, [ahead, 0, -0.24], 'z', 12)
}

/** A plate of suction cups with a bar on each side. */
function gripper(body: Body): void {
  const low = 0.3 - drop
  cylinder(body, 'steel', 0.17, 0.03, [0, 0, -0.015], 'z', 12)
  block(body, 'dark', [0.3, 0.3, 0.1], [0, 0, -0.08], 0.015)
  block(body, 'steel', [0.6, 0.4, 0.06], [0, 0, low + 0.12], 0.01)
  block(body, 'dark', [0.44, 0.3, -low - 0.24], [0, 0, (low + 0.1) / 2 - 0.02], 0.015)
  for (let i = 0; i < 4; i++)
    for (const y of [-0.13, 0.13]) cylinder(body, 'rubber', 0.04, 0.09, [-0.21 + i * 0.14, y, low + 0.045], 'z', 6)
  for (const side of [1, -1]) cylinder(body, 'blue', 0.035, 0.3, [0, side * 0.22, low + 0.2], 'x', 10)
}

function carton(body: Body, from: number): void {
  block(body, 'carton', [box.length, box.width, box.height], [0, 0, from + box.height / 2], 0.012)
}
