import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { prism } from '../kit/prism.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { spotGun } from '../kit/grippers.ts'
import { onFlange } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach26 } from '../robots/armClasses.ts'
import { hasOwnWork } from '../robots/ownWork.ts'
import { bodySide, foot, side } from './layout.ts'

const arm: ArmBuild = { table: reach26, paint: 'orange', dressed: true }

/** Foot and fixture with a body side; arm with its gun; what glows, without a body, and the spot's sparks. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => cell(body, hasOwnWork(params))),
    ...armParts(arm, onFlange(spotGun)).map((draw) => part(draw)),
    part(() => undefined),
    part(spot),
  ],
})
export default buildModel

function cell(body: Body, ownWork: boolean): void {
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  beacon(body, [foot[0] - 0.5, 0.55, 0], 1.1)
  if (ownWork) fixture(body)
}

function fixture(body: Body): void {
  const [x, , z] = side
  for (const y of [-1.1, 0, 1.1]) {
    box(body, 'blue', [0.16, 0.16, z + 0.2], [x + 0.34, y, (z + 0.2) / 2], 0)
    box(body, 'blue', [0.5, 0.1, 0.1], [x + 0.2, y, 0.2], 0)
  }
  box(body, 'blue', [0.22, 2.7, 0.16], [x + 0.34, 0, 0.16], 0)
  for (const [y, height] of [
    [-1.1, 0.5],
    [-0.3, 0.9],
    [0.3, 0.85],
    [1.1, 0.45],
  ] as const) {
    rod(body, 'blue', [x + 0.34, y, z], [x + 0.3, y, z + height], 0.035, 6)
    rod(body, 'steel', [x + 0.3, y, z + height], [x + 0.03, y, z + height - 0.04], 0.022, 6)
    box(body, 'red', [0.07, 0.06, 0.09], [x + 0.05, y, z + height - 0.04], 0)
  }
  for (const piece of Object.values(bodySide))
    body.at(side, [Math.PI / 2, Math.PI / 2, 0], () => prism(body, 'sheet', piece, 0.02, 0))
}

function spot(body: Body): void {
  cylinder(body, 'arc', 0.03, 0.016, [0, 0, 0], 'x', 10)
  for (let i = 0; i < 8; i++) {
    const angle = i * 2.4
    const far = 0.08 + 0.04 * (i % 4)
    const out = [0.02 * (i % 3), Math.cos(angle) * far, Math.sin(angle) * far * 0.5] as const
    rod(body, 'arc', [out[0] * 0.3, out[1] * 0.3, out[2] * 0.3], out, 0.002, 3)
  }
}
