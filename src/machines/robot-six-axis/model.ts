import type { BuildModel } from '../model.ts'
import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { bolts, motor, stackLight } from '../kit/fittings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { hull, prism, sideProfile } from '../kit/prism.ts'
import { tube } from '../kit/tube.ts'

/** Parts in the frames of the joints A1 … A6 of the definition, all drawn at joint values 0: upper arm up, forearm ahead. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [part(pedestal), part(carousel), part(lowerArm), part(elbow), part(forearm), part(wrist), part(gripper)],
})
export default buildModel

const shoulder: Pair = [0.35, 0.3]
const reach = { lowerArm: 1.15, forearm: 0.9 }
const turnToY: readonly [number, number, number] = [Math.PI / 2, 0, 0]

function pedestal(body: Body): void {
  box(body, 'dark', [1.25, 1.25, 0.05], [0, 0, 0.025], 0.01)
  for (const x of [-0.52, 0.52])
    for (const y of [-0.52, 0.52]) cylinder(body, 'steel', 0.03, 0.05, [x, y, 0.06], 'z', 6)
  lathe(
    body,
    'orange',
    [
      [0, 0.05],
      [0.46, 0.05],
      [0.46, 0.1],
      [0.39, 0.16],
      [0.36, 0.39],
      [0.41, 0.42],
      [0.41, 0.45],
      [0, 0.45],
    ],
    18,
    0.014,
  )
  box(body, 'dark', [0.3, 0.42, 0.3], [-0.5, 0, 0.22], 0.03)
  for (const y of [-0.1, 0, 0.1]) cylinder(body, 'steel', 0.03, 0.06, [-0.67, y, 0.22], 'x', 6)
  stackLight(body, [-0.5, 0.5, 0.05], 0.9)
}

function carousel(body: Body): void {
  const [x, z] = shoulder
  lathe(
    body,
    'dark',
    [
      [0, 0],
      [0.38, 0],
      [0.38, 0.04],
      [0, 0.04],
    ],
    18,
  )
  lathe(
    body,
    'orange',
    [
      [0.4, 0.04],
      [0.4, 0.11],
      [0.3, 0.16],
      [0, 0.16],
    ],
    18,
  )
  for (const side of [1, -1]) {
    const cheek: readonly Pair[] = [
      [-0.36, 0.08],
      [0.3, 0.08],
      [x + 0.24, z - 0.08],
      [x + 0.24, z + 0.06],
      [x + 0.12, z + 0.23],
      [x - 0.12, z + 0.23],
      [x - 0.24, z + 0.06],
      [-0.2, z * 0.8],
      [-0.4, z * 0.62],
    ]
    sideProfile(body, 'orange', cheek, 0.14, 0.03, side * 0.25)
    cylinder(body, 'dark', 0.2, 0.05, [x, side * 0.345, z], 'y', 12)
    body.at([x, side * 0.375, z], turnToY, () => bolts(body, 0.15, 4, 0.018))
  }
  box(body, 'orange', [0.5, 0.4, 0.18], [-0.06, 0, 0.18], 0.04)
  body.at([-0.22, 0, 0.2], [0, 0, 0], () => motor(body, 0.13, 0.46))
  body.at([x, 0.37, z], [-Math.PI / 2, 0, 0], () => motor(body, 0.13, 0.38))
  rod(body, 'dark', [-0.36, 0.12, 0.26], [-0.16, 0.12, 0.62], 0.085, 10)
}

function lowerArm(body: Body): void {
  const top = reach.lowerArm
  body.at([0, 0, 0], turnToY, () => prism(body, 'orange', hull([0, 0, 0.25], [0, top, 0.19], 5), 0.3, 0.045))
  for (const side of [1, -1]) {
    body.at([0, side * 0.15, 0], turnToY, () =>
      prism(body, 'recess', hull([0, top * 0.3, 0.1], [0, top * 0.72, 0.08], 4), 0.012, 0.004),
    )
    cylinder(body, 'dark', 0.155, 0.06, [0, side * 0.17, top], 'y', 12)
    body.at([0, side * 0.205, top], turnToY, () => bolts(body, 0.115, 4))
  }
  tube(
    body,
    'cable',
    [
      [-0.2, -0.22, -0.1],
      [-0.27, -0.27, top * 0.25],
      [-0.22, -0.27, top * 0.65],
      [-0.2, -0.29, top * 0.93],
      [-0.02, -0.3, top],
    ],
    0.05,
    6,
    8,
  )
  for (const z of [0.28, 0.66]) box(body, 'dark', [0.2, 0.16, 0.06], [-0.2, -0.2, top * z], 0.01)
}

function elbow(body: Body): void {
  const rise = 0.1
  sideProfile(
    body,
    'orange',
    [
      [-0.34, -0.08],
      [-0.1, -0.2],
      [0.12, -0.19],
      [0.31, rise - 0.15],
      [0.31, rise + 0.17],
      [0.1, rise + 0.24],
      [-0.26, rise + 0.24],
      [-0.36, rise + 0.12],
    ],
    0.36,
    0.05,
  )
  for (const [y, z] of [
    [0, 0.12],
    [-0.1, -0.06],
    [0.1, -0.06],
  ] as const) {
    body.at([-0.33, y, rise + z], [0, -Math.PI / 2, 0], () => motor(body, 0.075, 0.32))
  }
  tube(
    body,
    'cable',
    [
      [-0.02, -0.3, 0],
      [-0.2, -0.3, 0.1],
      [-0.42, -0.2, rise + 0.2],
      [-0.2, -0.16, rise + 0.38],
      [0.2, -0.1, rise + 0.27],
    ],
    0.05,
    6,
    8,
  )
}

function forearm(body: Body): void {
  const end = reach.forearm
  body.at([0, 0, 0], [0, Math.PI / 2, 0], () =>
    lathe(
      body,
      'orange',
      [
        [0, 0],
        [0.175, 0],
        [0.175, 0.06],
        [0.16, 0.1],
        [0.125, end * 0.62],
        [0.135, end * 0.66],
        [0.135, end * 0.74],
        [0, end * 0.74],
      ],
      14,
    ),
  )
  for (const side of [1, -1]) {
    sideProfile(body, 'orange', hull([end * 0.72, 0, 0.12], [end, 0, 0.1], 5), 0.055, 0.014, side * 0.085)
    cylinder(body, 'dark', 0.075, 0.02, [end, side * 0.12, 0], 'y', 12)
  }
  tube(
    body,
    'cable',
    [
      [-0.1, -0.1, 0.17],
      [end * 0.3, -0.1, 0.22],
      [end * 0.7, -0.08, 0.2],
      [end * 0.95, -0.05, 0.16],
    ],
    0.04,
    6,
    8,
  )
  for (const x of [0.2, 0.6]) box(body, 'dark', [0.06, 0.14, 0.12], [end * x, -0.06, 0.17], 0.012)
}

function wrist(body: Body): void {
  cylinder(body, 'dark', 0.095, 0.11, [0, 0, 0], 'y', 12)
  cylinder(body, 'orange', 0.085, 0.13, [0.1, 0, 0], 'x', 12)
  cylinder(body, 'steel', 0.1, 0.03, [0.18, 0, 0], 'x', 12)
}

function gripper(body: Body): void {
  cylinder(body, 'dark', 0.09, 0.05, [0.025, 0, 0], 'x', 12)
  box(body, 'grey', [0.1, 0.34, 0.12], [0.1, 0, 0], 0.015)
  for (const side of [1, -1]) {
    box(body, 'steel', [0.2, 0.035, 0.09], [0.24, side * 0.13, 0], 0.008)
    box(body, 'rubber', [0.1, 0.02, 0.08], [0.29, side * 0.105, 0], 0)
    cylinder(body, 'blue', 0.03, 0.12, [0.1, side * 0.1, 0.08], 'x', 10)
  }
  box(body, 'led', [0.02, 0.1, 0.02], [0.152, 0, 0.045], 0)
}
