import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { stackLight } from '../kit/fittings.ts'
import { facingFront, housing, windowPane } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import type { PaintName } from '../kit/paint.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import { tube } from '../kit/tube.ts'
import type { BuildModel } from '../model.ts'
import { can, coiler, digits, display, draftHeight, rollers } from './places.ts'

/** Front is -y; slivers run along x. Creel, head and can track; rollers; coiler; the can that fills; length in it. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => {
      creel(body, params['creel'] ?? 2.6)
      head(body)
      track(body)
    }),
    ...rollers.map((_, i) => part((body) => roller(body, 0.05 - i * 0.005))),
    part(coilerPlate),
    part(() => {}),
    part(() => {}),
    part((body) => openCan(body, 'blue')),
    part((body) => void cylinder(body, 'yarn', can.radius - 0.02, can.height, [0, 0, can.height / 2], 'z', 16)),
    part((body) => void frontReadout(body, digits.count, digits.height)),
  ],
})
export default buildModel

function openCan(body: Body, paint: PaintName): void {
  const { radius, height } = can
  lathe(
    body,
    paint,
    [
      [0, 0.06],
      [radius - 0.015, 0.06],
      [radius - 0.015, height],
      [radius, height],
      [radius, 0],
      [0, 0],
    ].toReversed() as [number, number][],
    18,
    0,
  )
  for (const z of [0.05, height - 0.03]) cylinder(body, 'zinc', radius + 0.008, 0.03, [0, 0, z - 0.02], 'z', 18)
}

/** Full cans in two rows under a beam whose rollers lift their slivers. */
function creel(body: Body, length: number): void {
  const pairs = Math.max(2, Math.round(length / 0.65))
  const pitch = length / pairs
  const end = 0.1 - length
  for (const y of [-0.14, 0.14]) box(body, 'zinc', [length + 0.2, 0.05, 0.06], [0.1 - length / 2, y, 1.86], 0)
  for (const x of [end, end / 2, 0.1]) {
    box(body, 'zinc', [0.08, 0.08, 1.9], [x, 0, 0.95], 0)
    box(body, 'zinc', [0.08, 0.4, 0.06], [x, 0, 1.82], 0)
  }
  for (let i = 0; i < pairs; i++) {
    const x = 0.1 - (i + 0.5) * pitch
    cylinder(body, 'chrome', 0.04, 0.62, [x, 0, 1.93], 'y', 10)
    for (const side of [-1, 1]) {
      const y = side * 0.42
      body.at([x, y, 0], [0, 0, 0], () => {
        cylinder(body, i % 2 ? 'dialFace' : 'yellow', can.radius, can.height, [0, 0, can.height / 2], 'z', 16)
        cylinder(body, 'yarn', can.radius - 0.03, 0.08, [0, 0, can.height + 0.02], 'z', 14)
      })
      tube(
        body,
        'yarn',
        [
          [x, y, can.height + 0.04],
          [x - 0.02, side * 0.26, 1.7],
          [x + 0.04, side * 0.22, 1.98],
          [0.16, side * (0.05 + 0.03 * i), 1.9],
          [rollers[0], side * (0.04 + 0.02 * i), draftHeight + 0.06],
        ],
        0.018,
        5,
        14,
      )
    }
  }
}

function head(body: Body): void {
  body.at([0.75, 0, 0], [0, 0, 0], () => housing(body, [1.1, 1.1, 1.15], { across: [0.5] }))
  for (const y of [-0.34, 0.34]) box(body, 'cast', [0.8, 0.08, 0.22], [0.68, y, draftHeight - 0.02], 0.012)
  box(body, 'teal', [0.7, 0.16, 0.12], [0.7, 0.48, 1.36], 0.02)
  rod(body, 'teal', [0.42, 0.46, 1.5], [0.9, -0.3, 1.62], 0.04, 8)
  for (const x of rollers) cylinder(body, 'rubber', 0.04, 0.52, [x + 0.02, 0, draftHeight + 0.09], 'y', 12)
  box(body, 'yarn', [0.36, 0.16, 0.012], [1.05, 0, draftHeight + 0.03], 0)
  delivery(body)
  box(body, 'white', [0.9, 0.86, 0.24], [coiler.x - 0.12, 0, coiler.z + 0.16], 0.04)
  box(body, 'blue', [0.92, 0.012, 0.06], [coiler.x - 0.12, -0.436, coiler.z + 0.16], 0)
  for (const y of [-0.4, 0.4])
    box(body, 'white', [0.12, 0.1, coiler.z + 0.1], [coiler.x + 0.32, y * 1.05, (coiler.z + 0.1) / 2], 0.012)
  body.at([0.75, -0.565, 0.62], facingFront, () => windowPane(body, 0.3, 0.3))
  body.at([display[0], display[1] + 0.002, display[2]], facingFront, () =>
    readoutCase(body, digits.count, digits.height),
  )
  monitor(body, 0.4, 0.3, [0.5, -0.62, 1.5])
  rod(body, 'dark', [0.5, -0.5, 1.14], [0.5, -0.58, 1.4], 0.025, 6)
  stackLight(body, [1.2, 0.4, 1.16], 0.4)
}

/** Funnel that gathers the web, and the sliver from there into the coiler. */
function delivery(body: Body): void {
  cylinder(body, 'brass', 0.06, 0.08, [1.26, 0, draftHeight + 0.04], 'x', 12)
  tube(
    body,
    'yarn',
    [
      [1.28, 0, draftHeight + 0.04],
      [1.5, 0, draftHeight + 0.24],
      [coiler.x, 0, coiler.z + 0.32],
      [coiler.x, 0, coiler.z + 0.2],
    ],
    0.024,
    6,
    10,
  )
}

/** Cans come from +y, empty ones wait there, and leave towards -y. */
function track(body: Body): void {
  for (const side of [-1, 1])
    box(body, 'blue', [0.06, 2.9, can.floor], [coiler.x + side * 0.38, 0, can.floor / 2], 0.01)
  box(body, 'dark', [0.7, 2.9, 0.06], [coiler.x, 0, 0.03], 0)
  for (let y = -1.38; y < 1.4; y += 0.14) cylinder(body, 'steel', 0.04, 0.7, [coiler.x, y, can.floor - 0.04], 'x', 8)
  cylinder(body, 'steel', can.radius + 0.04, 0.03, [coiler.x, 0, can.floor - 0.015], 'z', 20)
  for (const side of [-1, 1]) box(body, 'zinc', [0.03, 2.9, 0.04], [coiler.x + side * (can.radius + 0.06), 0, 0.5], 0)
}

function roller(body: Body, radius: number): void {
  cylinder(body, 'chrome', radius * 0.86, 0.6, [0, 0, 0], 'y', 12)
  for (let i = 0; i < 8; i++)
    body.at([0, 0, 0], [0, (i / 8) * 2 * Math.PI, 0], () =>
      box(body, 'steel', [0.012, 0.5, 0.012], [0, 0, radius * 0.88], 0),
    )
}

function coilerPlate(body: Body): void {
  cylinder(body, 'brushed', can.radius + 0.02, 0.04, [0, 0, 0], 'z', 20)
  cylinder(body, 'yarn', 0.05, 0.08, [0.16, 0, -0.03], 'z', 8)
}
