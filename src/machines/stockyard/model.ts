import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { facingFront, housing } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { mimicBar, mimicLine, mimicScreen, mimicVessel } from '../kit/mimic.ts'
import type { PaintName } from '../kit/paint.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import type { BuildModel } from '../model.ts'
import { barAt, bay, bays, digits, display, gantry, mark, screen } from './places.ts'

/** Front is -y. Yard and station; heaps; their bars; gantry; scanning head; its rays; mark of the gantry; tonnes in stock. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => {
      yard(body, params['wallHeight'] ?? 0.85)
      runway(body)
      station(body)
    }),
    ...bays.map((_, i) => part((body) => heap(body, materials[i]!))),
    ...bays.map(() => part((body) => void mimicBar(body, ...screen.bar, 'mimicFill'))),
    part(portal),
    part(head),
    part(rays),
    part(
      (body) =>
        void mimicLine(
          body,
          [
            [0, -0.42],
            [0, 0.34],
          ],
          'mimicWarm',
        ),
    ),
    part((body) => void frontReadout(body, digits.count, digits.height)),
  ],
})
export default buildModel

const materials: readonly PaintName[] = ['cast', 'earth', 'sand', 'dialFace', 'recess', 'grey']

/** Bays between walls of concrete blocks. */
function yard(body: Body, wall: number): void {
  const [left, right] = [bays[0]![0] - bay.length / 2 - 0.15, bays[2]![0] + bay.length / 2 + 0.15]
  box(body, 'cast', [right - left + 0.4, 4.9, 0.02], [0, 1.5, 0.01], 0)
  for (const y of [1.5, 3.75]) blocks(body, [left, right], y, wall)
  for (const x of [-4.95, -1.65, 1.65, 4.95]) {
    for (const [from, to] of [
      [-0.75, 1.4],
      [1.6, 3.65],
    ] as const)
      box(body, 'zinc', [0.3, to - from, wall], [x, (from + to) / 2, wall / 2], 0.03)
    box(body, 'hazard', [0.32, 0.02, wall], [x, -0.76, wall / 2], 0)
  }
}

function blocks(body: Body, [left, right]: Pair, y: number, wall: number): void {
  box(body, 'zinc', [right - left, 0.3, wall], [(left + right) / 2, y, wall / 2], 0.03)
  box(body, 'gap', [right - left + 0.01, 0.31, 0.02], [(left + right) / 2, y, wall * 0.5], 0)
}

function runway(body: Body): void {
  for (const y of [gantry.front, gantry.back]) {
    box(body, 'dark', [10.2, 0.26, 0.06], [0, y, 0.03], 0)
    box(body, 'steel', [10.2, 0.07, 0.1], [0, y, 0.09], 0)
    for (const x of [-5, 5]) box(body, 'red', [0.14, 0.24, 0.3], [x, y, 0.2], 0.02)
  }
}

