import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { finishedCar } from '../kit/cars.ts'
import { monitor, pedestalPanel } from '../kit/controls.ts'
import { stackLight } from '../kit/fittings.ts'
import { cabinet, facingAstern } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'

/** The car drives towards +x. Lane with portal; car and its wheels; aligners; headlight tester; laser lines. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => lane(body, params['laneLength'] ?? 10)),
    part(() => {}),
    part((body) => finishedCar(body, 'orange')),
    part(spokes),
    part(spokes),
    part((body) => aligners(body, 1)),
    part((body) => aligners(body, -1)),
    part(lampTester),
    part((body) => lines(body, 1)),
    part((body) => lines(body, -1)),
  ],
})
export default buildModel

const floor = 0.12
const wheelbase = [1.4, -1.4] as const

function lane(body: Body, length: number): void {
  box(body, 'grey', [length, 2.6, floor], [0, 0, floor / 2], 0.02)
  for (const side of [-1, 1]) {
    box(body, 'hazard', [length, 0.12, 0.01], [0, side * 1.22, floor + 0.002], 0)
    for (const x of wheelbase) rollerPair(body, x, side * 0.8)
    box(body, 'dark', [4.4, 0.36, 0.1], [0, side * 1.75, 0.05], 0.012)
    for (const x of wheelbase) box(body, 'chrome', [0.1, 0.9, 0.03], [x, side * 1.55, floor + 0.01], 0)
  }
  portal(body)
  for (const x of [3.38, 3.62]) box(body, 'chrome', [0.05, 3.6, 0.03], [x, 0.5, floor + 0.012], 0)
  box(body, 'dark', [0.5, 1.2, floor], [3.5, 1.9, floor / 2], 0)
  body.at([-2.2, -2.1, 0], [0, 0, 0], () => pedestalPanel(body))
  body.at([1.6, 2.35, 0], [0, 0, 0], () => cabinet(body, [1.2, 0.5, 2]))
}

function rollerPair(body: Body, x: number, y: number): void {
  box(body, 'gap', [0.86, 0.8, 0.012], [x, y, floor + 0.003], 0)
  for (const dx of [-0.2, 0.2]) {
    cylinder(body, 'brushed', 0.09, 0.72, [x + dx, y, floor - 0.02], 'y', 18)
    for (const dy of [-0.3, 0.3]) cylinder(body, 'yellow', 0.092, 0.03, [x + dx, y + dy, floor - 0.02], 'y', 18)
  }
}

function portal(body: Body): void {
  const [reach, height] = [2.1, 3.2]
  for (const side of [-1, 1]) {
    box(body, 'blue', [0.3, 0.26, height], [-0.4, side * reach, height / 2], 0.02)
    box(body, 'dark', [0.5, 0.46, 0.04], [-0.4, side * reach, 0.02], 0)
    box(body, 'lamp', [0.06, 0.03, 1.6], [-0.4, side * (reach - 0.15), 1.9], 0)
  }
  box(body, 'blue', [0.34, 2 * reach + 0.26, 0.34], [-0.4, 0, height], 0.02)
  body.at([-0.62, 0, height - 0.5], facingAstern, () => {
    box(body, 'dark', [2, 0.9, 0.1], [0, 0, 0], 0.02)
    panel(body, 'screen', 1.88, 0.78, [0, 0, 0.052])
  })
  monitor(body, 0.7, 0.46, [-0.4, -reach - 0.2, 1.6])
  for (const y of [-0.7, 0, 0.7]) {
    box(body, 'dark', [0.2, 0.16, 0.14], [-0.1, y, height - 0.26], 0.012)
    cylinder(body, 'smoke', 0.05, 0.06, [0.02, y, height - 0.3], 'x', 12)
  }
  stackLight(body, [-0.4, -reach, height + 0.16])
}

/** Marks on the discs of both wheels of an axle, so that one sees them turn. */
function spokes(body: Body): void {
  for (const side of [-1, 1])
    for (let i = 0; i < 5; i++)
      body.at([0, side * 0.874, 0], [0, (i / 5) * 2 * Math.PI, 0], () =>
        box(body, 'dark', [0.07, 0.012, 0.14], [0, 0, 0.11], 0),
      )
}

/** Two posts with a camera head each that look at the wheels from `side`; they come in along y. */
function aligners(body: Body, side: number): void {
  for (const x of wheelbase) {
    box(body, 'dark', [0.3, 0.26, 0.1], [x, 0, 0.06], 0.012)
    box(body, 'yellow', [0.14, 0.14, 0.5], [x, 0, 0.3], 0.012)
    box(body, 'white', [0.72, 0.16, 0.3], [x, 0, 0.62], 0.02)
    for (const dx of [-0.26, 0, 0.26])
      cylinder(body, dx === 0 ? 'red' : 'smoke', 0.06, 0.05, [x + dx, -side * 0.1, 0.62], 'y', 14)
  }
}

function lines(body: Body, side: number): void {
  for (const x of wheelbase)
    for (const dz of [-0.16, 0.16]) box(body, 'laser', [0.46, 0.006, 0.012], [x, -side * 0.42, 0.33 + dz], 0)
}

/** A light box on a column, looking at the headlights towards -x. */
function lampTester(body: Body): void {
  box(body, 'dark', [0.5, 0.7, 0.1], [0, 0, 0.07], 0.012)
  box(body, 'white', [0.16, 0.16, 1.5], [0.1, 0.2, 0.85], 0.02)
  box(body, 'orange', [0.6, 0.56, 0.5], [-0.02, 0, 0.68], 0.03)
  body.at([-0.325, 0, 0.68], facingAstern, () => {
    box(body, 'dark', [0.46, 0.4, 0.01], [0, 0, 0], 0)
    panel(body, 'glass', 0.4, 0.34, [0, 0, 0.012])
  })
  cylinder(body, 'lamp', 0.11, 0.02, [-0.33, 0, 0.68], 'x', 18)
  monitor(body, 0.3, 0.24, [0.1, 0.06, 1.5])
}
