import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { bolts, stackLight } from '../kit/fittings.ts'
import { facingFront } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import { pipe } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'
import { acts, causeAt, causes, desk, digits, display, effectAt, effects, matrix, valve } from './places.ts'

/** Front is -y. Panel and valve; lamps of causes, of effects, of health and channels; button; key; scan time; indicator. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part((body) => {
      cabinet(body)
      matrixField(body)
      controls(body)
      shutdownValve(body)
    }),
    ...Array.from({ length: causes + effects }, () =>
      part((body) => void cylinder(body, 'lampRed', 0.034, 0.02, [0, -0.008, 0], 'y', 12)),
    ),
    ...Array.from({ length: 4 }, () => part(deskLamp)),
    part((body) => void body.at([0, 0, 0], [desk.slope, 0, 0], () => mushroom(body))),
    part((body) => void body.at([0, 0, 0], [desk.slope, 0, 0], () => key(body))),
    part((body) => void frontReadout(body, digits.count, digits.height, true)),
    part(indicator),
  ],
})
export default buildModel

const width = 1.2

function cabinet(body: Body): void {
  const { x } = matrix
  box(body, 'dark', [width, 0.7, 0.1], [x, 0.2, 0.05], 0)
  box(body, 'white', [width, 0.62, 2.1], [x, 0.21, 1.15], 0.02)
  box(body, 'red', [width + 0.01, 0.63, 0.28], [x, 0.208, 2.0], 0.02)
  box(body, 'grey', [width, 0.5, 0.72], [x, -0.32, 0.46], 0.02)
  box(body, 'red', [width + 0.01, 0.03, 0.06], [x, -0.57, 0.74], 0)
  box(body, 'dark', [width - 0.04, 0.46, 0.1], [x, -0.32, 0.05], 0)
  body.at([x - 0.42, -0.112, 2.0], facingFront, () => panel(body, 'warningSign', 0.2, 0.2, [0, 0, 0]))
  body.at([display[0], display[1] + 0.004, display[2]], facingFront, () =>
    readoutCase(body, digits.count, digits.height),
  )
  body.at([x, -0.574, 0.4], facingFront, () => panel(body, 'louvre', width * 0.7, 0.2, [0, 0, 0], true))
  stackLight(body, [x + 0.4, 0.2, 2.2], 0.12)
}

/** Labels of causes and effects, and a mark where the one acts on the other. */
function matrixField(body: Body): void {
  const { x, y, z } = matrix
  box(body, 'plastic', [1.04, 0.02, 0.94], [x, y + 0.008, z - 0.02], 0.01)
  const across = (effectAt(0)[0] + effectAt(effects - 1)[0]) / 2
  for (let row = 0; row < causes; row++) {
    const [, , rowZ] = causeAt(row)
    box(body, 'dialFace', [0.14, 0.006, 0.07], [x - 0.43, y - 0.005, rowZ], 0)
    box(body, 'grey', [0.62, 0.004, 0.006], [across, y - 0.004, rowZ - 0.055], 0)
    for (let column = 0; column < effects; column++)
      if (acts[row]![column] === '1')
        box(body, 'yellow', [0.06, 0.008, 0.05], [effectAt(column)[0], y - 0.005, rowZ], 0)
  }
  for (let column = 0; column < effects; column++) {
    const [columnX] = effectAt(column)
    box(body, 'dialFace', [0.11, 0.006, 0.06], [columnX, y - 0.005, z + 0.39], 0)
    box(body, 'grey', [0.006, 0.004, 0.68], [columnX + 0.075, y - 0.004, z - 0.12], 0)
  }
}

