import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { weldingTorch } from '../kit/grippers.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { onFlange } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach17 } from '../robots/armClasses.ts'
import { cuts, foot, plate } from './layout.ts'

const arm: ArmBuild = { table: reach17, paint: 'yellow', dressed: true }

/** Foot, source and slat table; arm with its torch; what glows, without a body, and the plasma on it; plate; the cuts in it. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...armParts(arm, onFlange(weldingTorch)).map((draw) => part(draw)),
    part(() => undefined),
    part(plasma),
    part((body) => box(body, 'sheet', [plate.length, plate.width, plate.thickness], [0, 0, -plate.thickness / 2], 0)),
    ...cuts.map(({ along: [x, y], length }) =>
      part((body) => {
        const size = [Math.abs(x) * length + 0.006, Math.abs(y) * length + 0.006, 0.003] as const
        box(body, 'gap', size, [(x * length) / 2, (y * length) / 2, 0.001], 0)
      }),
    ),
  ],
})
export default buildModel

function cell(body: Body): void {
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  const [x, , z] = plate.at
  const { length, width } = plate
  const low = z - plate.thickness
  for (const side of [1, -1]) {
    box(body, 'blue', [length + 0.16, 0.06, 0.24], [x, side * (width / 2 + 0.05), low - 0.14], 0.01)
    box(body, 'blue', [0.06, width + 0.16, 0.24], [x + side * (length / 2 + 0.05), 0, low - 0.14], 0.01)
    for (const end of [1, -1])
      box(body, 'blue', [0.1, 0.1, low - 0.26], [x + side * length * 0.46, end * width * 0.46, (low - 0.26) / 2], 0)
  }
  for (let i = 0; i < 9; i++)
    box(body, 'cast', [0.012, width, 0.16], [x + (i / 8 - 0.5) * length * 0.9, 0, low - 0.08], 0)
  box(body, 'dark', [length, width, 0.02], [x, 0, low - 0.26], 0)
  box(body, 'grey', [0.5, 0.36, 0.9], [foot[0] - 0.1, 0.6, 0.48], 0.03)
  box(body, 'louvre', [0.01, 0.26, 0.3], [foot[0] + 0.152, 0.6, 0.3], 0)
  box(body, 'screen', [0.01, 0.2, 0.12], [foot[0] + 0.152, 0.6, 0.72], 0)
  beacon(body, [foot[0] - 0.1, 0.6, 0.94], 0.3)
}

function plasma(body: Body): void {
  cylinder(body, 'arc', 0.008, 0.03, [0, 0, 0], 'x', 8)
  for (let i = 0; i < 12; i++) {
    const far = 0.06 + 0.04 * (i % 4)
    const out = [0.12 + 0.03 * (i % 3), Math.cos(i * 2.4) * far, Math.sin(i * 2.4) * far] as const
    rod(body, 'heat', [0.03, out[1] * 0.2, out[2] * 0.2], out, 0.002, 3)
  }
}
