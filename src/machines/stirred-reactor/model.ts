import type { Body, Pair } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { bolts, motor, stackLight } from '../kit/fittings.ts'
import { handrail, ladder } from '../kit/frames.ts'
import { facingFront } from '../kit/housings.ts'
import { transmitterHead } from '../kit/instruments.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import { pipe, valve } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'
import { levelGlass, platform, readoutAt, shell, shownSignals, stem } from './layout.ts'

const digits = 4
const digitHeight = 0.11
const { radius, bottom, top } = shell

/** Front is -y. Vessel on its platform; coupling of the stirrer; liquid in the level glass; valve stem; numbers. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(plant),
    part(shaft),
    part((body) => void cylinder(body, 'signalAmber', 0.03, levelGlass.height, [0, 0, levelGlass.height / 2], 'z', 10)),
    part((body) => void cylinder(body, 'red', 0.04, 0.05, [-0.28, 0, 0], 'x', 12)),
    ...shownSignals.map((signal) =>
      part((body) => void frontReadout(body, digits, digitHeight, signal !== 'stirrerSpeed')),
    ),
  ],
})
export default buildModel

function plant(body: Body): void {
  vessel(body)
  drive(body)
  stage(body)
  levelColumn(body)
  piping(body)
  localPanel(body)
  stackLight(body, [1.55, -1.4, platform + 0.05], 0.7)
}

/** Dished shell in its jacket, with a manhole, a flange between lid and shell, and four brackets. */
function vessel(body: Body): void {
  const wall: readonly Pair[] = [
    [0.12, bottom - 0.2],
    [0.5, bottom - 0.1],
    [radius, bottom + 0.25],
    [radius, top - 0.5],
    [radius * 0.97, top - 0.5],
    [radius * 0.97, top - 0.2],
    [radius * 0.7, top + 0.08],
    [0, top + 0.14],
  ]
  lathe(body, 'brushed', wall, 30, 0.01)
  for (const z of [top - 0.26, top - 0.2]) cylinder(body, 'steel', radius + 0.07, 0.05, [0, 0, z], 'z', 30)
  body.at([0, 0, top - 0.17], [0, 0, 0], () => bolts(body, radius + 0.03, 20, 0.018))
  for (const z of [bottom + 0.32, top - 0.56]) cylinder(body, 'steel', radius + 0.02, 0.05, [0, 0, z], 'z', 30)
  for (let i = 0; i < 4; i++)
    body.at([0, 0, platform - 0.1], [0, 0, Math.PI / 4 + (i * Math.PI) / 2], () =>
      box(body, 'steel', [0.3, 0.2, 0.24], [radius + 0.1, 0, 0], 0.01),
    )
  cylinder(body, 'steel', 0.24, 0.2, [-0.5, -0.3, top + 0.06], 'z', 18)
  cylinder(body, 'steel', 0.29, 0.05, [-0.5, -0.3, top + 0.18], 'z', 18)
}

/** Lantern over the lid, gearbox and motor on it. */
function drive(body: Body): void {
  for (const x of [-0.16, 0.16])
    for (const y of [-0.16, 0.16]) box(body, 'cast', [0.06, 0.06, 0.6], [x, y, top + 0.42], 0)
  cylinder(body, 'cast', 0.3, 0.08, [0, 0, top + 0.14], 'z', 20)
  cylinder(body, 'blue', 0.3, 0.34, [0, 0, top + 0.88], 'z', 20)
  body.at([0, 0, top + 1.04], [0, 0, 0], () => motor(body, 0.2, 0.6))
}

