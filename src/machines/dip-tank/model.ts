import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { bodyInWhite } from '../kit/cars.ts'
import { fan } from '../kit/drives.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { handrail } from '../kit/frames.ts'
import { cabinet } from '../kit/housings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { pipe } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'
import { cableLength } from './cables.ts'
import { hang, pumps, rail, tank, usualLength } from './layout.ts'

const { width, rim, surface } = tank

/** Bodies go towards +x. Tank and portals; carrier; cradle; body before and after; cables; light of the anodes; pumps. */
const buildModel: BuildModel = ({ part, params }) => {
  const length = params['tankLength'] ?? usualLength
  return {
    parts: [
      part((body) => plant(body, length)),
      part(() => {}),
      part(trolley),
      part(cradleHead),
      part(cradle),
      part((body) => void bodyInWhite(body)),
      part((body) => void bodyInWhite(body, 'primer')),
      part(cables),
      part((body) => anodes(body, length)),
      ...pumps.map(() => part((body) => body.at([0, 0, 0], [Math.PI / 2, 0, 0], () => fan(body, 0.3)))),
    ],
  }
}
export default buildModel

function plant(body: Body, length: number): void {
  tub(body, length)
  for (const x of [-length / 2 - 0.3, length / 2 + 0.3]) portal(body, x)
  for (const z of [0.08, 0.26]) box(body, 'yellow', [length + 1, 0.16, 0.03], [0, 0, rail + z], 0)
  box(body, 'yellow', [length + 1, 0.03, 0.2], [0, 0, rail + 0.17], 0)
  for (const x of pumps) circulation(body, x)
  body.at([0, 1.75, 0], [0, 0, Math.PI], () => cabinet(body, [1.4, 0.5, 2]))
  body.at([0, -width / 2 - 0.55, 0.9], [0, 0, 0], () =>
    handrail(body, [
      [-length / 2, -0.1, 0],
      [length / 2, -0.1, 0],
    ]),
  )
  box(body, 'grey', [length, 0.5, 0.06], [0, -width / 2 - 0.38, 0.88], 0)
  for (const x of [0.1 - length / 2, 0, length / 2 - 0.1])
    box(body, 'blue', [0.1, 0.1, 0.86], [x, -width / 2 - 0.55, 0.43], 0)
  stackLight(body, [-length / 2 - 0.3, -1.75, 2.4], 0.3)
}

/** Walls of ribbed steel around the bath, which is grey with pigment. */
function tub(body: Body, length: number): void {
  for (const side of [-1, 1]) {
    box(body, 'teal', [length, 0.12, rim], [0, (side * width) / 2, rim / 2], 0.02)
    box(body, 'teal', [0.12, width, rim], [(side * length) / 2, 0, rim / 2], 0.02)
    for (let i = 0; i < 7; i++)
      box(
        body,
        'teal',
        [0.1, 0.1, rim - 0.1],
        [((i + 0.5) / 7 - 0.5) * length, side * (width / 2 + 0.1), (rim - 0.1) / 2],
        0,
      )
    box(body, 'steel', [length + 0.3, 0.2, 0.06], [0, (side * (width + 0.1)) / 2, rim], 0)
  }
  box(body, 'primer', [length - 0.1, width - 0.1, 0.02], [0, 0, surface], 0)
  body.at([0, 0, surface + 0.012], [0, 0, 0], () => panel(body, 'glass', length - 0.1, width - 0.1, [0, 0, 0], true))
}

function portal(body: Body, x: number): void {
  for (const side of [-1, 1]) {
    box(body, 'blue', [0.22, 0.2, rail + 0.5], [x, side * 1.62, (rail + 0.5) / 2], 0.012)
    box(body, 'dark', [0.44, 0.4, 0.03], [x, side * 1.62, 0.015], 0)
  }
  box(body, 'blue', [0.24, 3.44, 0.24], [x, 0, rail + 0.56], 0.02)
  box(body, 'blue', [0.16, 0.14, 0.28], [x, 0, rail + 0.36], 0)
}

function circulation(body: Body, x: number): void {
  cylinder(body, 'blue', 0.22, 0.3, [x, 1.5, 0.55], 'y', 18)
  box(body, 'dark', [0.5, 0.5, 0.3], [x, 1.5, 0.15], 0)
  pipe(body, [x, 1.5, 0.75], [x, 1.5, 1.5], 0.09)
  pipe(body, [x - 0.4, 1.36, 0.4], [x - 0.2, 1.44, 0.5], 0.07)
}

function trolley(body: Body): void {
  for (const x of [-1, 1]) {
    box(body, 'orange', [0.4, 0.3, 0.2], [x, 0, -0.08], 0.012)
    for (const side of [-1, 1]) cylinder(body, 'rubber', 0.09, 0.05, [x, side * 0.06, 0.1], 'y', 14)
    body.at([x, 0.12, -0.02], [-Math.PI / 2, 0, 0], () => motor(body, 0.09, 0.3))
    cylinder(body, 'steel', 0.1, 0.8, [x * 0.8, 0, -0.2], 'y', 14)
  }
  box(body, 'orange', [2.6, 0.24, 0.14], [0, 0, -0.12], 0.02)
}

/** Beam on the cables, on whose bearings the cradle rocks. */
function cradleHead(body: Body): void {
  box(body, 'yellow', [2.2, 0.2, 0.12], [0, 0, 0.06], 0.02)
  for (const side of [-1, 1]) box(body, 'yellow', [0.2, 0.9, 0.12], [side * 0.8, 0, 0.06], 0.02)
  cylinder(body, 'steel', 0.09, 1.2, [0, 0, 0], 'y', 14)
}

/** Four arms down to the sills of the body. */
function cradle(body: Body): void {
  for (const side of [-1, 1]) {
    for (const x of [-1.3, 1.3]) {
      rod(body, 'yellow', [0, side * 0.6, 0], [x, side * 0.98, -0.45], 0.06, 8)
      rod(body, 'yellow', [x, side * 0.98, -0.45], [x, side * 0.98, -hang - 0.06], 0.055, 8)
      box(body, 'yellow', [0.2, 0.3, 0.08], [x, side * 0.84, -hang - 0.06], 0)
    }
  }
}

function cables(body: Body): void {
  for (const x of [-0.8, 0.8])
    for (const side of [-1, 1]) box(body, 'dark', [0.05, 0.02, cableLength], [x, side * 0.36, -cableLength / 2], 0)
}

/** Cells along both walls, live while there is voltage. */
function anodes(body: Body, length: number): void {
  for (const side of [-1, 1])
    for (let i = 0; i < 8; i++)
      box(
        body,
        'led',
        [0.3, 0.05, 0.16],
        [((i + 0.5) / 8 - 0.5) * (length - 0.4), side * (width / 2 - 0.1), rim - 0.06],
        0,
      )
}
