import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { hull, prism } from '../kit/prism.ts'
import { tube } from '../kit/tube.ts'
import { beacon } from '../kit/robotArm.ts'
import type { BuildModel } from '../model.ts'
import { armHeight, bench, foot, nests, pick, table } from './layout.ts'

const { first, second, height, stroke } = table

/** Bench with column, feeder and tray; first link; second link with its hood; quill; cup; part in it; parts in the tray. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    part(firstLink),
    part(secondLink),
    part(quill),
    part((body) => cylinder(body, 'rubber', 0.016, 0.02, [0, 0, 0.01], 'z', 12)),
    ...[0, ...nests].map(() => part(connector)),
  ],
})
export default buildModel

function cell(body: Body): void {
  const { length, width, height: deck } = bench
  box(body, 'white', [length, width, 0.05], [0, 0, deck - 0.025], 0.012)
  box(body, 'grey', [length - 0.1, width - 0.1, deck - 0.05], [0, 0, deck / 2 - 0.025], 0.02)
  box(body, 'blue', [length - 0.08, width - 0.08, 0.04], [0, 0, deck - 0.09], 0.008)
  for (const side of [1, -1]) box(body, 'louvre', [0.36, 0.01, 0.3], [0.2, side * (width / 2 - 0.048), deck * 0.45], 0)
  body.at(foot, [0, 0, 0], () => {
    box(body, 'dark', [0.24, 0.24, 0.03], [0, 0, 0.015], 0.006)
    lathe(
      body,
      'white',
      [
        [0.1, 0.03],
        [0.1, 0.06],
        [0.085, 0.1],
        [0.085, armHeight - 0.09],
        [0.1, armHeight - 0.06],
        [0, armHeight - 0.06],
      ],
      20,
      0.01,
    )
    cylinder(body, 'dark', 0.09, 0.03, [0, 0, armHeight - 0.045], 'z', 20)
  })
  bowlFeeder(body)
  const middle = nests.reduce((sum, [x, y]): Pair => [sum[0] + x / nests.length, sum[1] + y / nests.length], [
    0, 0,
  ] as Pair)
  box(body, 'tote', [0.28, 0.36, 0.05], [middle[0], middle[1], deck + 0.025], 0.01)
  for (const [x, y] of nests) box(body, 'gap', [0.09, 0.07, 0.012], [x, y, deck + 0.046], 0)
  beacon(body, [-length / 2 + 0.1, -width / 2 + 0.1, deck], 0.34)
}

function bowlFeeder(body: Body): void {
  const [x, y, z] = pick
  const bowl = [x + 0.3, y - 0.04] as const
  cylinder(body, 'dark', 0.1, 0.05, [bowl[0], bowl[1], bench.height + 0.025], 'z', 18)
  body.at([bowl[0], bowl[1], bench.height + 0.05], [0, 0, 0], () =>
    lathe(
      body,
      'chrome',
      [
        [0.06, 0],
        [0.13, 0.03],
        [0.155, 0.1],
        [0.147, 0.1],
        [0.12, 0.035],
        [0, 0.02],
      ],
      22,
      0,
    ),
  )
  box(body, 'steel', [0.2, 0.06, 0.02], [x + 0.07, y, z - 0.05], 0)
  for (let i = 0; i < 3; i++) body.at([x + i * 0.07, y, z], [0, 0, 0], () => connector(body))
}

function firstLink(body: Body): void {
  prism(body, 'white', hull([0, 0, 0.1], [first, 0, 0.085], 8), 0.1, 0.02)
  cylinder(body, 'dark', 0.075, 0.02, [0, 0, 0.06], 'z', 18)
  prism(body, 'blue', hull([first * 0.3, 0, 0.03], [first * 0.7, 0, 0.026], 4), 0.106, 0)
}

function secondLink(body: Body): void {
  body.at([0, 0, 0.1], [0, 0, 0], () => prism(body, 'white', hull([0, 0, 0.09], [second, 0, 0.07], 8), 0.09, 0.02))
  body.at([0.08, 0, 0.24], [0, 0, 0], () =>
    prism(body, 'white', hull([0, 0, 0.08], [second * 0.45, 0, 0.065], 8), 0.2, 0.04),
  )
  cylinder(body, 'dark', 0.045, 0.22, [second, 0, 0.17], 'z', 16)
  cylinder(body, 'dark', 0.05, 0.04, [second, 0, 0.04], 'z', 16)
  tube(
    body,
    'cable',
    [
      [0.06, 0, 0.34],
      [-0.05, 0, 0.46],
      [-0.24, 0, 0.44],
      [-0.36, 0, 0.3],
      [-0.36, 0, 0.04],
    ],
    0.024,
    6,
    10,
  )
}

/** The shaft, from below its tip up through the second link. */
function quill(body: Body): void {
  const length = armHeight - height + stroke + 0.1
  rod(body, 'chrome', [0, 0, 0.02], [0, 0, length], 0.012, 12)
  cylinder(body, 'dark', 0.022, 0.02, [0, 0, length], 'z', 12)
  cylinder(body, 'steel', 0.02, 0.03, [0, 0, 0.04], 'z', 12)
}

/** A connector, hanging from z = 0 of the present frame. */
function connector(body: Body): void {
  box(body, 'dark', [0.05, 0.035, 0.03], [0, 0, -0.015], 0)
  box(body, 'copper', [0.04, 0.02, 0.012], [0, 0, -0.034], 0)
}
