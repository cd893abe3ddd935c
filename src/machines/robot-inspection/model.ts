import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { notebook } from '../kit/products.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import type { BuildModel } from '../model.ts'
import { reach07 } from '../robots/armClasses.ts'
import { bench, foot, work } from './layout.ts'

const arm: ArmBuild = { table: reach07, paint: 'white', dressed: false }

/** Bench with screens; arm with its camera; its ring light; notebook; the lamp that tells the verdict. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...armParts(arm, camera).map((draw) => part(draw)),
    part((body) => cylinder(body, 'lamp', 0.058, 0.008, [0.152, 0, 0], 'x', 16)),
    part((body) => body.at([0, 0, 0], [0, 0, -Math.PI / 2], () => notebook(body))),
    part((body) => box(body, 'signalGreen', [0.012, 0.5, 0.03], [bench.length / 2 - 0.032, 0, bench.height + 0.36], 0)),
  ],
})
export default buildModel

function cell(body: Body): void {
  const { length, width, height } = bench
  box(body, 'white', [length, width, 0.05], [0, 0, height - 0.025], 0.012)
  box(body, 'grey', [length - 0.12, width - 0.12, height - 0.05], [0, 0, height / 2 - 0.025], 0.02)
  box(body, 'teal', [length - 0.1, width - 0.1, 0.04], [0, 0, height - 0.09], 0)
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  const [x, y, z] = work
  box(body, 'dark', [0.34, 0.44, 0.03], [x, y, height + 0.015], 0.006)
  for (const side of [1, -1]) box(body, 'steel', [0.1, 0.03, 0.03], [x, y + side * 0.19, z - 0.002], 0)
  const back = length / 2 - 0.05
  for (const side of [1, -1]) rod(body, 'zinc', [back, side * 0.4, height], [back, side * 0.4, height + 0.9], 0.025, 8)
  box(body, 'zinc', [0.04, 0.84, 0.04], [back, 0, height + 0.88], 0)
  box(body, 'dark', [0.03, 0.54, 0.06], [back, 0, height + 0.36], 0)
  for (const side of [1, -1])
    body.at([back + 0.03, side * 0.21, height + 0.66], [0, 0, Math.PI / 2], () => monitor(body, 0.38, 0.28, [0, 0, 0]))
  box(body, 'dark', [0.3, 0.2, 0.24], [-0.35, -0.42, height + 0.12], 0.02)
  box(body, 'led', [0.02, 0.1, 0.01], [-0.199, -0.42, height + 0.18], 0)
  beacon(body, [-length / 2 + 0.1, width / 2 - 0.1, height], 0.34)
}

/** A camera with its lens in the middle of a ring light. */
function camera(body: Body): void {
  box(body, 'dark', [0.07, 0.07, 0.07], [0.055, 0, 0], 0.008)
  box(body, 'blue', [0.05, 0.02, 0.05], [0.055, 0.045, 0], 0)
  body.at([0.09, 0, 0], [0, Math.PI / 2, 0], () => {
    lathe(
      body,
      'dark',
      [
        [0.024, 0],
        [0.024, 0.04],
        [0.03, 0.05],
        [0.03, 0.06],
        [0, 0.06],
      ],
      14,
      0,
    )
    lathe(
      body,
      'aluminium',
      [
        [0.036, 0.04],
        [0.064, 0.04],
        [0.064, 0.06],
      ],
      16,
      0,
    )
  })
}