/** Sloping desk with the collar of the trip button, the lock, and the buttons of reset and test. */
function controls(body: Body): void {
  body.at(desk.at, [desk.slope, 0, 0], () => {
    box(body, 'white', [width, 0.56, 0.06], [0, 0, -0.034], 0.015)
    body.at([0.3, -0.02, 0], [0, 0, 0], () => {
      cylinder(body, 'yellow', 0.13, 0.012, [0, 0, 0.004], 'z', 22)
      for (const turn of [0, 1, 2, 3])
        body.at([0, 0, 0], [0, 0, turn * (Math.PI / 2) + 0.78], () =>
          box(body, 'yellow', [0.06, 0.02, 0.07], [0.125, 0, 0.035], 0),
        )
    })
    cylinder(body, 'chrome', 0.045, 0.02, [-0.3, -0.08, 0.006], 'z', 16)
    box(body, 'dialFace', [0.16, 0.04, 0.004], [-0.3, -0.16, 0.002], 0)
    for (const [i, paint] of (['blue', 'grey', 'white'] as const).entries())
      cylinder(body, paint, 0.03, 0.03, [-0.12 + i * 0.1, -0.08, 0.012], 'z', 14)
  })
}

/** Ball valve in a pipe with its spring-return actuator across it. */
function shutdownValve(body: Body): void {
  const [x, y, z] = valve
  for (const dx of [-0.55, 0.55]) {
    box(body, 'grey', [0.1, 0.1, z - 0.1], [x + dx, y, (z - 0.1) / 2], 0)
    box(body, 'dark', [0.3, 0.3, 0.03], [x + dx, y, 0.015], 0)
  }
  pipe(body, [x - 0.78, y, z], [x - 0.26, y, z], 0.11)
  pipe(body, [x + 0.26, y, z], [x + 0.78, y, z], 0.11)
  cylinder(body, 'red', 0.2, 0.4, [x, y, z], 'x', 22)
  for (const side of [-1, 1]) {
    cylinder(body, 'steel', 0.19, 0.03, [x + side * 0.23, y, z], 'x', 20)
    body.at([x + side * 0.25, y, z], [0, Math.PI / 2, 0], () => bolts(body, 0.155, 8, 0.016))
  }
  cylinder(body, 'steel', 0.06, 0.26, [x, y, z + 0.24], 'z', 12)
  box(body, 'red', [0.3, 0.26, 0.24], [x, y, z + 0.46], 0.03)
  cylinder(body, 'red', 0.15, 0.5, [x - 0.4, y, z + 0.46], 'x', 20)
  cylinder(body, 'grey', 0.12, 0.36, [x + 0.32, y, z + 0.46], 'x', 18)
  cylinder(body, 'dark', 0.16, 0.03, [x - 0.66, y, z + 0.46], 'x', 20)
  box(body, 'yellow', [0.12, 0.1, 0.14], [x + 0.2, y - 0.2, z + 0.44], 0.012)
}

function deskLamp(body: Body): void {
  body.at([0, 0, 0], [desk.slope, 0, 0], () => cylinder(body, 'lampGreen', 0.026, 0.02, [0, 0, 0.008], 'z', 12))
}

function mushroom(body: Body): void {
  cylinder(body, 'dark', 0.035, 0.05, [0, 0, 0.03], 'z', 12)
  lathe(
    body,
    'red',
    [
      [0, 0.05],
      [0.09, 0.055],
      [0.085, 0.085],
      [0.05, 0.105],
      [0, 0.11],
    ],
    20,
    0.006,
  )
}

function key(body: Body): void {
  box(body, 'brass', [0.012, 0.05, 0.06], [0, 0, 0.045], 0)
  cylinder(body, 'brass', 0.035, 0.01, [0, 0, 0.09], 'x', 12)
}

/** Dome with its arrow: along the pipe the valve is open, across it shut. */
function indicator(body: Body): void {
  cylinder(body, 'dark', 0.09, 0.03, [0, 0, 0], 'z', 16)
  lathe(
    body,
    'smoke',
    [
      [0.08, 0.015],
      [0.075, 0.07],
      [0.04, 0.1],
      [0, 0.105],
    ],
    16,
    0,
  )
  box(body, 'yellow', [0.34, 0.05, 0.03], [0, 0, 0.12], 0)
}
