import { Goal, Joint, Link, Solver, SOLVE_STATUS } from 'closed-chain-ik/src/core/index.js'
import { quat, mat3 } from 'gl-matrix'
import type { ArmTable } from '../../../src/machines/robots/armTable.ts'

const [aboutX, aboutY, aboutZ] = [3, 4, 5]

/**
 * A six-axis arm in closed-chain-ik, a solver for chains of any shape by damped least squares.
 * @returns solves one pose from joints nearby: the joints found, or undefined when the solver did not converge
 */
export function closedChain(table: ArmTable): (pose: Float64Array, from: readonly number[]) => number[] | undefined {
  const { a1, a2, b, c1, c2, c3, c4 } = table
  const joints = [
    axis(aboutZ, [0, 0, 0]),
    axis(aboutY, [a1, b, c1]),
    axis(aboutY, [0, 0, c2]),
    axis(aboutX, [c3, 0, -a2]),
    axis(aboutY, [0, 0, 0]),
    axis(aboutX, [0, 0, 0]),
  ]
  const foot = new Link()
  let link = foot
  for (const joint of joints) {
    link.addChild(joint)
    link = new Link()
    joint.addChild(link)
  }
  const flange = new Link()
  flange.setPosition(c4, 0, 0)
  const mount = new Joint()
  link.addChild(mount)
  mount.addChild(flange)
  const goal = new Goal()
  goal.makeClosure(flange)
  const solver = new Solver([foot, goal])
  solver.maxIterations = 100
  solver.translationConvergeThreshold = 1e-6
  solver.rotationConvergeThreshold = 1e-6
  solver.stallThreshold = 1e-9
  const turned = quat.create()
  return (pose, from) => {
    joints.forEach((joint, at) => joint.setDoFValues(from[at]!))
    quat.fromMat3(turned, mat3.fromValues(...(Array.from(pose.subarray(0, 9)) as Parameters<typeof mat3.fromValues>)))
    goal.setPosition(pose[9]!, pose[10]!, pose[11]!)
    goal.setQuaternion(turned[0], turned[1], turned[2], turned[3])
    const converged = solver.solve().every((status: number) => status === SOLVE_STATUS.CONVERGED)
    return converged
      ? joints.map((joint, at) => joint.getDoFValue([aboutZ, aboutY, aboutY, aboutX, aboutY, aboutX][at]!))
      : undefined
  }
}

function axis(freedom: number, position: readonly [number, number, number]): Joint {
  const joint = new Joint()
  joint.setDoF(freedom)
  joint.setPosition(...position)
  return joint
}
