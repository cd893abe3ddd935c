import type { Body } from '../kit/body.ts'
import { skid } from '../kit/bodyCarriers.ts'
import { box } from '../kit/box.ts'
import { bodyInWhite, finishedCar, paintedBody } from '../kit/cars.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { cylinder } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'
import { deck, rollerRadius, rollers, stages } from './layout.ts'

const bodies: Readonly<Record<(typeof stages)[number], (body: Body) => void>> = {
  'body in white': (body) => bodyInWhite(body),
  primed: (body) => paintedBody(body, 'primer'),
  painted: (body) => paintedBody(body),
  finished: (body) => finishedCar(body),
}

/** Bodies go towards +x. Bed; skid with the body of its stage; rollers. */
const buildModel: BuildModel = ({ part, params }) => {
  const stage = stages[Math.round(params['stage'] ?? 0)] ?? stages[0]
  return {
    parts: [
      part(bed),
      part(() => {}),
      part((body) => {
        skid(body)
        body.at([0, 0, 0.25], [0, 0, 0], () => bodies[stage](body))
      }),
      ...rollers.map(() => part(roller)),
    ],
  }
}
export default buildModel

function bed(body: Body): void {
  const rail = deck - rollerRadius
  for (const side of [-1, 1]) {
    box(body, 'yellow', [6.2, 0.1, 0.18], [0, side * 0.66, rail], 0.012)
    for (const x of [-2.8, -1, 1, 2.8]) {
      box(body, 'yellow', [0.12, 0.1, rail - 0.06], [x, side * 0.66, (rail - 0.06) / 2], 0)
      box(body, 'dark', [0.28, 0.22, 0.02], [x, side * 0.66, 0.01], 0)
    }
  }
  for (const x of [-2.8, -1, 1, 2.8]) box(body, 'yellow', [0.08, 1.22, 0.08], [x, 0, rail - 0.2], 0)
  for (const x of rollers) {
    body.at([x, 0.74, rail], [-Math.PI / 2, 0, 0], () => motor(body, 0.08, 0.26))
    box(body, 'dark', [0.16, 0.06, 0.16], [x, -0.73, rail], 0.01)
  }
  for (const side of [-1, 1]) box(body, 'hazard', [6.2, 0.12, 0.01], [0, side * 1.1, 0.006], 0)
  box(body, 'white', [0.3, 0.2, 0.5], [2.3, -0.95, 0.9], 0.02)
  box(body, 'zinc', [0.06, 0.06, 0.66], [2.3, -0.92, 0.33], 0)
  stackLight(body, [2.3, -0.95, 1.15], 0.2)
}

/** Axle with two flanged wheels, each with a mark that shows that it turns. */
function roller(body: Body): void {
  cylinder(body, 'steel', 0.045, 1.24, [0, 0, 0], 'y', 10)
  for (const side of [-1, 1]) {
    cylinder(body, 'rubber', rollerRadius, 0.12, [0, side * 0.42, 0], 'y', 16)
    cylinder(body, 'steel', rollerRadius + 0.03, 0.02, [0, side * 0.51, 0], 'y', 16)
    box(body, 'yellow', [0.05, 0.024, 0.1], [0, side * 0.512, 0.07], 0)
  }
}
