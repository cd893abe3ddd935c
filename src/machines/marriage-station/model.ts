import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { paintedBody } from '../kit/cars.ts'
import { pedestalPanel } from '../kit/controls.ts'
import { motor, stackLight, wheel } from '../kit/fittings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'
import { armLength, bodyFloor, drivers } from './layout.ts'

const rail = 4.1

/** Bodies go towards +x. Portals and base; body on its hanger; running gear under it; deck, gear on it, arms, drivers. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(station),
    part(() => {}),
    part(hangingBody),
    part(runningGear),
    part(deck),
    part(runningGear),
    part((body) => arms(body, 1)),
    part((body) => arms(body, -1)),
    part(screwdrivers),
  ],
})
export default buildModel

function station(body: Body): void {
  for (const x of [-3.2, 3.2]) {
    for (const side of [-1, 1]) {
      box(body, 'blue', [0.22, 0.2, rail + 0.4], [x, side * 1.6, (rail + 0.4) / 2], 0.012)
      box(body, 'dark', [0.44, 0.4, 0.03], [x, side * 1.6, 0.015], 0)
    }
    box(body, 'blue', [0.24, 3.4, 0.22], [x, 0, rail + 0.46], 0.02)
    box(body, 'blue', [0.16, 0.14, 0.26], [x, 0, rail + 0.28], 0)
  }
  box(body, 'yellow', [6.9, 0.16, 0.2], [0, 0, rail + 0.1], 0.01)
  box(body, 'dark', [2.9, 1.3, 0.12], [0, 0, 0.06], 0.02)
  for (const side of [-1, 1]) {
    box(body, 'hazard', [3.4, 0.14, 0.01], [0, side * 0.95, 0.006], 0)
    box(body, 'steel', [2.7, 0.1, 0.06], [0, side * 0.5, 0.14], 0)
  }
  cylinder(body, 'teal', 0.09, 0.8, [0, 0, 0.26], 'x', 14)
  body.at([-2.2, -1.4, 0], [0, 0, 0], () => pedestalPanel(body))
  stackLight(body, [3.2, -1.75, 2.2], 0.3)
}

/** Floor of the body in z = 0. */
function hangingBody(body: Body): void {
  const head = rail - bodyFloor
  paintedBody(body, 'bodyPaint')
  box(body, 'orange', [2.4, 0.3, 0.16], [0, 0, head - 0.12], 0.02)
  for (const x of [-1.15, 1.05]) {
    for (const side of [-1, 1]) {
      rod(body, 'yellow', [x, side * 0.2, head - 0.14], [x, side * 1.12, 1.2], 0.06, 8)
      rod(body, 'yellow', [x, side * 1.12, 1.2], [x, side * 1.12, -0.08], 0.06, 8)
      box(body, 'yellow', [0.2, 0.5, 0.08], [x, side * 0.9, -0.06], 0)
    }
    cylinder(body, 'rubber', 0.08, 0.2, [x, 0, head - 0.02], 'y', 14)
  }
}

/** Axles with their wheels, drive in front, battery between; the middle of the wheels in z = 0.12 under a floor. */
function runningGear(body: Body): void {
  box(body, 'mast', [1.7, 1.1, 0.14], [-0.1, 0, 0.06], 0.02)
  for (let i = 0; i < 4; i++) box(body, 'grey', [0.36, 1, 0.02], [-0.76 + i * 0.42, 0, 0.135], 0)
  for (const x of [-1.4, 1.4]) {
    rod(body, 'steel', [x, -0.72, 0.12], [x, 0.72, 0.12], 0.05, 8)
    box(body, 'mast', [0.3, 0.9, 0.1], [x, 0, 0.14], 0.012)
    for (const side of [-1, 1]) {
      wheel(body, 0.31, 0.2, [x, side * 0.76, 0.12], 'aluminium')
      cylinder(body, 'red', 0.06, 0.3, [x + 0.06, side * 0.56, 0.32], 'z', 10)
    }
  }
  box(body, 'cast', [0.5, 0.6, 0.34], [1.36, 0, 0.24], 0.03)
  body.at([1.3, 0.2, 0.24], [-Math.PI / 2, 0, 0], () => motor(body, 0.14, 0.3))
}

function deck(body: Body): void {
  box(body, 'yellow', [2.8, 1.1, 0.1], [0, 0, -0.05], 0.02)
  box(body, 'hazard', [2.8, 0.012, 0.1], [0, -0.556, -0.05], 0)
  for (const x of [-0.6, 0.5]) for (const y of [-0.4, 0.4]) box(body, 'blue', [0.12, 0.12, 0.3], [x, y, 0.15], 0)
  for (const x of [-1.36, 1.36]) box(body, 'blue', [0.1, 0.8, 0.34], [x, 0, 0.17], 0)
}

/** A pair of arms that lies along x from its bearing at the origin, towards `way`; they come up together. */
function arms(body: Body, way: number): void {
  const y = way > 0 ? 0.44 : 0.34
  for (const side of [-1, 1]) box(body, 'mast', [armLength, 0.07, 0.12], [(way * armLength) / 2, side * y, 0], 0.01)
  cylinder(body, 'steel', 0.05, 1, [0, 0, 0], 'y', 10)
  cylinder(body, 'steel', 0.05, 1, [way * armLength, 0, 0], 'y', 10)
}

/** Nutrunners that reach up through the deck. */
function screwdrivers(body: Body): void {
  for (const x of drivers)
    for (const y of [-0.3, 0.3]) {
      cylinder(body, 'orange', 0.05, 0.26, [x * 0.82, y, 0.1], 'z', 12)
      cylinder(body, 'chrome', 0.018, 0.14, [x * 0.82, y, 0.28], 'z', 6)
    }
}
