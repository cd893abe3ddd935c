import { Matrix4, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import type { JointDefinition } from '../../machines/definition.ts'
import { kindNames, loadKinds } from '../../machines/index.ts'
import { followChain, glowOf, interpolateJoint, interpolateJoints } from './jointChain.ts'

const plain: JointDefinition = {
  name: 'axis',
  type: 'revolute',
  parent: 0,
  origin: [0.2, 0.1, 0.4],
  axis: [0, 0.6, 0.8],
  min: -6,
  max: 6,
  maxSpeed: 1,
}
/** Each type hangs on the one before it. */
const everyType: readonly JointDefinition[] = [
  plain,
  { ...plain, type: 'prismatic', parent: 1 },
  { ...plain, type: 'scale', axis: [1, 0, 1], parent: 2 },
  { ...plain, type: 'glow', axis: [0, 0, 0], parent: 3 },
  { ...plain, parent: 4 },
]
const articulated = (await loadKinds(kindNames)).filter(({ joints }) => joints.length > 0)

describe.each([{ kind: 'joints of every type', joints: everyType }, ...articulated])(
  'the chain of $kind',
  ({ joints }) => {
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
  },
)

test('a part whose scale is 0 is gone, in whatever direction it would grow', () => {
  const growing: JointDefinition = { ...plain, type: 'scale', axis: [0, 0, 1] }
  expect(followChain([growing], [0], 1, new Vector3(3, 4, 5)).toArray()).toEqual(growing.origin)
  expect(followChain([growing], [0.5], 1, new Vector3(3, 4, 5)).toArray()).toEqual([3.2, 4.1, 2.9])
})

test('a part gives off the light of all glows that it hangs on, and moves by none of them', () => {
  const glows = [1, 2].map((parent): JointDefinition => ({
    ...plain,
    type: 'glow',
    axis: [0, 0, 0],
    parent: parent - 1,
  }))
  expect(glowOf([...glows, { ...plain, parent: 2 }], [0.5, 3, 1], 3)).toBe(1.5)
  expect(glowOf([plain], [0.7], 1)).toBe(1)
})

test('a continuous joint goes the short way round, another one straight', () => {
  const spindle: JointDefinition = { ...plain, min: -Infinity, max: Infinity }
  expect(interpolateJoint(spindle, 3, -3, 0.5)).toBeCloseTo(Math.PI, 6)
  expect(interpolateJoint(plain, 3, -3, 0.5)).toBeCloseTo(0, 6)
})

test('a prismatic joint without limits is not an angle', () => {
  const slide: JointDefinition = { ...plain, type: 'prismatic', min: -Infinity, max: Infinity }
  expect(interpolateJoint(slide, 0, 10, 0.5)).toBe(5)
})

test('joint values are read from the first row of an asset on, and are 0 without a row', () => {
  const previous = new Float32Array(24).fill(1)
  const next = Float32Array.from({ length: 24 }, (_, i) => i)
  expect(interpolateJoints(everyType, 1, previous, next, 1)[0]).toBe(8)
  expect(interpolateJoints(everyType, -1, previous, next, 1)).toEqual(everyType.map(() => 0))
})

function matrixOfPart(joints: readonly JointDefinition[], values: readonly number[], part: number): Matrix4 {
  if (part === 0) return new Matrix4()
  const { origin, parent } = joints[part - 1]!
  const own = new Matrix4().makeTranslation(...origin).multiply(motionOf(joints[part - 1]!, values[part - 1]!))
  return matrixOfPart(joints, values, parent).multiply(own)
}

function motionOf({ type, axis }: JointDefinition, value: number): Matrix4 {
  const [x, y, z] = axis
  if (type === 'revolute') return new Matrix4().makeRotationAxis(new Vector3(x, y, z).normalize(), value)
  if (type === 'prismatic') return new Matrix4().makeTranslation(x * value, y * value, z * value)
  if (type === 'glow') return new Matrix4()
  if (value <= 0) return new Matrix4().makeScale(0, 0, 0)
  return new Matrix4().makeScale(x ? value : 1, y ? value : 1, z ? value : 1)
}
