import { reach26 } from '../../src/machines/robots/armClasses.ts'
import { armForward } from '../../src/machines/robots/armForward.ts'
import { ArmInverse } from '../../src/machines/robots/armInverse.ts'
import { createRandom } from '../../src/simulation/random.ts'
import { installPeers } from './benchPage.ts'
import { numericInverse } from './numericInverse.ts'
import { compared, limited, type Line } from './report.ts'

const count = 20_000
const runs = 7

/** Poses solved in a second: all eight solutions in closed form, and one solution by a numeric Jacobian solver. */
export async function measureInverseKinematics(): Promise<Line[]> {
  const { joints, poses } = randomPoses()
  const inverse = new ArmInverse(reach26)
  let found = 0
  const closed = fastest(() => {
    for (const pose of poses) found += inverse.solve(pose) > 0 ? 1 : 0
  })
  if (found !== count * runs) throw new Error(`${found / runs} of ${count} poses were solved`)
  const few = poses.slice(0, count / 100)
  let solved = 0
  const numeric = fastest(() => {
    solved = few.filter((pose, i) => numericInverse(reach26, pose, nearby(joints[i]!))).length
  })
  const chain = await loadClosedChain()
  const tried = few.map((pose, i) => chain(pose, nearby(joints[i]!)))
  tried.forEach((found, i) => found && requireReached(found, few[i]!))
  const chained = fastest(() => few.forEach((pose, i) => chain(pose, nearby(joints[i]!))))
  const perSecond = (number: number, milliseconds: number) => (number / milliseconds) * 1000
  const baseline = { name: 'numeric Jacobian solver, one solution', value: perSecond(solved, numeric) }
  const peer = { name: 'closed-chain-ik, one solution', value: perSecond(tried.filter(Boolean).length, chained) }
  return [
    limited('inverse kinematics, all eight solutions of a pose', (closed / count) * 1000, 'µs', 2),
    compared('poses of a six-axis arm solved', perSecond(count, closed), 'poses/s', baseline, { atLeast: 20 }),
    compared('poses of a six-axis arm solved', perSecond(count, closed), 'poses/s', peer, { atLeast: 20 }),
    { measure: 'poses that the numeric solver solves', value: (solved / few.length) * 100, unit: '%' },
    {
      measure: 'poses that closed-chain-ik solves',
      value: (tried.filter(Boolean).length / few.length) * 100,
      unit: '%',
    },
  ]
}

type Solve = (pose: Float64Array, from: readonly number[]) => number[] | undefined

async function loadClosedChain(): Promise<Solve> {
  installPeers()
  const file = './peers/closedChain.ts'
  const { closedChain } = (await import(file)) as { closedChain: (table: typeof reach26) => Solve }
  return closedChain(reach26)
}

/** A peer that were told another arm would be measured for nothing. */
function requireReached(joints: readonly number[], pose: Float64Array): void {
  const reached = new Float64Array(12)
  armForward(reach26, joints, reached)
  const off = Math.max(...reached.map((value, at) => Math.abs(value - pose[at]!)))
  if (off > 1e-3) throw new Error(`closed-chain-ik came to another pose, ${off} off`)
}

function randomPoses(): { joints: number[][]; poses: Float64Array[] } {
  const random = createRandom(7, 'poses')
  const joints = Array.from({ length: count }, () => reach26.axes.map(({ min, max }) => random.between(min, max)))
  const poses = joints.map((values) => {
    const pose = new Float64Array(12)
    armForward(reach26, values, pose)
    return pose
  })
  return { joints, poses }
}

/** Where a numeric solver starts: 0.2 rad away, as a robot that has just moved. */
function nearby(joints: readonly number[]): number[] {
  return joints.map((value, axis) => value + (axis % 2 === 0 ? 0.2 : -0.2))
}

/** Milliseconds of the fastest of some runs. */
function fastest(work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now()
    work()
    return performance.now() - before
  })
  return Math.min(...times)
}
