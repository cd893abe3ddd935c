import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pendantConsole } from '../kit/controls.ts'
import { enclosure } from '../kit/enclosure.ts'
import { bolts, motor, stackLight } from '../kit/fittings.ts'
import { facingFront, slidingDoor } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import { sideProfile } from '../kit/prism.ts'
import { tube } from '../kit/tube.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y. Trunnion and table below, gantry with ram and spindle above, in the order of the joints. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(frame),
    part(trunnion),
    part(table),
    part(impeller),
    part(stock),
    part(beam),
    part(carriage),
    part(ram),
    part(spindle),
    part(door),
  ],
})
export default buildModel

const bearing = 0.72

function frame(body: Body): void {
  enclosure(body, [2.9, 2.8, 2.7], { from: -0.4, to: 0.9, sill: 0.8, lintel: 2.4 })
  for (const side of [-1, 1]) {
    box(body, 'cast', [0.28, 0.6, 0.75], [side * (bearing + 0.05), -0.3, 1.1], 0.04)
    cylinder(body, 'teal', 0.27, 0.3, [side * (bearing + 0.05), -0.3, 1.15], 'x', 22)
    body.at([side * (bearing + 0.21), -0.3, 1.15], [0, Math.PI / 2, 0], () => bolts(body, 0.2, 8))
    box(body, 'cast', [0.24, 2.4, 0.3], [side * 1.15, 0, 2.3], 0.02)
    box(body, 'chrome', [0.07, 2.3, 0.05], [side * 1.15, 0, 2.47], 0)
    body.at([side * 0.95, 0, 0.95], [0, side * 0.7, 0], () => box(body, 'brushed', [0.5, 2.4, 0.02], [0, 0, 0], 0))
  }
  toolMagazine(body)
  pendantConsole(body, [1.3, -1.2, 2.6], [1.25, -1.62, 1.6])
  stackLight(body, [1.2, 1.1, 2.7])
  box(body, 'grey', [0.9, 0.7, 0.4], [0, 1, 2.9], 0.03)
  box(body, 'grey', [0.6, 1.4, 0.7], [1.6, 0.6, 0.5], 0.04)
}

function toolMagazine(body: Body): void {
  box(body, 'white', [0.45, 1.4, 1.5], [-1.62, 0.2, 1.5], 0.04)
  cylinder(body, 'dark', 0.42, 0.08, [-1.62, 0.2, 2.32], 'z', 22)
  for (let i = 0; i < 12; i++) {
    const turn = (i / 12) * 2 * Math.PI
    const [x, y] = [-1.62 + Math.cos(turn) * 0.36, 0.2 + Math.sin(turn) * 0.36]
    cylinder(body, 'steel', 0.035, 0.1, [x, y, 2.4], 'z', 8)
    cylinder(body, 'chrome', 0.014, 0.14, [x, y, 2.5], 'z', 6)
  }
}

function trunnion(body: Body): void {
  const cradle: readonly Pair[] = [
    [-0.3, -0.12],
    [-0.2, -0.3],
    [0.2, -0.3],
    [0.3, -0.12],
    [0.3, -0.06],
    [-0.3, -0.06],
  ]
  sideProfile(body, 'cast', cradle, 1.16, 0.02)
  body.at([0, 0, 0], [0, 0, Math.PI / 2], () => sideProfile(body, 'cast', cradle, 0.5, 0.02))
  for (const side of [-1, 1]) box(body, 'cast', [0.12, 0.44, 0.36], [side * 0.52, 0, -0.02], 0.03)
  cylinder(body, 'steel', 0.34, 0.06, [0, 0, -0.14], 'z', 24)
}

function table(body: Body): void {
  cylinder(body, 'steel', 0.32, 0.06, [0, 0, 0], 'z', 26)
  for (let i = 0; i < 4; i++)
    body.at([0, 0, 0.032], [0, 0, (i * Math.PI) / 2], () => box(body, 'gap', [0.3, 0.016, 0.004], [0.16, 0, 0], 0))
  cylinder(body, 'blue', 0.14, 0.03, [0, 0, 0.035], 'z', 18)
}

function impeller(body: Body): void {
  lathe(
    body,
    'brushed',
    [
      [0, 0.02],
      [0.2, 0.02],
      [0.2, 0.05],
      [0.1, 0.12],
      [0.06, 0.24],
      [0, 0.25],
    ],
    20,
    0,
  )
  for (let i = 0; i < 9; i++)
    body.at([0, 0, 0.1], [0, 0, (i / 9) * 2 * Math.PI], () =>
      body.at([0.12, 0, 0.02], [0.5, 0.2, 0.5], () => box(body, 'brushed', [0.13, 0.007, 0.12], [0, 0, 0], 0)),
    )
}

function stock(body: Body): void {
  cylinder(body, 'cast', 0.215, 0.24, [0, 0, 0.12], 'z', 24)
}

function beam(body: Body): void {
  box(body, 'grey', [2.4, 0.4, 0.42], [0, 0, 0.24], 0.03)
  for (const z of [0.12, 0.36]) box(body, 'chrome', [2.1, 0.05, 0.05], [0, -0.22, z], 0)
  for (const side of [-1, 1]) box(body, 'dark', [0.3, 0.6, 0.14], [side * 1.12, 0, 0.08], 0.02)
}

function carriage(body: Body): void {
  box(body, 'white', [0.6, 0.2, 0.62], [0, 0.12, 0.24], 0.04)
  box(body, 'gap', [0.61, 0.21, 0.012], [0, 0.12, 0.36], 0)
}

function ram(body: Body): void {
  box(body, 'teal', [0.4, 0.28, 1], [0, 0, 0.12], 0.04)
  body.at([0, 0, 0.62], [0, 0, 0], () => motor(body, 0.13, 0.36))
  lathe(
    body,
    'steel',
    [
      [0, -0.5],
      [0.1, -0.5],
      [0.14, -0.42],
      [0.15, -0.36],
      [0, -0.36],
    ],
    18,
    0,
  )
  for (const side of [-1, 1])
    tube(
      body,
      'cable',
      [
        [side * 0.1, -0.12, -0.36],
        [side * 0.12, -0.14, -0.46],
        [side * 0.06, -0.05, -0.58],
      ],
      0.012,
      5,
      5,
    )
}

function spindle(body: Body): void {
  lathe(
    body,
    'chrome',
    [
      [0, -0.2],
      [0.012, -0.2],
      [0.014, -0.1],
      [0.04, -0.08],
      [0.06, -0.03],
      [0.08, 0],
      [0, 0],
    ],
    14,
    0,
  )
  for (const side of [-1, 1]) box(body, 'dark', [0.02, 0.02, 0.03], [side * 0.06, 0, -0.02], 0)
}

function door(body: Body): void {
  body.at([0, 0, 0], facingFront, () => slidingDoor(body, 'white', 1.36, 1.66))
}
