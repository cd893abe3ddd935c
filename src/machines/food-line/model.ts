import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { pedestalPanel } from '../kit/controls.ts'
import { beltConveyor } from '../kit/conveyors.ts'
import { fan, pumpSet } from '../kit/drives.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { facingFront, plates, windowPane } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import type { PaintName } from '../kit/paint.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import { pipe, squareHopper } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'
import { baked, beltTop, cutter, digits, display, oven, raw, sliced, washer } from './places.ts'

/** Front is -y; goods pass along x. Line; spray; blades; fire; fan; oven temperature; raw, cut and baked goods. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => {
      beltConveyor(body, 9, 0.66, beltTop, 'brushed')
      infeed(body)
      washingTank(body)
      cuttingHead(body)
      tunnel(body, params['chimney'] ?? 0.7)
      outfeed(body)
    }),
    part(spray),
    part(blades),
    part(fire),
    part((body) => void fan(body, 0.5)),
    part((body) => void frontReadout(body, digits.count, digits.height)),
    ...Array.from({ length: raw.count }, () => [part(() => {}), part(potatoes)]).flat(),
    ...Array.from({ length: sliced.count }, () => [part(() => {}), part((body) => chips(body, 'sand'))]).flat(),
    ...Array.from({ length: baked.count }, () => [part(() => {}), part((body) => chips(body, 'food'))]).flat(),
  ],
})
export default buildModel

function infeed(body: Body): void {
  body.at([-4.3, 0, 1.35], [0, 0, 0], () => squareHopper(body, [0.9, 0.9, 0.9], 0.5, 'brushed'))
  box(body, 'brushed', [0.6, 0.74, 0.4], [-4.25, 0, beltTop + 0.2], 0.01)
  for (const y of [-0.42, 0.42]) for (const x of [-4.6, -4.0]) box(body, 'steel', [0.06, 0.06, 1.8], [x, y, 0.9], 0)
  for (const [x, y] of [
    [-4.45, -0.1],
    [-4.2, 0.15],
    [-4.3, -0.2],
    [-4.15, -0.05],
  ] as const)
    body.at([x, y, 1.98], [0, 0, 0], () => potato(body, 0.15))
}

function washingTank(body: Body): void {
  const { x, length } = washer
  box(body, 'brushed', [length, 0.86, 0.42], [x, 0, 0.6], 0.03)
  for (const dx of [-0.6, 0.6])
    for (const y of [-0.36, 0.36]) box(body, 'steel', [0.08, 0.08, 0.4], [x + dx, y, 0.2], 0)
  for (const dx of [-length / 2, length / 2]) {
    box(body, 'brushed', [0.05, 0.86, 0.34], [x + dx, 0, 1.53], 0.01)
    for (const y of [-0.42, 0.42]) box(body, 'brushed', [0.06, 0.05, 0.9], [x + dx, y, 1.25], 0)
  }
  box(body, 'brushed', [length + 0.06, 0.9, 0.06], [x, 0, 1.72], 0.02)
  box(body, 'brushed', [length, 0.03, 0.66], [x, 0.43, 1.36], 0)
  body.at([x, -0.43, 1.36], facingFront, () => windowPane(body, length - 0.2, 0.52, 0.05))
  for (const dx of [-0.5, 0, 0.5]) cylinder(body, 'blue', 0.03, 0.7, [x + dx, 0, 1.56], 'y', 8)
  cylinder(body, 'blue', 0.04, length, [x, 0.3, 1.62], 'x', 8)
  body.at([x + 0.1, 0.72, 0], [0, 0, 0], () => pumpSet(body, 0.8))
  pipe(body, [x - 0.16, 0.72, 0.4], [x - 0.16, 0.72, 1.62], 0.05, 'blue')
  pipe(body, [x - 0.16, 0.72, 1.62], [x - 0.16, 0.3, 1.62], 0.05, 'blue')
}

/** Round casing with a window before the blades. */
function cuttingHead(body: Body): void {
  const [x, , z] = cutter
  box(body, 'brushed', [0.8, 0.86, 0.34], [x, 0, 1.2], 0.02)
  body.at([x, -0.1, z], [Math.PI / 2, 0, 0], () =>
    lathe(
      body,
      'brushed',
      [
        [0, -0.4],
        [0.5, -0.4],
        [0.5, 0.34],
        [0.42, 0.34],
        [0.42, 0.24],
        [0, 0.24],
      ],
      28,
      0.012,
    ),
  )
  body.at([x, 0.3, z], [-Math.PI / 2, 0, 0], () => motor(body, 0.16, 0.5))
  for (const dx of [-0.36, 0.36])
    for (const y of [-0.4, 0.4]) box(body, 'steel', [0.08, 0.08, 1.05], [x + dx, y, 0.52], 0)
  box(body, 'red', [0.1, 0.03, 0.06], [x + 0.3, -0.45, 1.12], 0)
  body.at([x - 0.28, -0.436, 1.14], facingFront, () => panel(body, 'warningSign', 0.16, 0.16, [0, 0, 0]))
}

