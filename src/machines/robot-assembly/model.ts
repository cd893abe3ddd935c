import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder } from '../kit/lathe.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { gripperBody, gripperJaw } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach07 } from '../robots/armClasses.ts'
import { bench, foot, gears, gripper, shafts } from './layout.ts'

const arm: ArmBuild = { table: reach07, paint: 'orange', dressed: false }

/** Bench with tray and gearbox; arm with its gripper and jaws; the gear in it; gears on the shafts. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...armParts(arm, (body) => gripperBody(body, gripper)).map((draw) => part(draw)),
    part((body) => gripperJaw(body, gripper, 1)),
    part((body) => gripperJaw(body, gripper, -1)),
    part((body) => body.at([0, 0, 0], [0, Math.PI / 2, 0], () => spurGear(body))),
    ...shafts.map(() => part(spurGear)),
  ],
})
export default buildModel

function cell(body: Body): void {
  const { length, width, height } = bench
  box(body, 'white', [length, width, 0.05], [0, 0, height - 0.025], 0.012)
  box(body, 'grey', [length - 0.12, width - 0.12, height - 0.05], [0, 0, height / 2 - 0.025], 0.02)
  for (const side of [1, -1]) box(body, 'louvre', [0.4, 0.01, 0.3], [0.3, side * (width / 2 - 0.058), height * 0.45], 0)
  box(body, 'blue', [length - 0.1, width - 0.1, 0.05], [0, 0, height - 0.1], 0.008)
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  const [first, last] = [gears[0]!, gears.at(-1)!]
  const tray = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2] as const
  box(body, 'dark', [0.34, 0.26, 0.03], [tray[0], tray[1], height + 0.015], 0.006)
  for (const at of gears) body.at([at[0], at[1], height + 0.045], [0, 0, 0], () => spurGear(body))
  const [x, y] = [shafts[0]![0] + 0.06, (shafts[0]![1] + shafts[1]![1]) / 2]
  box(body, 'cast', [0.3, 0.32, 0.09], [x, y, height + 0.05], 0.014)
  box(body, 'teal', [0.26, 0.28, 0.02], [x, y, height + 0.1], 0.006)
  for (const at of shafts) cylinder(body, 'chrome', 0.012, 0.1, [at[0], at[1], at[2] - 0.01], 'z', 10)
  beacon(body, [-length / 2 + 0.1, width / 2 - 0.1, height], 0.3)
}

/** About z, its middle in z = 0 of the present frame. */
function spurGear(body: Body): void {
  cylinder(body, 'steel', 0.038, 0.022, [0, 0, 0], 'z', 14)
  cylinder(body, 'chrome', 0.016, 0.03, [0, 0, 0], 'z', 8)
}
