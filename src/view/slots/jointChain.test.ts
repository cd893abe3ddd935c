import { Matrix4, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import type { JointDefinition } from '../../machines/definition.ts'
import { kinds } from '../../machines/index.ts'
import { followChain, interpolateJoint, interpolateJoints } from './jointChain.ts'

const articulated = kinds.filter(({ joints }) => joints.length > 0)

describe.each(articulated)('the chain of $kind', ({ joints }) => {
  test("moves a point as the product of its joints' matrices does", () => {
    for (let trial = 0; trial < 40; trial++) {
      const values = joints.map((_, i) => Math.sin(trial * 1.7 + i * 2.3) * 2)
      for (let part = 0; part <= joints.length; part++) {
        const point = new Vector3(0.3, -0.2, 0.7)
        const expected = point.clone().applyMatrix4(matrixOfPart(joints, values, part))
        const moved = followChain(joints, values, part, point.clone())
        expect(moved.distanceTo(expected)).toBeLessThan(1e-5)
      }
    }
  })
})

test('a continuous joint goes the short way round, another one straight', () => {
  const spindle: JointDefinition = { ...articulated[0]!.joints[0]!, type: 'revolute', min: -Infinity, max: Infinity }
  const limited: JointDefinition = { ...spindle, min: -6, max: 6 }
  expect(interpolateJoint(spindle, 3, -3, 0.5)).toBeCloseTo(Math.PI, 6)
  expect(interpolateJoint(limited, 3, -3, 0.5)).toBeCloseTo(0, 6)
})

test('a prismatic joint without limits is not an angle', () => {
  const slide: JointDefinition = { ...articulated[0]!.joints[0]!, type: 'prismatic', min: -Infinity, max: Infinity }
  expect(interpolateJoint(slide, 0, 10, 0.5)).toBe(5)
})

test('joint values are read from the first row of an asset on, and are 0 without a row', () => {
  const { joints } = articulated[0]!
  const previous = new Float32Array(24).fill(1)
  const next = Float32Array.from({ length: 24 }, (_, i) => i)
  expect(interpolateJoints(joints, 1, previous, next, 1)[0]).toBe(8)
  expect(interpolateJoints(joints, -1, previous, next, 1)).toEqual(joints.map(() => 0))
})

function matrixOfPart(joints: readonly JointDefinition[], values: readonly number[], part: number): Matrix4 {
  if (part === 0) return new Matrix4()
  const { origin, axis, type, parent } = joints[part - 1]!
  const value = values[part - 1]!
  const direction = new Vector3(...axis)
  const motion =
    type === 'revolute'
      ? new Matrix4().makeRotationAxis(direction.clone().normalize(), value)
      : new Matrix4().makeTranslation(direction.multiplyScalar(value))
  const own = new Matrix4().makeTranslation(...origin).multiply(motion)
  return matrixOfPart(joints, values, parent).multiply(own)
}