/** Cabinet, sloping desk and the screen that maps the yard. */
function station(body: Body): void {
  const [x, y, z] = screen.at
  for (const side of [-1, 1]) box(body, 'grey', [0.1, 0.1, z + 0.6], [x + side * 0.9, y + 0.1, (z + 0.6) / 2], 0)
  box(body, 'blue', [screen.width + 0.4, 0.6, 0.06], [x, y - 0.1, z + 0.66], 0.02)
  box(body, 'white', [screen.width + 0.2, 0.5, 0.08], [x, y - 0.2, 0.86], 0.02)
  box(body, 'grey', [screen.width, 0.4, 0.82], [x, y - 0.1, 0.42], 0.02)
  box(body, 'dark', [0.5, 0.18, 0.03], [x - 0.3, y - 0.3, 0.91], 0)
  body.at([x + 1.45, y + 0.1, 0], [0, 0, 0], () => housing(body, [0.6, 0.6, 1.7]))
  stackLight(body, [x + 1.45, y + 0.1, 1.7], 0.2)
  body.at(screen.at, [0, 0, 0], () => {
    mimicScreen(body, screen.width, screen.height)
    mimicLine(body, [
      [-0.9, 0.3],
      [0.9, 0.3],
    ])
    for (const [i, dz] of [0, 0.06, 0.12].entries())
      mimicLine(
        body,
        [
          [-0.88, 0.36 + dz],
          [-0.6 + i * 0.1, 0.36 + dz],
        ],
        'mimicGood',
      )
  })
  const [width, height] = screen.bar
  bays.forEach((_, i) => {
    const [bx, by, bz] = barAt(i)
    body.at([0, by + 0.003, 0], [0, 0, 0], () =>
      mimicVessel(body, [bx - width / 2 - 0.03, bz - 0.02], width + 0.06, height + 0.05),
    )
    for (let row = 0; row < 3; row++)
      box(body, materials[i]!, [0.03, 0.004, 0.03], [bx - width / 2 - 0.01 + row * 0.04, by, bz - 0.04], 0)
  })
  body.at([x - 0.74, screen.at[1], z - 0.1], [0, 0, 0], () => {
    for (const dz of [-0.3, -0.2, -0.1, 0, 0.1, 0.2])
      mimicLine(body, [
        [-0.14, dz],
        [0.1 - Math.abs(dz) * 0.3, dz],
      ])
  })
  body.at([display[0], display[1] + 0.008, display[2]], facingFront, () =>
    readoutCase(body, digits.count, digits.height),
  )
  rod(body, 'dark', [x + 0.5, y + 0.1, z + 0.7], [x + 0.5, y + 0.1, z + 1.1], 0.02, 6)
  cylinder(body, 'white', 0.09, 0.12, [x + 0.5, y + 0.1, z + 1.12], 'z', 12)
  box(body, 'mimicLine', [0.02, 0.004, 0.02], [mark.at[0], mark.at[1] + 0.003, mark.at[2] + 0.36], 0)
}

function heap(body: Body, paint: PaintName): void {
  for (const [x, y, radius, height] of [
    [-0.45, 0, 0.95, 1.5],
    [0.5, 0.05, 0.9, 1.25],
  ] as const)
    body.at([x, y, 0], [0, 0, x], () =>
      lathe(
        body,
        paint,
        [
          [radius, 0],
          [radius * 0.55, height * 0.5],
          [radius * 0.14, height * 0.94],
          [0, height],
        ],
        14,
        0,
      ),
    )
}

/** Legs on wheels, and the beam along which the head goes. */
function portal(body: Body): void {
  const span = gantry.back - gantry.front
  const middle = (gantry.front + gantry.back) / 2
  box(body, 'yellow', [0.4, span + 0.3, 0.36], [0, middle, 0], 0.03)
  box(body, 'chrome', [0.06, span - 0.3, 0.06], [0.16, middle, -0.2], 0)
  for (const y of [gantry.front, gantry.back]) {
    for (const x of [-0.6, 0.6]) rod(body, 'yellow', [x * 0.3, y, 0], [x, y, -gantry.z + 0.4], 0.08, 8)
    box(body, 'yellow', [1.7, 0.26, 0.26], [0, y, -gantry.z + 0.36], 0.03)
    for (const x of [-0.6, 0.6]) cylinder(body, 'steel', 0.14, 0.1, [x, y, -gantry.z + 0.28], 'y', 14)
    body.at([0.3, y, -gantry.z + 0.5], [0, 0, 0], () => motor(body, 0.1, 0.3))
  }
  box(body, 'white', [0.5, 0.4, 0.6], [-0.3, gantry.front + 0.1, -0.6], 0.03)
  box(body, 'state', [0.42, 0.9, 0.04], [0, middle, 0.19], 0)
}

function head(body: Body): void {
  box(body, 'white', [0.34, 0.4, 0.3], [0, 0, 0.02], 0.04)
  cylinder(body, 'smoke', 0.12, 0.1, [0, 0, -0.17], 'z', 18)
  cylinder(body, 'orange', 0.13, 0.03, [0, 0, -0.13], 'z', 18)
}

/** A fan of rays along the yard, down to the floor. */
function rays(body: Body): void {
  for (let i = 0; i < 9; i++) {
    const spread = (i - 4) * 0.22
    rod(body, 'laser', [0, 0, -0.22], [spread * 1.3, 0, -gantry.z + 0.34], 0.008, 4)
  }
}
