import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { bolts, motor } from '../kit/fittings.ts'
import { facingFront } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import type { PaintName } from '../kit/paint.ts'
import { sideProfile } from '../kit/prism.ts'
import { frontReadout } from '../kit/readout.ts'
import { tube } from '../kit/tube.ts'
import type { BuildModel } from '../model.ts'
import { needle, piece } from './places.ts'

/** Front is -y. Table and head; needle bar; handwheel; spool; cloth on its two slides; seam; lamp; count of stitches. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => {
      table(body, params['tableLength'] ?? 1.7)
      head(body)
      thread(body)
      finished(body)
    }),
    part(needleBar),
    part(handwheel),
    part((body) => cone(body, 'label')),
    part(() => {}),
    part(() => {}),
    part((body) => void box(body, 'cloth', [piece.width, piece.length, 0.008], [0, 0, 0.006], 0)),
    part(seam),
    part((body) => void box(body, 'lamp', [0.1, 0.02, 0.012], [-0.12, -0.06, 1.045], 0)),
    part((body) => void frontReadout(body, 4, 0.05)),
  ],
})
export default buildModel

function table(body: Body, length: number): void {
  box(body, 'white', [length, 0.9, 0.035], [-0.1, 0.05, 0.775], 0.01)
  box(body, 'wood', [length + 0.02, 0.92, 0.015], [-0.1, 0.05, 0.752], 0)
  for (const x of [0.1 - length / 2, length / 2 - 0.3]) {
    box(body, 'grey', [0.07, 0.7, 0.06], [x, 0.05, 0.03], 0.01)
    box(body, 'grey', [0.06, 0.08, 0.72], [x, 0.05, 0.4], 0)
    for (const y of [-0.26, 0.36]) cylinder(body, 'rubber', 0.03, 0.03, [x, y, 0.015], 'z', 8)
  }
  box(body, 'grey', [length - 0.44, 0.05, 0.06], [-0.1, 0.05, 0.2], 0)
  body.at([0.1, 0.1, 0.55], [0, Math.PI / 2, 0], () => motor(body, 0.09, 0.3))
  box(body, 'white', [0.3, 0.1, 0.2], [0.34, -0.2, 0.62], 0.02)
  body.at([-0.1, -0.22, 0.07], [0.25, 0, 0], () => box(body, 'rubber', [0.42, 0.24, 0.03], [0, 0, 0], 0.008))
  rod(body, 'steel', [0.06, -0.15, 0.09], [0.2, 0.05, 0.5], 0.01, 5)
}

/** Bed, pillar, arm and face of the machine: the outline that everyone knows. */
function head(body: Body): void {
  box(body, 'white', [0.86, 0.2, 0.03], [0.02, 0, 0.792], 0.008)
  box(body, 'chrome', [0.14, 0.16, 0.004], [needle.x, 0, 0.81], 0)
  sideProfile(
    body,
    'white',
    [
      [0.39, 0.8],
      [0.39, 1.24],
      [0.34, 1.27],
      [-0.3, 1.25],
      [-0.34, 1.22],
      [-0.34, 1.0],
      [-0.3, 0.97],
      [-0.18, 0.97],
      [-0.15, 1.06],
      [0.1, 1.07],
      [0.16, 1.03],
      [0.18, 0.8],
    ],
    0.17,
    0.03,
  )
  box(body, 'blue', [0.66, 0.004, 0.03], [0.02, -0.0865, 1.21], 0)
  box(body, 'grey', [0.16, 0.006, 0.16], [-0.24, -0.087, 1.12], 0)
  for (const x of [0.0, 0.1]) cylinder(body, 'chrome', 0.022, 0.03, [x, -0.1, 1.14], 'y', 12)
  body.at([0.26, -0.087, 0.98], facingFront, () => bolts(body, 0.05, 4, 0.008))
  rod(body, 'chrome', [needle.x - 0.05, 0, 0.97], [needle.x - 0.05, 0, 0.84], 0.008, 6)
  box(body, 'chrome', [0.06, 0.09, 0.012], [needle.x - 0.02, 0, 0.828], 0)
  box(body, 'dark', [0.22, 0.05, 0.02], [0.28, -0.12, 1.285], 0)
  body.at([0.28, -0.13, 1.36], [-0.1, 0, 0], () => {
    box(body, 'dark', [0.3, 0.03, 0.16], [0, 0.012, 0], 0.01)
    body.at([0, -0.004, -0.045], facingFront, () => panel(body, 'screen', 0.24, 0.05, [0, 0, 0]))
  })
  box(body, 'state', [0.2, 0.02, 0.02], [0.02, 0, 1.275], 0)
}

function cone(body: Body, paint: PaintName): void {
  lathe(
    body,
    paint,
    [
      [0.02, 0],
      [0.055, 0.01],
      [0.03, 0.15],
      [0.015, 0.16],
    ],
    14,
    0,
  )
}

/** Stand with a second cone, and the thread from there through its guides to the needle. */
function thread(body: Body): void {
  rod(body, 'steel', [0.3, 0.28, 0.79], [0.3, 0.28, 1.6], 0.012, 6)
  box(body, 'plastic', [0.36, 0.14, 0.012], [0.3, 0.22, 1.29], 0)
  box(body, 'steel', [0.34, 0.012, 0.012], [0.3, 0.25, 1.59], 0)
  body.at([0.4, 0.2, 1.3], [0, 0, 0], () => cone(body, 'yarn'))
  rod(body, 'steel', [0.3, 0.28, 1.2], [0.3, 0.2, 1.29], 0.012, 6)
  tube(
    body,
    'label',
    [
      [0.22, 0.2, 1.46],
      [0.22, 0.25, 1.58],
      [0.05, -0.05, 1.28],
      [0, -0.12, 1.14],
      [-0.12, -0.1, 1.06],
      [-0.2, -0.09, 1.2],
      [needle.x, -0.05, 1.0],
    ],
    0.004,
    4,
    18,
  )
}

/** Pieces that are done, in a tray on the left. */
function finished(body: Body): void {
  const x = needle.x - piece.aside
  const y = piece.from + piece.way
  for (let i = 0; i < 3; i++)
    box(body, 'cloth', [piece.width, piece.length, 0.006], [x, y + i * 0.008, 0.796 + i * 0.003], 0)
}

/** With its needle below, and a screw. */
function needleBar(body: Body): void {
  cylinder(body, 'chrome', 0.012, 0.12, [0, 0, -0.02], 'z', 8)
  cylinder(body, 'steel', 0.016, 0.02, [0, 0, -0.08], 'z', 8)
  cylinder(body, 'chrome', 0.005, 0.07, [0, 0, -0.115], 'z', 6)
}

function handwheel(body: Body): void {
  cylinder(body, 'dark', 0.085, 0.05, [0.02, 0, 0], 'x', 22)
  cylinder(body, 'chrome', 0.04, 0.02, [0.055, 0, 0], 'x', 14)
  for (let i = 0; i < 6; i++)
    body.at([0.035, 0, 0], [(i / 6) * 2 * Math.PI, 0, 0], () =>
      box(body, 'yellow', [0.03, 0.016, 0.012], [0, 0, 0.082], 0),
    )
}

/** Stitches from the far edge of the piece towards the person. */
function seam(body: Body): void {
  const count = 24
  const each = (piece.length - 0.04) / count
  for (let i = 0; i < count; i++) box(body, 'white', [0.008, each * 0.6, 0.008], [0, -(i + 0.5) * each, 0.004], 0)
}
