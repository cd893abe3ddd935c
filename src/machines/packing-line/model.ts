import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { pedestalPanel } from '../kit/controls.ts'
import { beltConveyor } from '../kit/conveyors.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { extrudedFrame } from '../kit/frames.ts'
import { facingFront, housing } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'
import { beltHeight, carton, cartons, stations } from './layout.ts'

const { length, width, height } = carton
const sheet = 0.008

/** Flow is +x, front -y. Stations on a belt; parts of each carton; loader, label stamp, former. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(line),
    ...Array.from({ length: cartons }, () => [
      part(() => {}),
      part(walls),
      part((body) => flap(body, 1)),
      part((body) => flap(body, -1)),
      part(content),
      part(tape),
      part(label),
    ]).flat(),
    part(loader),
    part(stamp),
    part(former),
  ],
})
export default buildModel

function line(body: Body): void {
  beltConveyor(body, 6.8, 0.5, beltHeight, 'blue')
  body.at([stations.erected, 0, 0], [0, 0, 0], () => erector(body))
  body.at([stations.filled, 0, 0], [0, 0, 0], () => fillingFrame(body))
  body.at([(stations.taped[0] + stations.taped[1]) / 2, 0, 0], [0, 0, 0], () => sealer(body))
  body.at([stations.labelled, 0, 0], [0, 0, 0], () => labeller(body))
  body.at([-1.7, -0.95, 0], [0, 0, 0], () => pedestalPanel(body))
}

/** A magazine of flat blanks leans behind the belt, under a frame with a yellow head. */
function erector(body: Body): void {
  body.at([0, 0.62, 0], [0, 0, 0], () => housing(body, [1, 0.5, 1.1], { across: [0.5] }))
  box(body, 'white', [1, 0.2, 0.7], [0, 0.72, 1.5], 0.02)
  box(body, 'white', [1, 0.86, 0.2], [0, 0.39, 1.9], 0.03)
  box(body, 'blue', [1.01, 0.05, 0.06], [0, -0.03, 1.82], 0)
  body.at([-0.75, 0.2, 1.02], [0, -0.5, 0], () => {
    for (let i = 0; i < 14; i++) box(body, 'carton', [sheet, 0.6, 0.5], [-0.2 + i * 0.022, 0, 0], 0)
    for (const y of [-0.32, 0.32]) box(body, 'steel', [0.5, 0.03, 0.06], [-0.05, y, -0.24], 0)
  })
  stackLight(body, [0.3, 0.6, 2], 0.2)
}

function fillingFrame(body: Body): void {
  body.at([0, 0.12, 0], [0, 0, 0], () => extrudedFrame(body, [1, 1.16, 2.1], 0.07))
  box(body, 'white', [0.9, 0.14, 0.16], [0, 0, 2], 0.02)
  body.at([0, 0, 2.06], [0, 0, 0], () => motor(body, 0.06, 0.22))
  box(body, 'sheet', [0.8, 0.4, 0.05], [0, 0.5, beltHeight + 0.2], 0)
  for (const x of [-0.22, 0.02, 0.26]) box(body, 'white', [0.2, 0.26, 0.14], [x, 0.5, beltHeight + 0.3], 0.01)
}

/** Side belts grip the carton, an arch over them carries the roll of tape. */
function sealer(body: Body): void {
  for (const side of [-1, 1]) {
    box(body, 'yellow', [1, 0.14, 0.6], [0, side * 0.42, 0.44], 0.02)
    box(body, 'rubber', [1, 0.05, 0.12], [0, side * 0.2, beltHeight + 0.12], 0)
    for (const x of [-0.46, 0.46]) cylinder(body, 'dark', 0.06, 0.14, [x, side * 0.2, beltHeight + 0.12], 'z', 12)
    box(body, 'yellow', [0.12, 0.1, 0.9], [0, side * 0.42, 1.1], 0.012)
  }
  box(body, 'yellow', [0.5, 0.94, 0.14], [0, 0, 1.5], 0.02)
  box(body, 'steel', [0.62, 0.1, 0.3], [0, 0, 1.28], 0.012)
  body.at([0.06, 0, 1.72], [Math.PI / 2, 0, 0], () => {
    lathe(
      body,
      'wood',
      [
        [0.07, -0.03],
        [0.19, -0.03],
        [0.19, 0.03],
        [0.07, 0.03],
        [0.07, -0.03],
      ],
      22,
      0,
    )
    cylinder(body, 'red', 0.07, 0.07, [0, 0, 0], 'z', 12)
  })
  box(body, 'dark', [0.05, 0.12, 0.3], [0.06, 0.08, 1.64], 0)
}

