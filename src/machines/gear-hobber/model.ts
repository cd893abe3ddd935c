import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pendantConsole } from '../kit/controls.ts'
import { gear, gearTrolley } from '../kit/drives.ts'
import { enclosure } from '../kit/enclosure.ts'
import { bolts, motor, stackLight } from '../kit/fittings.ts'
import { facingFront, slidingDoor } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'
import { gearTeeth } from './mesh.ts'

/** Front is -y. Work table on the left, hob column on the right, in the order of the joints. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(frame),
    part(table),
    part(work),
    part(blank),
    part(tailstock),
    part(column),
    part(head),
    part(hob),
    part(door),
  ],
})
export default buildModel

function frame(body: Body): void {
  enclosure(body, [3, 2, 2.7], { from: -1.15, to: 0.6, sill: 0.86, lintel: 2.45 })
  cylinder(body, 'cast', 0.42, 0.1, [-0.45, -0.1, 0.95], 'z', 22)
  box(body, 'cast', [0.4, 0.5, 1.7], [-1.1, -0.1, 1.75], 0.03)
  for (const y of [-0.28, 0.08]) box(body, 'chrome', [0.04, 0.07, 1.2], [-0.88, y, 1.85], 0)
  for (const y of [-0.35, 0.15]) box(body, 'chrome', [1.2, 0.08, 0.05], [0.75, y, 0.93], 0)
  pendantConsole(body, [1.1, -0.8, 2.6], [1.12, -1.18, 1.55])
  stackLight(body, [-1.3, 0.7, 2.7])
  body.at([1.85, -0.65, 0], [0, 0, 0], () => gearTrolley(body, 0.26))
  box(body, 'teal', [0.6, 0.9, 0.7], [1.8, 0.3, 0.45], 0.03)
  body.at([1.8, 0.3, 0.8], [0, 0, 0], () => motor(body, 0.1, 0.34))
  box(body, 'grey', [0.7, 0.6, 0.3], [-0.8, 0.5, 2.84], 0.03)
}

function table(body: Body): void {
  cylinder(body, 'steel', 0.36, 0.08, [0, 0, 0.04], 'z', 24)
  body.at([0, 0, 0.085], [0, 0, 0], () => bolts(body, 0.29, 8))
  lathe(
    body,
    'chrome',
    [
      [0, 0.08],
      [0.2, 0.08],
      [0.12, 0.13],
      [0.12, 0.2],
      [0, 0.2],
    ],
    18,
    0.004,
  )
}

function work(body: Body): void {
  gear(body, 0.19, 0.2, gearTeeth, 'brushed')
}

function blank(body: Body): void {
  cylinder(body, 'cast', 0.203, 0.202, [0, 0, 0.101], 'z', 28)
}

function tailstock(body: Body): void {
  box(body, 'white', [0.5, 0.3, 0.26], [-0.25, 0, 0.1], 0.02)
  cylinder(body, 'white', 0.16, 0.24, [0, 0, 0.08], 'z', 16)
  lathe(
    body,
    'chrome',
    [
      [0.01, -0.2],
      [0.05, -0.12],
      [0.07, -0.12],
      [0.07, -0.02],
      [0, -0.02],
    ],
    14,
    0,
  )
}

function column(body: Body): void {
  box(body, 'cast', [0.7, 0.8, 0.12], [0.25, 0, 0.06], 0.02)
  box(body, 'white', [0.45, 0.62, 1.35], [0.25, 0, 0.75], 0.04)
  for (const y of [-0.2, 0.2]) box(body, 'chrome', [0.05, 0.08, 1.1], [0, y, 0.7], 0)
  body.at([0.25, 0, 1.42], [0, 0, 0], () => motor(body, 0.12, 0.3))
}

function head(body: Body): void {
  cylinder(body, 'teal', 0.26, 0.24, [0.16, 0, 0], 'x', 22)
  body.at([-0.22, 0, 0], [0.07, 0, 0], () => {
    box(body, 'cast', [0.16, 0.74, 0.2], [0.18, 0, 0], 0.02)
    for (const side of [-1, 1]) box(body, 'white', [0.3, 0.12, 0.22], [0.05, side * 0.31, 0], 0.02)
    body.at([0, 0.37, 0], [-Math.PI / 2, 0, 0], () => motor(body, 0.09, 0.26))
  })
}

function hob(body: Body): void {
  body.at([0, 0, 0], [0.07, 0, 0], () => {
    cylinder(body, 'chrome', 0.035, 0.5, [0, 0, 0], 'y', 12)
    for (let ring = 0; ring < 6; ring++) {
      for (let tooth = 0; tooth < 8; tooth++) {
        const turn = (tooth / 8) * 2 * Math.PI
        body.at([0, -0.1 + ring * 0.04, 0], [0, turn, 0], () =>
          box(body, 'brass', [0.035, 0.026, 0.03], [0.085, 0, 0], 0),
        )
      }
    }
    cylinder(body, 'brass', 0.07, 0.25, [0, 0, 0], 'y', 16)
  })
}

function door(body: Body): void {
  body.at([0, 0, 0.06], facingFront, () => slidingDoor(body, 'white', 1.8, 1.62, -1))
}
