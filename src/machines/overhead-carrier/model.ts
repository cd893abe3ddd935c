import type { Body, Triple } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { finishedCar, paintedBody } from '../kit/cars.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'
import { rail, stages } from './layout.ts'
import { strapLength } from './straps.ts'

/** Bodies go towards +x. Portals with the rail; trolley; hanger with the body; straps. */
const buildModel: BuildModel = ({ part, params }) => {
  const finished = stages[Math.round(params['stage'] ?? 0)] === 'finished'
  return {
    parts: [
      part((body) => portals(body, params['sectionLength'] ?? 6.3)),
      part(() => {}),
      part(trolley),
      part((body) => {
        hanger(body)
        if (finished) finishedCar(body, 'red')
        else paintedBody(body, 'red')
      }),
      part(straps),
    ],
  }
}
export default buildModel

function portals(body: Body, length: number): void {
  const end = length / 2 - 0.25
  for (const x of [-end, end]) {
    for (const side of [-1, 1]) {
      box(body, 'blue', [0.22, 0.2, rail + 0.5], [x, side * 1.55, (rail + 0.5) / 2], 0.012)
      box(body, 'dark', [0.44, 0.4, 0.03], [x, side * 1.55, 0.015], 0)
      rod(body, 'blue', [x, side * 1.5, rail - 0.3], [x, side * 0.8, rail + 0.42], 0.05, 6)
    }
    box(body, 'blue', [0.24, 3.3, 0.24], [x, 0, rail + 0.56], 0.02)
    box(body, 'blue', [0.16, 0.14, 0.3], [x, 0, rail + 0.34], 0)
  }
  for (const z of [0.06, 0.24]) box(body, 'yellow', [length, 0.16, 0.03], [0, 0, rail + z], 0)
  box(body, 'yellow', [length, 0.03, 0.2], [0, 0, rail + 0.15], 0)
  box(body, 'copper', [length, 0.02, 0.05], [0, 0.03, rail + 0.16], 0)
  for (const side of [-1, 1]) box(body, 'hazard', [length, 0.12, 0.01], [0, side * 1.25, 0.006], 0)
  stackLight(body, [end, -1.7, 2.2], 0.3)
  box(body, 'white', [0.4, 0.24, 0.6], [end, -1.75, 1.5], 0.02)
}

/** Two bogies on the rail and the beam between them, from which the straps come. */
function trolley(body: Body): void {
  for (const x of [-1.1, 1.1]) {
    box(body, 'orange', [0.4, 0.3, 0.16], [x, 0, -0.08], 0.012)
    for (const side of [-1, 1]) cylinder(body, 'rubber', 0.09, 0.05, [x, side * 0.06, 0.1], 'y', 14)
    body.at([x, 0.12, 0], [-Math.PI / 2, 0, 0], () => motor(body, 0.08, 0.28))
  }
  box(body, 'orange', [2.8, 0.24, 0.14], [0, 0, -0.22], 0.02)
  for (const x of [-0.9, 0.9]) cylinder(body, 'steel', 0.12, 0.5, [x, 0, -0.24], 'y', 14)
}

/** C-shaped frames whose feet hold the sills of the body; the floor of the body is z = 0. */
function hanger(body: Body): void {
  const head = 1.9
  box(body, 'yellow', [2.6, 0.9, 0.12], [0, 0, head], 0.02)
  for (const x of [-1.15, 1.05])
    for (const side of [-1, 1]) {
      const corners: readonly Triple[] = [
        [x, side * 0.4, head],
        [x, side * 1.15, head - 0.5],
        [x, side * 1.15, -0.1],
        [x, side * 0.7, -0.1],
      ]
      corners.slice(1).forEach((to, i) => rod(body, 'yellow', corners[i]!, to, 0.06, 8))
      box(body, 'rubber', [0.24, 0.16, 0.08], [x, side * 0.68, -0.06], 0)
    }
}

/** Four straps from the trolley down to the hanger's head. */
function straps(body: Body): void {
  for (const x of [-0.9, 0.9])
    for (const side of [-1, 1]) box(body, 'dark', [0.08, 0.01, strapLength], [x, side * 0.22, -strapLength / 2], 0)
}
