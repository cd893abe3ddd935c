import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { grinder } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach20 } from '../robots/armClasses.ts'
import { hasOwnWork } from '../robots/ownWork.ts'
import { dome, foot } from './layout.ts'

const arm: ArmBuild = { table: reach20, paint: 'orange', dressed: true }

/** Foot, table with the dome and extraction; arm with its grinder; what glows, without a body, and its sparks. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => cell(body, hasOwnWork(params))),
    ...armParts(arm, grinder).map((draw) => part(draw)),
    part(() => undefined),
    part(sparks),
  ],
})
export default buildModel

function cell(body: Body, ownWork: boolean): void {
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  box(body, 'grey', [0.4, 0.3, 0.8], [foot[0] - 0.1, -0.58, 0.42], 0.02)
  beacon(body, [foot[0] - 0.1, -0.58, 0.82], 0.4)
  if (ownWork) table(body)
}

function table(body: Body): void {
  const [x, , z] = dome.at
  cylinder(body, 'cast', 0.62, 0.1, [x, 0, 0.05], 'z', 14)
  cylinder(body, 'blue', 0.34, z - 0.18, [x, 0, 0.1 + (z - 0.18) / 2], 'z', 12)
  cylinder(body, 'steel', 0.6, 0.06, [x, 0, z - 0.04], 'z', 12)
  const steps = 7
  const profile = Array.from({ length: steps + 1 }, (_, i): Pair => {
    const angle = (i / steps) * (Math.PI / 2)
    return [dome.radius * Math.cos(angle), dome.radius * Math.sin(angle)]
  })
  body.at(dome.at, [0, 0, 0], () => lathe(body, 'brushed', profile, 14, 0))
  rod(body, 'grey', [x + 0.55, 0.58, 0], [x + 0.55, 0.58, 1.2], 0.09, 6)
  rod(body, 'grey', [x + 0.55, 0.58, 1.2], [x + 0.28, 0.3, 1.24], 0.08, 6)
  body.at([x + 0.24, 0.26, 1.2], [0, 0, 0], () =>
    lathe(
      body,
      'dark',
      [
        [0.22, -0.06],
        [0.09, 0.08],
      ],
      14,
      0,
    ),
  )
}

function sparks(body: Body): void {
  for (let i = 0; i < 6; i++) {
    const far = 0.1 + 0.05 * ((i * 7) % 5)
    const spread = (i / 6 - 0.5) * 1.2
    const out = [-0.02 * (i % 3), 0.1 + Math.cos(spread) * far, Math.sin(spread) * far] as const
    rod(body, 'arc', [0, 0.1, 0], out, 0.0022, 3)
  }
}