/** Insulated casing on legs, with burners below their sight holes, chimneys and the readout of its heat. */
function tunnel(body: Body, chimney: number): void {
  const { x, length, top } = oven
  for (const y of [-0.62, 0.62]) {
    box(body, 'white', [length, 0.08, top - 0.5], [x, y, (top + 0.5) / 2], 0.02)
    body.at([x, y * 1.07, (top + 0.5) / 2], [Math.PI / 2, y > 0 ? Math.PI : 0, 0], () =>
      plates(body, 'brushed', length, top - 0.56, { across: [0.2, 0.4, 0.6, 0.8] }),
    )
  }
  box(body, 'white', [length + 0.1, 1.36, 0.1], [x, 0, top], 0.03)
  box(body, 'dark', [length - 0.1, 1.16, 0.06], [x, 0, 0.56], 0)
  for (const dx of [-length / 2, length / 2]) box(body, 'white', [0.06, 1.3, 0.42], [x + dx, 0, top - 0.2], 0.01)
  for (const dx of [-1.3, 1.3]) for (const y of [-0.56, 0.56]) box(body, 'steel', [0.1, 0.1, 0.5], [x + dx, y, 0.25], 0)
  for (const dx of [0.2, 1.1]) {
    cylinder(body, 'brushed', 0.16, chimney, [x + dx, 0, top + 0.05 + chimney / 2], 'z', 16)
    cylinder(body, 'brushed', 0.24, 0.06, [x + dx, 0, top + 0.12 + chimney], 'z', 16)
  }
  box(body, 'dark', [0.6, 0.6, 0.1], [x - 0.7, 0, top + 0.06], 0)
  for (const dx of [-0.9, 0, 0.9]) {
    box(body, 'red', [0.34, 0.2, 0.24], [x + dx, -0.78, 0.72], 0.02)
    cylinder(body, 'dark', 0.09, 0.04, [x + dx, -0.69, 1.08], 'y', 14)
  }
  cylinder(body, 'yellow', 0.035, length - 0.3, [x, -0.8, 0.52], 'x', 8)
  body.at([display[0], display[1] + 0.004, display[2]], facingFront, () =>
    readoutCase(body, digits.count, digits.height),
  )
  stackLight(body, [x - 1.3, 0.4, top + 0.05])
}

function outfeed(body: Body): void {
  box(body, 'brushed', [0.5, 0.8, 0.5], [4.4, 0, beltTop + 0.24], 0.02)
  box(body, 'gap', [0.02, 0.6, 0.3], [4.145, 0, beltTop + 0.18], 0)
  box(body, 'brushed', [0.4, 0.7, 0.7], [4.45, 0, 0.4], 0.02)
  body.at([3.6, -1.0, 0], [0, 0, 0], () => pedestalPanel(body))
}

/** Cones of water from nine nozzles, hanging from the origin. */
function spray(body: Body): void {
  for (const x of [-0.5, 0, 0.5])
    for (const y of [-0.22, 0, 0.22])
      body.at([x, y, 0], [0, 0, 0], () =>
        lathe(
          body,
          'mist',
          [
            [0.12, -0.5],
            [0.015, 0],
          ],
          8,
          0,
        ),
      )
}

function blades(body: Body): void {
  cylinder(body, 'red', 0.08, 0.1, [0, 0, 0], 'y', 14)
  for (let i = 0; i < 5; i++)
    body.at([0, 0, 0], [0, (i / 5) * 2 * Math.PI, 0], () => {
      box(body, 'chrome', [0.07, 0.02, 0.3], [0.03, 0, 0.22], 0)
      box(body, 'steel', [0.014, 0.03, 0.3], [-0.01, 0, 0.22], 0)
    })
  cylinder(body, 'gap', 0.4, 0.012, [0, 0.05, 0], 'y', 24)
}

/** Seen at both mouths of the oven and through the sight holes. */
function fire(body: Body): void {
  const { x, length, top } = oven
  for (const dx of [-length / 2 + 0.25, length / 2 - 0.25])
    for (const y of [-0.3, 0.3]) box(body, 'heat', [0.04, 0.5, 0.03], [x + dx, y, top - 0.14], 0)
  for (const dx of [-0.9, 0, 0.9]) cylinder(body, 'heat', 0.06, 0.05, [x + dx, -0.695, 1.08], 'y', 12)
}

function potato(body: Body, size: number): void {
  lathe(
    body,
    'earth',
    [
      [0, -size * 0.5],
      [size * 0.4, -size * 0.32],
      [size * 0.5, 0],
      [size * 0.36, size * 0.36],
      [0, size * 0.5],
    ],
    9,
    0,
  )
}

function potatoes(body: Body): void {
  for (const [x, y, size, turn] of [
    [-0.14, -0.12, 0.17, 0.4],
    [0.1, -0.16, 0.15, 1.4],
    [-0.06, 0.1, 0.16, 2.2],
    [0.16, 0.12, 0.18, 0.9],
    [0.02, -0.02, 0.15, 2.9],
  ] as const)
    body.at([x, y, size * 0.5], [1.2, turn, turn], () => potato(body, size))
}

/** A heap of sticks. */
function chips(body: Body, paint: PaintName): void {
  for (let i = 0; i < 14; i++) {
    const turn = i * 2.4
    const radius = 0.06 + 0.012 * i
    body.at([Math.cos(turn) * radius, Math.sin(turn) * radius, 0.02 + 0.05 * (1 - i / 14)], [0, 0.2, turn * 1.7], () =>
      box(body, paint, [0.17, 0.028, 0.028], [0, 0, 0], 0),
    )
  }
}
