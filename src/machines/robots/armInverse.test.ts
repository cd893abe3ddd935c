import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numericInverse } from '../../../tests/bench/numericInverse.ts'
import { wrapAngle } from '../../model/pose.ts'
import {
  reach07,
  reach13Collaborative,
  reach15,
  reach17,
  reach20,
  reach20Slim,
  reach26,
  reach31,
} from './armClasses.ts'
import { armForward } from './armForward.ts'
import { ArmInverse, Branch, Singularity } from './armInverse.ts'
import { type ArmTable, range, slack } from './armTable.ts'
import { nearestBranch } from './nearestBranch.ts'

const poses = process.env['YUJING_DEEP'] ? 100_000 : 4000
const metre = 1e-9

const free = range(-180, 180, 100)
const axes = [free, free, free, free, free, free] as const
const sideways: ArmTable = { a1: 0.3, a2: 0.1, b: 0.15, c1: 0.5, c2: 0.8, c3: 0.7, c4: 0.12, axes }
const tables = {
  reach07,
  reach13Collaborative,
  reach15,
  reach17,
  reach20,
  reach20Slim,
  reach26,
  reach31,
  sideways,
}

describe.each(Object.entries(tables))('the inverse of %s', (_, table) => {
  const inverse = new ArmInverse(table)
  const pose = new Float64Array(12)
  const again = new Float64Array(12)
  const anywhere = fc.tuple(...table.axes.map(({ min, max }) => fc.double({ min, max, noNaN: true })))

  test('gives back the pose for every solution, the one it came from among them', () => {
    fc.assert(
      fc.property(anywhere, (joints) => {
        armForward(table, joints, pose)
        inverse.solve(pose)
        expect(bitsOf(inverse.reached).length).toBeGreaterThanOrEqual(2)
        for (const row of bitsOf(inverse.reached)) {
          armForward(table, rowOf(inverse, row), again)
          expect(apart(pose, again)).toBeLessThan(metre)
        }
        const determined = bitsOf(inverse.allowed).every((row) => inverse.singularities[row] === 0)
        const nearest = Math.min(...bitsOf(inverse.allowed).map((row) => away(joints, row)))
        expect(determined ? nearest : 0).toBeLessThan(1e-4)
      }),
      { numRuns: Math.ceil(poses / Object.keys(tables).length) },
    )
  })

  test('puts each way to hold the arm into a row of its own', () => {
    armForward(table, [0.4, 0.2, -0.3, 0.5, 0.6, 0.7], pose)
    inverse.solve(pose)
    for (const row of bitsOf(inverse.reached)) {
      const over = (row & Branch.wristOver) > 0
      expect(Math.sign(inverse.joints[row * 6 + 4]!)).toBe(over ? -1 : 1)
      const straight = -Math.atan2(table.c3, -table.a2)
      const bend = wrapAngle(inverse.joints[row * 6 + 2]! - straight)
      expect(Math.sign(bend)).toBe((row & Branch.elbowDown) > 0 ? -1 : 1)
    }
  })

  test('allows a solution only where every axis is in its range, whole turns aside', () => {
    fc.assert(
      fc.property(anywhere, (joints) => {
        armForward(table, joints, pose)
        inverse.solve(pose)
        const into = new Float64Array(6)
        for (const row of bitsOf(inverse.reached)) {
          const found = nearestBranch(table, inverse, joints, into, 1 << row)
          expect(found).toBe((inverse.allowed >> row) % 2 === 1 ? row : -1)
          if (found < 0) continue
          table.axes.forEach(({ min, max }, axis) => expect(into[axis]! >= min && into[axis]! <= max).toBe(true))
          armForward(table, into, again)
          // A value just beyond a limit is brought back to it, by `slack` radians at most.
          expect(apart(pose, again)).toBeLessThan(metre + 4 * slack)
        }
      }),
      { numRuns: 200 },
    )
  })

  function away(joints: readonly number[], row: number): number {
    return Math.max(...joints.map((value, axis) => Math.abs(wrapAngle(inverse.joints[row * 6 + axis]! - value))))
  }
})

test('every way to hold the arm that a search from many starts comes to is among the eight', () => {
  const inverse = new ArmInverse(reach26)
  const pose = new Float64Array(12)
  const again = new Float64Array(12)
  armForward(reach26, [0.4, 0.2, -0.3, 0.5, 0.6, 0.7], pose)
  inverse.solve(pose)
  const eight = bitsOf(inverse.reached).map((row) => rowOf(inverse, row))
  const come = new Set<number>()
  for (let start = 0; start < 400; start++) {
    const joints = reach26.axes.map((_, axis) => Math.sin(start * 12.9898 + axis * 78.233) * Math.PI)
    numericInverse(reach26, pose, joints)
    armForward(reach26, joints, again)
    if (apart(pose, again) > 1e-5) continue
    const row = eight.findIndex((held) =>
      held.every((value, axis) => Math.abs(wrapAngle(value - joints[axis]!)) < 1e-3),
    )
    expect(row).toBeGreaterThanOrEqual(0)
    come.add(row)
  }
  expect(come.size).toBe(eight.length)
})

describe('singularities', () => {
  const inverse = new ArmInverse(reach26)
  const pose = new Float64Array(12)

  test.each([
    ['wrist', [0.3, 0.2, 0.1, 0.4, 0, 0.5], Singularity.wrist],
    ['elbow', [0.3, 0.2, -Math.atan2(1.1425, 0.2), 0.4, 0.6, 0.5], Singularity.elbow],
    ['shoulder', overAxis1(), Singularity.shoulder],
  ])('%s: told, and the pose is kept', (_, joints, expected) => {
    armForward(reach26, joints, pose)
    inverse.solve(pose, joints[3])
    const rows = bitsOf(inverse.reached)
    expect(rows.some((row) => (inverse.singularities[row]! & expected) > 0)).toBe(true)
    for (const row of rows) {
      const again = new Float64Array(12)
      armForward(reach26, rowOf(inverse, row), again)
      expect(apart(pose, again)).toBeLessThan(1e-7)
    }
  })

  test('the wrist takes the value of axis 4 that was asked for', () => {
    armForward(reach26, [0.3, 0.2, 0.1, 0.4, 0, 0.5], pose)
    inverse.solve(pose, 0.7)
    expect(inverse.joints[3]).toBeCloseTo(0.7, 9)
    expect(inverse.joints[3]! + inverse.joints[5]!).toBeCloseTo(0.9, 9)
  })

  test('a pose out of reach has no solution', () => {
    pose.set([1, 0, 0, 0, 1, 0, 0, 0, 1, 4, 0, 1])
    expect(inverse.solve(pose)).toBe(0)
    expect(inverse.reached).toBe(0)
  })

  /** The forearm laid back so far that the wrist centre stands over axis 1. */
  function overAxis1(): number[] {
    const { a1, a2, c3 } = reach26
    const arm = Math.hypot(a2, c3)
    const angle = Math.asin(-a1 / arm)
    return [0, 0, angle - Math.atan2(c3, -a2), 0.2, 0.4, 0.3]
  }
})

function rowOf(inverse: ArmInverse, row: number): number[] {
  return [...inverse.joints.subarray(row * 6, row * 6 + 6)]
}

function bitsOf(mask: number): number[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (mask >> bit) % 2 === 1)
}

function apart(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0)
}
