import type { Body, Pair } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { pedestalPanel } from '../kit/controls.ts'
import { emergencyStop, motor, stackLight } from '../kit/fittings.ts'
import { cableChain } from '../kit/frames.ts'
import { facingFront, plates, windowPane } from '../kit/housings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { prism } from '../kit/prism.ts'
import { clothRoll } from '../kit/products.ts'
import type { BuildModel } from '../model.ts'
import { clothTop, middleOf, pieces } from './pattern.ts'

/** Front is -y; cloth runs along x. Table, hood and take-off; beam; head; knife; roll; cut pieces; lamp at the knife. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => {
      table(body)
      marker(body)
      hood(body)
      takeOff(body, params['takeOff'] ?? 1)
    }),
    part(beam),
    part(head),
    part(knife),
    part((body) => void body.at([0, 0, -0.24], [0, 0, 0], () => clothRoll(body, 0.24, 1.8))),
    part(() => {}),
    ...pieces.map((_, i) => part((body) => piece(body, i))),
    part((body) => void cylinder(body, 'signalGreen', 0.022, 0.04, [0, -0.13, 0.2], 'y', 10)),
  ],
})
export default buildModel

const width = 1.9
const field = -0.6

function table(body: Body): void {
  box(body, 'white', [3.2, width + 0.24, 0.66], [field, 0, 0.45], 0.03)
  box(body, 'dark', [3.1, width, 0.12], [field, 0, 0.06], 0)
  for (const y of [-1, 1]) {
    body.at([field, y * (width / 2 + 0.125), 0.46], [Math.PI / 2, y > 0 ? Math.PI : 0, 0], () =>
      plates(body, 'white', 3.16, 0.56, { across: [0.25, 0.5, 0.75] }),
    )
    box(body, 'blue', [3.2, 0.1, 0.1], [field, y * (width / 2 + 0.07), 0.85], 0.012)
    box(body, 'chrome', [3.1, 0.03, 0.03], [field, y * (width / 2 + 0.07), 0.915], 0)
  }
  for (const x of [-2.1, 0.9]) cylinder(body, 'rubber', 0.06, width, [x, 0, 0.85], 'y', 12)
  box(body, 'cable', [3.1, width, 0.1], [field, 0, 0.86], 0)
  box(body, 'cloth', [3.3, 1.7, 0.012], [field + 0.08, 0, clothTop - 0.006], 0)
  body.at([-2.42, 0, 1.08], [0, 0.5, 0], () => box(body, 'cloth', [0.64, 1.7, 0.012], [0, 0, 0], 0))
  for (const y of [-0.98, 0.98]) {
    box(body, 'grey', [0.1, 0.1, 1.3], [-2.75, y, 0.65], 0)
    box(body, 'grey', [0.5, 0.12, 0.06], [-2.6, y, 0.03], 0)
  }
  cylinder(body, 'steel', 0.04, 2.02, [-2.75, 0, 1.25], 'y', 10)
  body.at([-1.9, -1.45, 0], [0, 0, 0], () => pedestalPanel(body))
  stackLight(body, [-2.1, 0.98, 0.9], 0.5)
}

/** Cut pieces run in here, under a low hood, to be labelled and sorted. */
function hood(body: Body): void {
  const x = 1.5
  box(body, 'white', [1.6, width + 0.24, 0.74], [x, 0, 0.47], 0.03)
  box(body, 'rubber', [1.7, width - 0.1, 0.06], [x, 0, 0.87], 0)
  for (const y of [-1, 1]) box(body, 'white', [1.5, 0.1, 0.3], [x, y * (width / 2 + 0.04), 1.0], 0.02)
  box(body, 'white', [1.5, width + 0.18, 0.06], [x, 0, 1.16], 0.02)
  box(body, 'gap', [0.03, width, 0.2], [x - 0.66, 0, 1.03], 0)
  box(body, 'gap', [0.03, width, 0.2], [x + 0.66, 0, 1.03], 0)
  for (const dx of [-0.36, 0.36]) body.at([x + dx, 0, 1.192], [0, 0, 0], () => windowPane(body, 0.5, 1.3))
  box(body, 'blue', [1.52, 0.012, 0.06], [x, -width / 2 - 0.1, 1.1], 0)
  body.at([x, -width / 2 - 0.13, 0.6], facingFront, () => panel(body, 'screen', 0.4, 0.22, [0, 0, 0]))
}

