import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { prism } from '../kit/prism.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { glueNozzle } from '../kit/grippers.ts'
import { onFlange } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach17 } from '../robots/armClasses.ts'
import { foot, pane, stretches } from './layout.ts'

const arm: ArmBuild = { table: reach17, paint: 'orange', dressed: true }
const { length, width } = pane
/** A windscreen from above: wider below, which is far from the robot. */
const outline: readonly Pair[] = [
  [-length / 2, -width * 0.46],
  [-length * 0.42, -width * 0.5],
  [length * 0.44, -width * 0.56],
  [length / 2, -width * 0.5],
  [length / 2 + 0.05, 0],
  [length / 2, width * 0.5],
  [length * 0.44, width * 0.56],
  [-length * 0.42, width * 0.5],
  [-length / 2, width * 0.46],
]

/** Robot's foot, dosing unit and stand; arm with its nozzle; pane; the bead in four stretches. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...armParts(arm, onFlange(glueNozzle)).map((draw) => part(draw)),
    part(windscreen),
    ...stretches.map(({ along: [x, y], length: way }) =>
      part((body) => {
        rod(body, 'rubber', [0, 0, 0.004], [x * way, y * way, 0.004], 0.008, 6)
      }),
    ),
  ],
})
export default buildModel

function cell(body: Body): void {
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  const [fx] = foot
  cylinder(body, 'blue', 0.2, 0.5, [fx - 0.1, 0.62, 0.32], 'z', 10)
  box(body, 'dark', [0.5, 0.5, 0.06], [fx - 0.1, 0.62, 0.04], 0)
  for (const side of [1, -1])
    rod(body, 'steel', [fx - 0.1 + side * 0.22, 0.62, 0.06], [fx - 0.1 + side * 0.22, 0.62, 1.1], 0.022, 8)
  box(body, 'grey', [0.54, 0.16, 0.12], [fx - 0.1, 0.62, 1.12], 0)
  cylinder(body, 'steel', 0.05, 0.5, [fx - 0.1, 0.62, 0.82], 'z', 10)
  beacon(body, [fx - 0.1, -0.6, 0], 1)
  const [x, , z] = pane.at
  box(body, 'blue', [0.6, 1, 0.08], [x, 0, 0.05], 0)
  box(body, 'blue', [0.16, 0.16, z - 0.3], [x, 0, (z - 0.2) / 2], 0)
  for (const dx of [-0.22, 0.22])
    for (const y of [-0.36, 0.36]) {
      rod(body, 'blue', [x, 0, z - 0.3], [x + dx, y, z - 0.14], 0.026, 6)
      cylinder(body, 'rubber', 0.05, 0.05, [x + dx, y, z - 0.05], 'z', 10)
      rod(body, 'steel', [x + dx, y, z - 0.14], [x + dx, y, z - 0.06], 0.016, 6)
    }
}

function windscreen(body: Body): void {
  body.at([0, 0, -0.006], [0, 0, 0], () => {
    prism(body, 'smoke', outline, 0.012, 0)
    prism(
      body,
      'glass',
      outline.map(([x, y]) => [x * 0.82, y * 0.86]),
      0.016,
      0,
    )
  })
}
