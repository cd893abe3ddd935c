import type { Body, Pair } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { stackLight } from '../kit/fittings.ts'
import { axisCarriage, linearAxis } from '../kit/frames.ts'
import { facingFront } from '../kit/housings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { sideProfile } from '../kit/prism.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import type { BuildModel } from '../model.ts'
import { display, gauge, panelAt, rowHeight, shownSignals, usualLength, wall } from './layout.ts'

const digits = 4
const digitHeight = 0.11

/** Front is -y. Booth wall with probes, hanging rail and display; door on its hanger; gauge and beam; numbers. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => booth(body, params['wallLength'] ?? usualLength)),
    part(() => {}),
    part(door),
    part(filmGauge),
    part((body) => void cylinder(body, 'laser', 0.008, 0.34, [0, 0.33, 0], 'y', 6)),
    ...shownSignals.map((signal) =>
      part((body) => void frontReadout(body, digits, digitHeight, signal !== 'filmThickness')),
    ),
  ],
})
export default buildModel

function booth(body: Body, length: number): void {
  const { y, height } = wall
  box(body, 'grey', [length, 1.3, 0.08], [0, 0, 0.04], 0.012)
  body.at([0, -0.05, 0.086], [0, 0, 0], () => panel(body, 'mesh', length - 0.2, 1, [0, 0, 0], true))
  for (let i = 0; i <= 4; i++)
    box(body, 'white', [0.09, 0.1, height], [(i / 4 - 0.5) * (length - 0.09), y, height / 2], 0.012)
  for (const z of [0.5, height - 0.05]) box(body, 'white', [length, 0.1, 0.12], [0, y, z], 0.012)
  for (let i = 0; i < 4; i++)
    body.at([((i + 0.5) / 4 - 0.5) * (length - 0.09), y, (height + 0.45) / 2], facingFront, () =>
      panel(body, 'glass', length / 4 - 0.1, height - 0.65, [0, 0, 0]),
    )
  box(body, 'white', [length, 0.06, 0.44], [0, y, 0.26], 0)
  box(body, 'white', [length, 1.2, 0.1], [0, 0.05, height + 0.05], 0.02)
  for (const x of [-1, 0, 1]) box(body, 'lamp', [0.7, 0.12, 0.03], [x, 0.3, height - 0.01], 0)
  box(body, 'steel', [length, 0.06, 0.1], [0, panelAt.y, height - 0.08], 0)
  body.at([0, gauge.y, gauge.rail], [0, 0, 0], () => linearAxis(body, 1.8, 0.18))
  for (const x of [-0.75, 0.75])
    box(body, 'grey', [0.1, 0.1, gauge.rail - 0.08], [x, gauge.y, gauge.rail / 2 + 0.04], 0)
  climateProbe(body, -1.3, 1.95)
  airProbe(body, -0.7, 2.2)
  box(body, 'dark', [0.62, 0.1, 1.06], [display[0], display[1] + 0.1, 1.4], 0.02)
  shownSignals.forEach((_, row) =>
    body.at([display[0], display[1], rowHeight(row)], facingFront, () => readoutCase(body, digits, digitHeight)),
  )
  stackLight(body, [length / 2 - 0.2, 0.1, height + 0.1], 0.12)
}

/** Temperature and humidity: a sintered cap on a stem below a round head. */
function climateProbe(body: Body, x: number, z: number): void {
  box(body, 'blue', [0.24, 0.16, 0.24], [x, wall.y - 0.16, z], 0.03)
  cylinder(body, 'white', 0.09, 0.03, [x, wall.y - 0.25, z], 'y', 18)
  cylinder(body, 'steel', 0.03, 0.34, [x, wall.y - 0.2, z - 0.28], 'z', 12)
  cylinder(body, 'brass', 0.042, 0.14, [x, wall.y - 0.2, z - 0.5], 'z', 14)
}

/** Air speed: a cross of vanes in a ring at the end of an arm. */
function airProbe(body: Body, x: number, z: number): void {
  rod(body, 'steel', [x, wall.y, z], [x, wall.y - 0.4, z], 0.02, 8)
  box(body, 'orange', [0.16, 0.12, 0.16], [x, wall.y - 0.1, z], 0.02)
  cylinder(body, 'dark', 0.13, 0.05, [x, wall.y - 0.48, z], 'z', 18)
  for (const turn of [0, 1, 2])
    body.at([x, wall.y - 0.48, z + 0.03], [0, 0, (turn * Math.PI) / 3], () =>
      box(body, 'white', [0.22, 0.02, 0.02], [0, 0, 0], 0),
    )
}

/** A front door of a car, fresh out of the spray, on its hanger. */
function door(body: Body): void {
  const outline: readonly Pair[] = [
    [-0.52, -0.5],
    [0.48, -0.5],
    [0.56, 0.02],
    [0.3, 0.48],
    [-0.5, 0.52],
    [-0.56, 0],
  ]
  body.at([0, 0, -1.2], [0, 0, 0], () => {
    sideProfile(body, 'bodyPaint', outline, 0.07, 0.02)
    sideProfile(
      body,
      'gap',
      [
        [-0.46, 0.08],
        [0.44, 0.08],
        [0.26, 0.42],
        [-0.44, 0.45],
      ],
      0.076,
      0,
    )
    box(body, 'plastic', [0.16, 0.02, 0.03], [-0.36, -0.045, -0.04], 0)
    for (const x of [-0.3, 0.24]) rod(body, 'yellow', [x, 0, 0.5], [0, 0, 1.3], 0.014, 6)
    box(body, 'yellow', [0.24, 0.08, 0.14], [0, 0, 1.36], 0.01)
  })
}

/** A carriage with its mast, and the head that looks across to what hangs there. */
function filmGauge(body: Body): void {
  const rail = gauge.rail + 0.14 - gauge.z
  body.at([0, 0, rail], [0, 0, 0], () => axisCarriage(body, 0.26, 0.22, 'orange'))
  box(body, 'grey', [0.07, 0.07, -rail], [0, 0, rail / 2], 0)
  box(body, 'orange', [0.2, 0.18, 0.2], [0, 0, 0], 0.02)
  cylinder(body, 'dark', 0.06, 0.08, [0, 0.12, 0], 'y', 16)
  box(body, 'led', [0.1, 0.012, 0.03], [0, -0.092, 0.04], 0)
}