/** A label printer on a post: its reels stand in front, its stamp presses against the carton's side. */
function labeller(body: Body): void {
  box(body, 'dark', [0.4, 0.4, 0.04], [0.1, -0.66, 0.02], 0)
  box(body, 'grey', [0.1, 0.1, 1.4], [0.1, -0.7, 0.7], 0.01)
  box(body, 'white', [0.5, 0.16, 0.56], [0.1, -0.68, 1.4], 0.02)
  for (const [x, z, radius] of [
    [0, 1.52, 0.15],
    [0.24, 1.26, 0.1],
  ] as const) {
    cylinder(body, 'white', radius, 0.1, [x, -0.82, z], 'y', 20)
    cylinder(body, 'dark', radius * 0.35, 0.12, [x, -0.82, z], 'y', 12)
  }
  box(body, 'orange', [0.16, 0.1, 0.12], [0, -0.66, beltHeight + 0.13], 0.012)
  box(body, 'grey', [0.06, 0.06, 0.5], [0, -0.7, 1.1], 0)
}

function walls(body: Body): void {
  box(body, 'carton', [length, width, sheet], [0, 0, sheet / 2], 0)
  for (const side of [-1, 1]) {
    box(body, 'carton', [length, sheet, height], [0, side * (width / 2), height / 2], 0)
    box(body, 'carton', [sheet, width, height], [side * (length / 2), 0, height / 2], 0)
  }
}

/** One half of the top, shut at joint value 0, hinged on the wall of its side. */
function flap(body: Body, side: 1 | -1): void {
  box(body, 'carton', [length, width / 2, sheet], [0, (-side * width) / 4, 0], 0)
}

function content(body: Body): void {
  for (const x of [-0.1, 0.1]) box(body, 'white', [0.17, 0.24, 0.19], [x, 0, 0.1], 0.01)
  for (const x of [-0.1, 0.1]) box(body, 'blue', [0.172, 0.06, 0.192], [x, 0, 0.1], 0)
}

/** Runs back from the leading edge. */
function tape(body: Body): void {
  box(body, 'strap', [length + 0.004, 0.05, 0.004], [-length / 2, 0, 0.002], 0)
  box(body, 'strap', [0.003, 0.05, 0.07], [0.004, 0, -0.03], 0)
}

function label(body: Body): void {
  body.at([0, -0.003, 0], facingFront, () => panel(body, 'white', 0.16, 0.11, [0, 0, 0]))
  for (let i = 0; i < 6; i++)
    box(body, 'gap', [0.006 + 0.006 * (i % 2), 0.002, 0.04], [-0.05 + i * 0.02, -0.004, 0.02], 0)
}

function loader(body: Body): void {
  cylinder(body, 'chrome', 0.03, 0.9, [0, 0, 0.34], 'z', 10)
  box(body, 'orange', [0.3, 0.22, 0.06], [0, 0, -0.12], 0.012)
  for (const x of [-0.1, 0.1])
    for (const y of [-0.07, 0.07]) cylinder(body, 'rubber', 0.03, 0.06, [x, y, -0.17], 'z', 10)
}

function stamp(body: Body): void {
  cylinder(body, 'chrome', 0.018, 0.4, [0, -0.1, 0], 'y', 8)
  box(body, 'dark', [0.16, 0.03, 0.12], [0, 0.1, 0], 0.006)
}

function former(body: Body): void {
  box(body, 'yellow', [0.5, 0.1, 0.06], [0, 0, 0], 0.01)
  for (const x of [-0.18, 0.18]) cylinder(body, 'rubber', 0.03, 0.08, [x, -0.08, -0.02], 'y', 10)
  cylinder(body, 'chrome', 0.025, 0.7, [0, 0.04, 0.35], 'z', 8)
}
