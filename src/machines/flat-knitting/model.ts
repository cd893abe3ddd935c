import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { emergencyStop, feet, stackLight } from '../kit/fittings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import type { PaintName } from '../kit/paint.ts'
import { sideProfile } from '../kit/prism.ts'
import { tube } from '../kit/tube.ts'
import type { BuildModel } from '../model.ts'
import { fabric, feeders } from './places.ts'

/** Front is -y. Machine with its yarn rack; carriage; feeders; the fabric that comes out; take-down roller. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => {
      stand(body)
      beds(body)
      rack(body)
    }),
    part(carriage),
    ...feeders.map(() => part(feeder)),
    part(() => {}),
    part((body) => panel(body, params['panelWidth'] ?? 1.05)),
    part(takeDown),
  ],
})
export default buildModel

const half = 1.05

function stand(body: Body): void {
  feet(body, 2.1, 0.6)
  box(body, 'dark', [2.2, 0.7, 0.08], [0, 0.05, 0.16], 0)
  box(body, 'white', [2.2, 0.36, 0.74], [0, 0.22, 0.56], 0.02)
  for (const side of [-1, 1]) {
    box(body, 'white', [0.42, 0.74, 0.74], [side * 0.9, 0.02, 0.56], 0.03)
    body.at([side * (half + 0.1), 0, 0], [0, 0, 0], () => endCover(body))
  }
  box(body, 'white', [1.4, 0.06, 0.4], [0, -0.4, 0.36], 0.02)
  box(body, 'gap', [1.38, 0.3, 0.02], [0, -0.2, 0.3], 0)
  box(body, 'lamp', [1.3, 0.03, 0.02], [0, -0.12, 0.9], 0)
  emergencyStop(body, [0.9, -0.36, 0.8], -1)
  stackLight(body, [-1.1, 0.24, 1.5], 0.35)
}

/** End cover, rounded over the beds. */
function endCover(body: Body): void {
  body.at([0, 0, 0], [0, 0, Math.PI / 2], () =>
    sideProfile(
      body,
      'blue',
      [
        [-0.36, 0.9],
        [-0.4, 1.1],
        [-0.28, 1.4],
        [-0.1, 1.52],
        [0.2, 1.52],
        [0.36, 1.4],
        [0.38, 0.9],
      ],
      0.34,
      0.04,
    ),
  )
}

/** Two needle beds that make a roof, with rails for the carriage before and behind and the bar of the feeders above. */
function beds(body: Body): void {
  for (const side of [-1, 1]) {
    body.at([0, side * 0.14, 1.03], [side * -0.7, 0, 0], () => {
      box(body, 'steel', [1.8, 0.3, 0.05], [0, 0, 0], 0.008)
      for (let i = 0; i < 36; i++) box(body, 'chrome', [0.008, 0.26, 0.012], [(i - 17.5) * 0.048, 0, 0.03], 0)
    })
    box(body, 'chrome', [2, 0.05, 0.05], [0, side * 0.32, 1.0], 0)
  }
  for (const y of feeders) rod(body, 'chrome', [-half, y, 1.38], [half, y, 1.38], 0.012, 6)
}

/** Cones on a shelf behind, and their yarns over springs down to the sides. */
function rack(body: Body): void {
  for (const x of [-0.95, 0.95]) box(body, 'zinc', [0.05, 0.05, 0.95], [x, 0.36, 1.42], 0)
  box(body, 'zinc', [2.1, 0.34, 0.03], [0, 0.36, 1.5], 0)
  box(body, 'zinc', [2.1, 0.04, 0.05], [0, 0.3, 1.9], 0)
  const colours: readonly PaintName[] = ['yarn', 'label', 'cloth', 'yarn', 'teal', 'orange', 'yarn', 'cloth']
  colours.forEach((paint, i) => {
    const x = (i - 3.5) * 0.25
    body.at([x, 0.36, 1.52], [0, 0, 0], () =>
      lathe(
        body,
        paint,
        [
          [0.03, 0],
          [0.1, 0.01],
          [0.06, 0.22],
          [0.02, 0.23],
        ],
        12,
        0,
      ),
    )
    rod(body, 'steel', [x, 0.3, 1.9], [x, 0.1, 1.97], 0.008, 5)
    tube(
      body,
      paint,
      [
        [x, 0.36, 1.75],
        [x, 0.3, 1.93],
        [x, 0.1, 1.96],
        [Math.sign(x) * (half - 0.05), 0.04, 1.44],
      ],
      0.006,
      4,
      8,
    )
  })
  monitor(body, 0.34, 0.26, [1.12, -0.34, 1.62])
  rod(body, 'dark', [1.12, -0.2, 1.4], [1.12, -0.3, 1.56], 0.025, 6)
}

/** Bridge over both beds: two cam boxes, the bow between them, a handle. */
function carriage(body: Body): void {
  for (const side of [-1, 1]) {
    body.at([0, side * 0.25, -0.06], [side * -0.7, 0, 0], () => {
      box(body, 'white', [0.46, 0.24, 0.12], [0, 0, 0.08], 0.03)
      box(body, 'dark', [0.46, 0.2, 0.03], [0, 0, 0.015], 0)
    })
    for (const x of [-0.16, 0.16]) cylinder(body, 'dark', 0.04, 0.05, [x, side * 0.33, -0.13], 'y', 10)
  }
  box(body, 'red', [0.2, 0.62, 0.06], [0, 0, 0.38], 0.02)
  for (const side of [-1, 1]) box(body, 'red', [0.2, 0.06, 0.3], [0, side * 0.29, 0.25], 0.02)
  box(body, 'state', [0.14, 0.01, 0.03], [0, -0.325, 0.3], 0)
}

function feeder(body: Body): void {
  box(body, 'yellow', [0.09, 0.03, 0.05], [0, 0, 0], 0)
  box(body, 'steel', [0.02, 0.01, 0.18], [0, 0, -0.1], 0)
}

/** Stands on its lower edge, in stripes as it was knitted. */
function panel(body: Body, width: number): void {
  const stripes: readonly PaintName[] = [
    'cloth',
    'cloth',
    'yarn',
    'label',
    'yarn',
    'cloth',
    'cloth',
    'teal',
    'cloth',
    'cloth',
  ]
  const each = fabric.height / stripes.length
  stripes.forEach((paint, i) => box(body, paint, [width, 0.012, each], [0, 0, (i + 0.5) * each], 0))
}

function takeDown(body: Body): void {
  cylinder(body, 'rubber', 0.028, 1.3, [0, 0.06, 0], 'x', 10)
}
