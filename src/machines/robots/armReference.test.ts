import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wrapAngle } from '../../model/pose.ts'
import { armForward } from './armForward.ts'
import { ArmInverse } from './armInverse.ts'
import { type ArmTable, range } from './armTable.ts'

/** Published joints, pose and all solutions of 512 poses of an IRB 2400/10, where the file lies beside the project. */
const file = resolve(import.meta.dirname, '../../../../shared/robots/ik-cases-irb2400.yaml')
const degree = Math.PI / 180

const free = range(-180, 180, 100)
const axes = [free, free, free, free, free, free] as const
const irb2400: ArmTable = { a1: 0.1, a2: -0.135, b: 0, c1: 0.615, c2: 0.705, c3: 0.755, c4: 0.085, axes }

describe.skipIf(!existsSync(file))('published cases of an IRB 2400/10', () => {
  test('forward and inverse agree with every one', () => {
    const inverse = new ArmInverse(irb2400)
    const pose = new Float64Array(12)
    const cases = readCases()
    expect(cases.length).toBeGreaterThan(500)
    for (const { joints, published, solutions } of cases) {
      armForward(irb2400, joints, pose)
      expect(Math.max(...pose.map((value, i) => Math.abs(value - published[i]!)))).toBeLessThan(1e-6)
      inverse.solve(published)
      const found = [0, 1, 2, 3, 4, 5, 6, 7].filter((row) => (inverse.reached >> row) % 2 === 1)
      expect(found).toHaveLength(solutions.length)
      // With the wrist straight, axes 4 and 6 share the turn in any way.
      const determined = solutions.filter((solution) => Math.abs(Math.sin(solution[4]!)) > 1e-6)
      for (const solution of determined) expect(found.some((row) => holds(inverse, row, solution))).toBe(true)
    }
  })
})

function holds({ joints }: ArmInverse, row: number, solution: readonly number[]): boolean {
  return solution.every((value, axis) => Math.abs(wrapAngle(joints[row * 6 + axis]! - value)) < 1e-5)
}

function readCases(): { joints: number[]; published: Float64Array; solutions: number[][] }[] {
  const text = readFileSync(file, 'utf8')
  const lists = (name: string): unknown[] =>
    [...text.matchAll(new RegExp(`${name}: (\\[\\[.*\\]\\]|\\[.*?\\])`, 'g'))].map(([, list]) => JSON.parse(list!))
  const translations = lists('translation') as number[][]
  const quaternions = lists('quaternion') as number[][]
  const solutions = lists('solutions') as number[][][]
  return (lists('joints') as number[][]).map((joints, i) => ({
    joints: joints.map((value) => value * degree),
    published: poseOf(translations[i]!, quaternions[i]!),
    solutions: solutions[i]!.map((solution) => solution.map((value) => value * degree)),
  }))
}

/** The published tool frame looks along its z; ours along its x. */
function poseOf([x, y, z]: number[], [qx, qy, qz, qw]: number[]): Float64Array {
  const [i, j, k, w] = [qx!, qy!, qz!, qw!]
  const column = [
    [1 - 2 * (j * j + k * k), 2 * (i * j + k * w), 2 * (i * k - j * w)],
    [2 * (i * j - k * w), 1 - 2 * (i * i + k * k), 2 * (j * k + i * w)],
    [2 * (i * k + j * w), 2 * (j * k - i * w), 1 - 2 * (i * i + j * j)],
  ] as const
  return Float64Array.from([...column[2], ...column[1], ...column[0].map((value) => -value), x!, y!, z!])
}
