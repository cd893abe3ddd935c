import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { pendantConsole } from '../kit/controls.ts'
import { gear, gearTrolley, pumpSet } from '../kit/drives.ts'
import { enclosure } from '../kit/enclosure.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { facingFront, slidingDoor } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import { tank } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'

/** Front is -y. Work spindle on the left, grinding head on the right, oil filter outside; parts in the order of the joints. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(frame),
    part(table),
    part(work),
    part(tailstock),
    part(column),
    part(head),
    part(wheel),
    part(sparks),
    part(door),
  ],
})
export default buildModel

function frame(body: Body): void {
  enclosure(body, [2.7, 2.2, 2.3], { from: -1, to: 0.62, sill: 0.82, lintel: 2.1 })
  cylinder(body, 'cast', 0.34, 0.14, [-0.35, -0.3, 0.92], 'z', 22)
  box(body, 'cast', [0.36, 0.42, 1.3], [-0.92, -0.3, 1.5], 0.03)
  for (const y of [-0.5, -0.1]) box(body, 'chrome', [1.1, 0.08, 0.05], [0.7, y, 0.9], 0)
  pendantConsole(body, [1.05, -0.9, 2.2], [1.06, -1.28, 1.45])
  stackLight(body, [1.1, 0.8, 2.3])
  body.at([1.72, -1.02, 0], [0, 0, 0], () => gearTrolley(body, 0.2))
  body.at([1.75, 0.5, 0], [0, 0, 0], () => tank(body, 0.32, 1.1, 0.3, 'teal'))
  body.at([1.75, -0.35, 0], [0, 0, Math.PI / 2], () => pumpSet(body, 0.7))
  box(body, 'grey', [0.8, 0.8, 0.4], [-0.5, 0.5, 2.5], 0.03)
  cylinder(body, 'dark', 0.2, 0.1, [-0.5, 0.5, 2.74], 'z', 16)
}

function table(body: Body): void {
  cylinder(body, 'steel', 0.28, 0.08, [0, 0, 0.04], 'z', 22)
  lathe(
    body,
    'chrome',
    [
      [0, 0.08],
      [0.18, 0.08],
      [0.1, 0.16],
      [0.1, 0.22],
      [0, 0.22],
    ],
    16,
    0.004,
  )
}

function work(body: Body): void {
  gear(body, 0.17, 0.14, 30, 'chrome')
}

function tailstock(body: Body): void {
  box(body, 'white', [0.5, 0.26, 0.24], [-0.3, 0, 0.08], 0.02)
  cylinder(body, 'white', 0.13, 0.22, [0, 0, 0.08], 'z', 16)
  lathe(
    body,
    'chrome',
    [
      [0.01, -0.2],
      [0.05, -0.1],
      [0.05, -0.02],
      [0, -0.02],
    ],
    12,
    0,
  )
}

function column(body: Body): void {
  box(body, 'cast', [0.7, 0.7, 0.12], [0.2, 0, 0.04], 0.02)
  box(body, 'white', [0.4, 0.56, 0.95], [0.2, 0, 0.55], 0.04)
  for (const y of [-0.18, 0.18]) box(body, 'chrome', [0.04, 0.07, 0.7], [-0.02, y, 0.5], 0)
}

function head(body: Body): void {
  box(body, 'teal', [0.2, 0.62, 0.36], [0.16, 0, 0], 0.04)
  for (const side of [-1, 1]) box(body, 'white', [0.3, 0.1, 0.28], [-0.06, side * 0.26, 0], 0.02)
  body.at([-0.16, 0.3, 0], [-Math.PI / 2, 0, 0], () => motor(body, 0.1, 0.28))
  cylinder(body, 'brass', 0.015, 0.3, [-0.34, 0, 0.16], 'y', 8)
}

/** The worm shows as ridges round the wheel; a mark on its flange lets one see it turn. */
function wheel(body: Body): void {
  const ridges = Array.from({ length: 7 }, (_, i) => {
    const z = -0.09 + i * 0.03
    return [
      [0.168, z - 0.013],
      [0.182, z],
    ] as const
  }).flat()
  body.at([0, 0, 0], [-Math.PI / 2, 0, 0], () =>
    lathe(body, 'grindstone', [[0.06, -0.105], ...ridges, [0.168, 0.103], [0.06, 0.105]], 22, 0),
  )
  cylinder(body, 'steel', 0.075, 0.4, [0, 0, 0], 'y', 14)
  for (const side of [-1, 1]) box(body, 'red', [0.03, 0.004, 0.02], [0.12, side * 0.107, 0], 0)
}

function sparks(body: Body): void {
  for (let i = 0; i < 10; i++)
    body.at([0, -0.05 + i * 0.011, 0], [0.2 * (i - 5) * 0.3, -0.5 - 0.09 * i, 0], () =>
      box(body, 'heat', [0.005, 0.005, 0.12 + 0.02 * (i % 3)], [0, 0, -0.09], 0),
    )
}

function door(body: Body): void {
  body.at([0, 0, 0], facingFront, () => slidingDoor(body, 'white', 1.66, 1.32, -1))
}