/** The pattern as it is projected on the cloth. */
function marker(body: Body): void {
  for (const outline of pieces)
    outline.forEach(([x, y], i) => {
      const [nextX, nextY] = outline[(i + 1) % outline.length]!
      const [dx, dy] = [nextX - x, nextY - y]
      body.at([field + x + dx / 2, y + dy / 2, clothTop + 0.001], [0, 0, Math.atan2(dy, dx)], () =>
        box(body, 'lamp', [Math.hypot(dx, dy) + 0.012, 0.012, 0.006], [0, 0, 0], 0),
      )
    })
}

/** Where a person takes the bundles. */
function takeOff(body: Body, length: number): void {
  const x = 2.32 + length / 2
  box(body, 'white', [length, width, 0.06], [x, 0, 0.87], 0.012)
  for (const dx of [-1, 1])
    for (const y of [-0.8, 0.8]) box(body, 'grey', [0.07, 0.07, 0.84], [x + dx * (length / 2 - 0.1), y, 0.42], 0)
  for (const [i, y] of [-0.5, 0.1, 0.6].entries())
    for (let ply = 0; ply < 3; ply++)
      box(
        body,
        ply % 2 ? 'strap' : 'cloth',
        [Math.min(0.5, length * 0.6), 0.36, 0.03],
        [x + i * 0.02, y, 0.915 + ply * 0.03],
        0,
      )
}

function beam(body: Body): void {
  const reach = width / 2 + 0.1
  box(body, 'white', [0.3, 2 * reach + 0.2, 0.2], [-0.16, 0, 0.12], 0.04)
  box(body, 'chrome', [0.04, 2 * reach - 0.1, 0.05], [0.01, 0, 0.14], 0)
  for (const y of [-1, 1]) {
    box(body, 'white', [0.44, 0.2, 0.46], [-0.16, y * (reach + 0.04), -0.06], 0.05)
    box(body, 'blue', [0.45, 0.21, 0.06], [-0.16, y * (reach + 0.04), -0.2], 0)
  }
  box(body, 'state', [0.02, 1.2, 0.03], [-0.02, 0, 0.235], 0)
  body.at([-0.2, 0.2, 0.22], [0, 0, Math.PI / 2], () => cableChain(body, 1.2, 0.16, 0.08))
  emergencyStop(body, [-0.16, -reach - 0.06, 0.06], -1)
}

function head(body: Body): void {
  box(body, 'grey', [0.16, 0.26, 0.3], [0.1, 0, 0.12], 0.03)
  box(body, 'orange', [0.02, 0.2, 0.12], [0.185, 0, 0.16], 0)
  body.at([0.1, 0, 0.26], [0, 0, 0], () => motor(body, 0.06, 0.22))
}

/** Its blade reaches 0.135 m below the origin: into the cloth when it is down. */
function knife(body: Body): void {
  body.at([0, 0, 0], [0, 0, 0], () => {
    rod(body, 'chrome', [0.1, 0, 0], [0.1, 0, -0.04], 0.03, 10)
    box(body, 'steel', [0.1, 0.05, 0.04], [0.06, 0, -0.05], 0)
    box(body, 'chrome', [0.014, 0.004, 0.1], [0, 0, -0.09], 0)
    cylinder(body, 'dark', 0.05, 0.012, [0, 0, -0.075], 'z', 14)
  })
}

function piece(body: Body, index: number): void {
  const outline = pieces[index]!
  const [x, y] = middleOf(outline)
  const moved = outline.map(([px, py]): Pair => [px - x, py - y])
  body.at([0, 0, 0.006], [0, 0, 0], () => prism(body, 'strap', moved, 0.012, 0))
}
