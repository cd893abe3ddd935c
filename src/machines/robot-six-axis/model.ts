import type { Body } from '../kit/body.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { gripperBody, gripperJaw } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach26 } from '../robots/armClasses.ts'

const arm: ArmBuild = { table: reach26, paint: 'orange', dressed: true }

/** Foot, and the arm with its gripper. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [part(foot), ...armParts(arm, gripper).map((draw) => part(draw))],
})
export default buildModel

function foot(body: Body): void {
  armFoot(body, arm)
  beacon(body, [-0.5, 0.5, 0.05], 0.9)
}

function gripper(body: Body): void {
  gripperBody(body, 1.1)
  for (const side of [1, -1] as const) body.at([0.21, side * 0.08, 0], [0, 0, 0], () => gripperJaw(body, 1.1, side))
}
