import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { prism } from '../kit/prism.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { bellCup } from '../kit/grippers.ts'
import { onFlange } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach20Slim } from '../robots/armClasses.ts'
import { hasOwnWork } from '../robots/ownWork.ts'
import { fanLength } from '../robots/tools.ts'
import { foot, panel } from './layout.ts'

const arm: ArmBuild = { table: reach20Slim, paint: 'white', dressed: false }
const { length, width } = panel
/** A bonnet from above: narrower in front, rounded. */
const bonnet: readonly Pair[] = [
  [-length / 2, -width * 0.42],
  [-length * 0.4, -width / 2],
  [length * 0.42, -width / 2],
  [length / 2, -width * 0.4],
  [length / 2, width * 0.4],
  [length * 0.42, width / 2],
  [-length * 0.4, width / 2],
  [-length / 2, width * 0.42],
]

/** Pedestal, paint supply and stand; arm with its atomiser; what sprays, without a body, and its fan of paint; bonnet in primer; its coat, from the near edge. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => cell(body, hasOwnWork(params))),
    ...armParts(arm, onFlange(bellCup)).map((draw) => part(draw)),
    part(() => undefined),
    part(fan),
    ...[primed, coat].map((draw) => part(hasOwnWork(params) ? draw : () => undefined)),
  ],
})
export default buildModel

function cell(body: Body, ownWork: boolean): void {
  const [x, , z] = foot
  box(body, 'grey', [0.72, 0.72, z], [x, 0, z / 2], 0.03)
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  box(body, 'white', [0.34, 0.5, 1.1], [x - 0.2, -0.62, 0.55], 0.03)
  for (const [i, paint] of (['red', 'blue', 'yellow', 'white'] as const).entries())
    cylinder(body, paint, 0.05, 0.16, [x - 0.3 + 0.1 * (i % 2), -0.72 + 0.16 * Math.floor(i / 2), 1.18], 'z', 12)
  rod(body, 'dark', [x - 0.2, -0.5, 1.05], [x - 0.1, -0.2, z + 0.5], 0.022, 8)
  beacon(body, [x - 0.2, 0.55, 0], 1.2)
  if (ownWork) stand(body)
}

function stand(body: Body): void {
  const [px, , pz] = panel.at
  for (const side of [1, -1]) {
    box(body, 'dark', [0.5, 0.06, 0.06], [px, side * 0.35, 0.06], 0.008)
    rod(body, 'steel', [px, side * 0.35, 0.06], [px, side * 0.35, pz - 0.2], 0.03, 8)
    for (const dx of [-0.28, 0.28])
      rod(body, 'steel', [px, side * 0.35, pz - 0.2], [px + dx, side * 0.35, pz - 0.02], 0.016, 6)
  }
  box(body, 'dark', [0.06, 0.76, 0.06], [px, 0, 0.06], 0.008)
}

function primed(body: Body): void {
  prism(body, 'primer', bonnet, 0.03, 0.01)
}

function coat(body: Body): void {
  body.at([length / 2, 0, 0.004], [0, 0, 0], () => prism(body, 'bodyPaint', bonnet, 0.034, 0.01))
}

/** From the bell to the panel, wider towards it. */
function fan(body: Body): void {
  body.at([0, 0, 0], [0, Math.PI / 2, 0], () =>
    lathe(
      body,
      'mist',
      [
        [0.04, 0],
        [0.1, 0.08],
        [0.13, fanLength],
      ],
      18,
      0,
    ),
  )
}