function stage(body: Body): void {
  const reach = 1.55
  for (const x of [-reach, reach])
    for (const y of [-1.35, 1.35]) {
      box(body, 'blue', [0.14, 0.14, platform - 0.08], [x, y, (platform - 0.08) / 2], 0.01)
      box(body, 'dark', [0.3, 0.3, 0.03], [x, y, 0.015], 0)
    }
  for (const y of [-1.35, 1.35]) box(body, 'blue', [2 * reach + 0.14, 0.12, 0.16], [0, y, platform - 0.1], 0)
  for (const x of [-reach, -1.05, 1.05, reach]) box(body, 'blue', [0.12, 2.7, 0.14], [x, 0, platform - 0.1], 0)
  for (const side of [-1, 1]) {
    box(body, 'grey', [0.52, 2.8, 0.04], [side * 1.32, 0, platform], 0)
    box(body, 'grey', [2.2, 0.36, 0.04], [0, side * 1.22, platform], 0)
  }
  body.at([0, 0, platform], [0, 0, 0], () =>
    handrail(body, [
      [-1.55, -0.8, 0],
      [-1.55, 1.38, 0],
      [1.55, 1.38, 0],
      [1.55, -1.38, 0],
      [-0.9, -1.38, 0],
    ]),
  )
  body.at([-1.25, -1.5, 0], [0, 0, 0], () => ladder(body, platform + 0.9, 0.44))
}

/** A glass between two cocks that shows how full the vessel is. */
function levelColumn(body: Body): void {
  const [x, y, z] = levelGlass.at
  for (const at of [z - 0.06, z + levelGlass.height + 0.06]) {
    rod(body, 'steel', [x * 0.8, y * 0.8, at], [x, y, at], 0.035, 8)
    box(body, 'brass', [0.12, 0.12, 0.1], [x, y, at], 0.01)
  }
  for (const dx of [-0.06, 0.06])
    rod(body, 'chrome', [x + dx, y - 0.03, z], [x + dx, y - 0.03, z + levelGlass.height], 0.012, 6)
  body.at([x, y + 0.06, z + levelGlass.height / 2], facingFront, () =>
    panel(body, 'white', 0.16, levelGlass.height, [0, 0, 0]),
  )
}

function piping(body: Body): void {
  pipe(body, [0, 0, bottom - 0.2], [0, 0, 0.62], 0.1)
  body.at(stem.at, [-Math.PI / 2, 0, -Math.PI / 2], () => valve(body, 0.08))
  pipe(body, [0, 0, 0.42], [0, 0, 0.2], 0.1)
  pipe(body, [0, 0, 0.2], [0, 1.5, 0.2], 0.1)
  pipe(body, [0.5, 0.4, top + 0.02], [0.5, 0.4, top + 0.8], 0.07)
  pipe(body, [0.5, 0.4, top + 0.8], [0.5, 1.5, top + 0.8], 0.07)
  for (const [z, paint] of [
    [bottom + 0.5, 'red'],
    [top - 0.75, 'blue'],
  ] as const) {
    rod(body, paint, [-radius, 0.2, z], [-1.5, 0.2, z], 0.06, 10)
    rod(body, paint, [-1.5, 0.2, z], [-1.5, 1.5, z], 0.06, 10)
  }
  transmitterHead(body, [0.35, -0.45, top + 0.42], top - 0.05)
  transmitterHead(body, [-0.05, -0.62, top + 0.36], top - 0.1, 'orange')
}

function localPanel(body: Body): void {
  const [x, y] = readoutAt(1)
  box(body, 'white', [0.62, 0.14, 0.86], [x, y + 0.09, readoutAt(1)[2] + 0.02], 0.02)
  shownSignals.forEach((_, row) => body.at(readoutAt(row), facingFront, () => readoutCase(body, digits, digitHeight)))
}

/** The coupling, with marks that show that it turns, and the shaft through the lid. */
function shaft(body: Body): void {
  cylinder(body, 'chrome', 0.05, 0.62, [0, 0, 0], 'z', 12)
  cylinder(body, 'orange', 0.11, 0.16, [0, 0, 0.02], 'z', 16)
  for (let i = 0; i < 3; i++)
    body.at([0, 0, 0.02], [0, 0, (i / 3) * 2 * Math.PI], () => box(body, 'dark', [0.05, 0.06, 0.17], [0.1, 0, 0], 0))
}
