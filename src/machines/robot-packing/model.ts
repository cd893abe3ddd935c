import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { rowGripper } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach15 } from '../robots/armClasses.ts'
import { belt, bottleHeight, crate, foot, nests, pitch } from './layout.ts'

const arm: ArmBuild = { table: reach15, paint: 'white', dressed: false }

/** Plinth, belt with bottles and stand with a case; arm; the row in its gripper, at the end of the belt, in the case. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...armParts(arm, (body) => rowGripper(body, pitch)).map((draw) => part(draw)),
    part((body) => body.at([0, 0, 0], [0, -Math.PI / 2, 0], () => row(body))),
    part(row),
    ...nests.map(() => part(row)),
  ],
})
export default buildModel

function cell(body: Body): void {
  box(body, 'sheet', [0.6, 0.6, foot[2]], [foot[0], foot[1], foot[2] / 2], 0.02)
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  const [x, y] = belt.at
  const { height, length } = belt
  const middle = x + length / 2 - 0.12
  box(body, 'dark', [length, 0.34, 0.04], [middle, y, height - 0.02], 0.006)
  for (const side of [1, -1]) {
    box(body, 'sheet', [length, 0.03, 0.16], [middle, y + side * 0.185, height - 0.02], 0.006)
    for (const dx of [-0.4, 0.4])
      box(body, 'sheet', [0.06, 0.05, height - 0.08], [middle + dx, y + side * 0.18, (height - 0.08) / 2], 0)
  }
  box(body, 'yellow', [0.03, 0.32, 0.1], [x - 0.1, y, height + 0.05], 0.006)
  body.at([x + 0.14, y, height + bottleHeight], [0, 0, 0], () => row(body))
  const { at, length: long, width, height: high } = crate
  box(body, 'sheet', [1, 0.5, 0.06], [at[0] + 0.2, at[1], at[2] - 0.04], 0.01)
  for (const dx of [-0.2, 0.6])
    for (const dy of [-0.2, 0.2])
      box(body, 'sheet', [0.06, 0.06, at[2] - 0.07], [at[0] + dx, at[1] + dy, (at[2] - 0.07) / 2], 0)
  for (const side of [1, -1]) {
    box(body, 'carton', [long, 0.012, high], [at[0], at[1] + (side * width) / 2, at[2] + high / 2 - 0.01], 0)
    box(body, 'carton', [0.012, width, high], [at[0] + (side * long) / 2, at[1], at[2] + high / 2 - 0.01], 0)
    box(body, 'carton', [long, 0.12, 0.008], [at[0], at[1] + side * (width / 2 + 0.06), at[2] + high - 0.02], 0)
  }
  box(body, 'carton', [long, width, 0.01], [at[0], at[1], at[2] - 0.004], 0)
  beacon(body, [foot[0] - 0.2, 0.2, foot[2]], 1)
}

/** Three bottles side by side along y, their caps in z = 0 of the present frame. */
function row(body: Body): void {
  const profile: readonly Pair[] = [
    [0, -bottleHeight],
    [0.036, -bottleHeight],
    [0.036, -bottleHeight * 0.4],
    [0.013, -bottleHeight * 0.16],
    [0.013, 0],
  ]
  for (const i of [-1, 0, 1]) {
    body.at([0, i * pitch, 0], [0, 0, 0], () => lathe(body, 'bottle', profile, 6, 0))
    cylinder(body, 'red', 0.015, 0.014, [0, i * pitch, -0.006], 'z', 5)
  }
}
