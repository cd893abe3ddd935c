import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pendantConsole } from '../kit/controls.ts'
import { enclosure } from '../kit/enclosure.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { facingFront, slidingDoor } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y. Two spindles face each other along x, the milling spindle comes from above; parts in the order of the joints. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(frame),
    part(chuck),
    part(work),
    part(counterSpindle),
    part(slideZ),
    part(ram),
    part(head),
    part(cutter),
    part(door),
  ],
})
export default buildModel

const alongX = [0, Math.PI / 2, 0] as const

function frame(body: Body): void {
  enclosure(body, [4.2, 2.4, 2.5], { from: -0.8, to: 0.9, sill: 0.9, lintel: 2.2 })
  box(body, 'cast', [0.7, 0.8, 0.9], [-1.5, -0.2, 1.35], 0.04)
  cylinder(body, 'steel', 0.3, 0.1, [-1.12, -0.25, 1.35], 'x', 24)
  box(body, 'cast', [3.2, 0.5, 1.2], [0.1, 0.75, 1.6], 0.04)
  for (const z of [1.75, 2.15]) box(body, 'chrome', [2.6, 0.05, 0.09], [0.1, 0.49, z], 0)
  for (const y of [-0.45, -0.05]) box(body, 'chrome', [1.9, 0.08, 0.06], [0.9, y, 0.94], 0)
  body.at([0, -0.75, 1.02], [0.7, 0, 0], () => box(body, 'brushed', [2.6, 0.7, 0.02], [0, 0, 0], 0))
  pendantConsole(body, [1.4, -1, 2.4], [1.42, -1.42, 1.5], 0.66, 0.8)
  stackLight(body, [-1.8, 0.9, 2.5])
  box(body, 'grey', [0.9, 0.7, 0.3], [-0.6, 0.6, 2.64], 0.03)
  box(body, 'grey', [0.5, 0.9, 0.5], [2.35, -0.2, 0.35], 0.03)
  body.at([2.62, -0.2, 0.85], [0, -0.8, 0], () => box(body, 'grey', [1, 0.5, 0.24], [0, 0, 0], 0.02))
}

function chuck(body: Body): void {
  cylinder(body, 'chrome', 0.22, 0.16, [0, 0, 0], 'x', 24)
  for (let i = 0; i < 3; i++)
    body.at([0.1, 0, 0], [(i * 2 * Math.PI) / 3, 0, 0], () =>
      box(body, 'steel', [0.09, 0.07, 0.13], [0, 0, 0.12], 0.008),
    )
}

/** A flanged shaft with a milled square. */
function work(body: Body): void {
  const profile: readonly Pair[] = [
    [0, 0],
    [0.08, 0],
    [0.08, 0.12],
    [0.13, 0.12],
    [0.13, 0.17],
    [0.07, 0.19],
    [0.07, 0.34],
    [0.05, 0.34],
    [0.05, 0.46],
    [0, 0.46],
  ]
  body.at([-0.06, 0, 0], alongX, () => lathe(body, 'brushed', profile, 20, 0.004))
  box(body, 'chrome', [0.09, 0.105, 0.105], [0.24, 0, 0], 0)
  for (let i = 0; i < 6; i++)
    body.at([0.114, 0, 0], [(i / 6) * 2 * Math.PI, 0, 0], () =>
      cylinder(body, 'gap', 0.012, 0.004, [0, 0.1, 0], 'x', 8),
    )
}

function counterSpindle(body: Body): void {
  box(body, 'cast', [0.6, 0.7, 0.16], [0.2, 0, -0.32], 0.02)
  box(body, 'white', [0.55, 0.5, 0.5], [0.25, 0, 0], 0.05)
  cylinder(body, 'chrome', 0.2, 0.14, [-0.08, 0, 0], 'x', 22)
  for (let i = 0; i < 3; i++)
    body.at([-0.17, 0, 0], [(i * 2 * Math.PI) / 3, 0, 0], () =>
      box(body, 'steel', [0.08, 0.06, 0.11], [0, 0, 0.11], 0.008),
    )
  body.at([0.52, 0, 0], alongX, () => motor(body, 0.12, 0.24))
}

function slideZ(body: Body): void {
  box(body, 'white', [0.62, 0.16, 0.8], [0, 0.16, -0.1], 0.03)
  for (const x of [-0.2, 0.2]) box(body, 'chrome', [0.06, 0.05, 0.7], [x, 0.06, -0.1], 0)
}

function ram(body: Body): void {
  box(body, 'teal', [0.34, 0.56, 0.4], [0, 0.24, 0.06], 0.04)
  cylinder(body, 'dark', 0.2, 0.06, [0, -0.06, 0], 'y', 20)
}

function head(body: Body): void {
  cylinder(body, 'white', 0.19, 0.2, [0, -0.12, 0], 'y', 20)
  box(body, 'white', [0.24, 0.2, 0.3], [0, -0.12, -0.1], 0.03)
  lathe(
    body,
    'steel',
    [
      [0.06, -0.28],
      [0.1, -0.24],
      [0.11, -0.14],
      [0, -0.14],
    ],
    16,
    0,
  )
}

function cutter(body: Body): void {
  lathe(
    body,
    'chrome',
    [
      [0, -0.16],
      [0.02, -0.16],
      [0.02, -0.06],
      [0.05, -0.04],
      [0.05, 0],
      [0, 0],
    ],
    12,
    0,
  )
  for (let i = 0; i < 3; i++)
    body.at([0, 0, -0.11], [0, 0, (i * 2 * Math.PI) / 3], () =>
      box(body, 'brass', [0.014, 0.008, 0.09], [0.02, 0, 0], 0),
    )
}

function door(body: Body): void {
  body.at([0, 0, 0], facingFront, () => slidingDoor(body, 'white', 1.74, 1.34, -1))
}
