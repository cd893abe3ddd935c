import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { vacuumBar } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach31 } from '../robots/armClasses.ts'
import { die, foot, sheet, stack } from './layout.ts'

const arm: ArmBuild = { table: reach31, paint: 'orange', dressed: true }

/** Foot, stack of blanks and lower die; arm with its cups; the blank in them, and the one in the die. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...armParts(arm, (body) => vacuumBar(body, 1)).map((draw) => part(draw)),
    part((body) => box(body, 'sheet', [sheet.thickness, sheet.width, sheet.length], [0.01, 0, 0], 0)),
    part((body) => box(body, 'sheet', [sheet.length, sheet.width, sheet.thickness], [0, 0, -0.01], 0)),
  ],
})
export default buildModel

function cell(body: Body): void {
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  const { length, width, thickness } = sheet
  const [sx, sy, sz] = stack
  box(body, 'blue', [length + 0.2, width + 0.2, 0.14], [sx, sy, 0.16], 0.02)
  for (const dx of [-0.4, 0.4]) box(body, 'dark', [0.14, width, 0.1], [sx + dx, sy, 0.05], 0)
  const count = Math.floor((sz - 0.24) / 0.04)
  for (let i = 0; i < count; i++)
    box(body, 'sheet', [length, width, 0.034], [sx + 0.004 * (i % 3), sy + 0.005 * (i % 2), 0.25 + i * 0.04], 0)
  for (const [dx, dy] of [
    [0.52, 0],
    [-0.3, 0.72],
    [-0.3, -0.72],
  ] as const)
    box(body, 'yellow', [0.06, 0.06, 0.6], [sx + dx, sy + dy, 0.5], 0)
  const [x, y, z] = die
  box(body, 'cast', [length + 0.5, width + 0.3, 0.34], [x, y, 0.17], 0.03)
  box(body, 'teal', [length + 0.3, width + 0.1, z - 0.36 - thickness], [x, y, 0.34 + (z - 0.36) / 2], 0.03)
  for (const dx of [-0.5, 0.5])
    for (const dy of [-0.6, 0.6]) box(body, 'chrome', [0.1, 0.1, 0.3], [x + dx, y + dy, z + 0.04], 0)
  box(body, 'hazard', [0.02, width + 0.1, 0.1], [x - length / 2 - 0.16, y, z - 0.14], 0)
  beacon(body, [foot[0] - 0.6, 0.7, 0], 1.2)
}
