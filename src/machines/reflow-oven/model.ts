import type { Body, Pair } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { emergencyStop, feet, stackLight } from '../kit/fittings.ts'
import { facingFront, plates } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { endProfile } from '../kit/prism.ts'
import { circuitBoard } from '../kit/products.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import type { BuildModel } from '../model.ts'
import { boards, fans, lane, readoutAt, tunnel, zones } from './layout.ts'

const digits = 3
const digitHeight = 0.1
const { length, width } = tunnel

/** Front is -y, boards pass along x. Oven; boards; temperatures; fans; glow of the peak zone. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(oven),
    ...Array.from({ length: boards }, () => [
      part(() => {}),
      part((body) => void circuitBoard(body, 0.34, 0.28)),
    ]).flat(),
    ...zones.map(() => part((body) => void frontReadout(body, digits, digitHeight))),
    ...fans.map(() => part(blades)),
    part(heat),
  ],
})
export default buildModel

function oven(body: Body): void {
  for (const x of [-1.3, 1.3]) body.at([x, 0, 0], [0, 0, 0], () => feet(body, 2, 1))
  box(body, 'dark', [length - 0.1, width - 0.1, 0.1], [0, 0, 0.12], 0)
  box(body, 'white', [length, width, 0.62], [0, 0, 0.48], 0.03)
  body.at([0, -width / 2 - 0.005, 0.48], facingFront, () =>
    plates(body, 'white', length - 0.06, 0.56, { across: [0.2, 0.4, 0.6, 0.8] }),
  )
  for (let i = 0; i < 5; i++)
    body.at([(i - 2) * 1, -width / 2 - 0.024, 0.36], facingFront, () =>
      panel(body, 'louvre', 0.5, 0.16, [0, 0, 0], true),
    )
  hood(body)
  belt(body)
  for (const { x } of zones) body.at([x, ...readoutAt], facingFront, () => readoutCase(body, digits, digitHeight))
  for (const x of fans) exhaust(body, x)
  rod(body, 'dark', [2.3, -0.5, 1.3], [2.5, -0.7, 1.36], 0.022)
  monitor(body, 0.5, 0.36, [2.46, -0.74, 1.4])
  stackLight(body, [-2.3, 0.3, 1.42], 0.3)
  emergencyStop(body, [-2.3, -width / 2 - 0.03, 0.7], -1)
}

/** A long hood with rounded edges in sections, each with its handle. */
function hood(body: Body): void {
  const outline: readonly Pair[] = [
    [-width / 2, 0.84],
    [-width / 2, 1.16],
    [-width / 2 + 0.1, 1.34],
    [-width / 2 + 0.3, 1.42],
    [width / 2 - 0.3, 1.42],
    [width / 2 - 0.1, 1.34],
    [width / 2, 1.16],
    [width / 2, 0.84],
    [0.3, 0.84],
    [0.3, 1.04],
    [-0.3, 1.04],
    [-0.3, 0.84],
  ]
  const section = length / 4
  for (let i = 0; i < 4; i++) {
    const from = -length / 2 + i * section
    endProfile(body, i === 3 ? 'grey' : 'white', outline, from + 0.008, from + section - 0.008, 0.02)
    cylinder(body, 'chrome', 0.014, 0.36, [from + section / 2, -width / 2 - 0.03, 1.2], 'x', 8)
    box(body, i < 3 ? 'red' : 'blue', [section - 0.1, 0.012, 0.04], [from + section / 2, -width / 2 - 0.004, 0.87], 0)
  }
}

function belt(body: Body): void {
  for (const side of [-1, 1]) {
    box(body, 'steel', [lane.way + 0.2, 0.04, 0.08], [0, side * 0.17, lane.height - 0.05], 0)
    for (const end of [-1, 1])
      box(body, 'steel', [0.06, 0.05, lane.height - 0.1], [end * 2.95, side * 0.17, (lane.height - 0.1) / 2], 0)
  }
  for (const end of [-1, 1]) {
    body.at([end * 2.8, 0, lane.height - 0.012], [0, 0, 0], () => panel(body, 'mesh', 0.6, 0.3, [0, 0, 0], true))
    for (const x of [2.55, 3.08]) cylinder(body, 'dark', 0.035, 0.32, [end * x, 0, lane.height - 0.05], 'y', 10)
    box(body, 'gap', [0.02, 0.62, 0.24], [end * (length / 2 - 0.02), 0, lane.height], 0)
  }
}

/** A duct with a fan on the hood that takes the fumes away. */
function exhaust(body: Body, x: number): void {
  const pipe: readonly Pair[] = [
    [0.26, 1.4],
    [0.2, 1.5],
    [0.2, 1.74],
    [0.23, 1.74],
    [0.23, 1.78],
    [0.19, 1.78],
    [0.19, 1.66],
    [0, 1.66],
  ]
  body.at([x, 0.1, 0], [0, 0, 0], () => lathe(body, 'brushed', pipe, 20, 0))
}

function blades(body: Body): void {
  cylinder(body, 'dark', 0.05, 0.06, [0, 0, 0], 'z', 10)
  for (let i = 0; i < 4; i++)
    body.at([0, 0, 0.01], [0, 0, (i * Math.PI) / 2], () =>
      body.at([0.1, 0, 0], [0.5, 0, 0], () => box(body, 'blue', [0.14, 0.08, 0.008], [0, 0, 0], 0)),
    )
}

/** Light of the heaters that comes out of both mouths. */
function heat(body: Body): void {
  for (const end of [-1, 1]) box(body, 'heat', [0.03, 0.5, 0.02], [end * (length / 2), 0, lane.height + 0.075], 0)
}
