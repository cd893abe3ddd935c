import { expect, test } from 'vitest'
import { sampleTrajectory } from './trajectory.ts'

const quarterCircle = {
  degree: 2,
  knotVector: [0, 0, 0, 1, 1, 1],
  controlPoints: [
    { x: 20, y: 10 },
    { x: 25, y: 10, weight: Math.SQRT1_2 },
    { x: 25, y: 15 },
  ],
}

test('a rational spline of degree 2 is an exact quarter circle', () => {
  const points = sampleTrajectory(quarterCircle)!
  expect([points[0], points[1], points.at(-2), points.at(-1)]).toEqual([20, 10, 25, 15])
  for (let i = 0; i < points.length; i += 2) expect(Math.hypot(points[i]! - 20, points[i + 1]! - 15)).toBeCloseTo(5, 9)
})

test('a trajectory without degree and knots is the line through its points, null counting as absent', () => {
  const line = {
    degree: null,
    knotVector: null,
    controlPoints: [
      { x: 0, y: 0 },
      { x: 1, y: 2, weight: null },
    ],
  }
  expect(sampleTrajectory(line)).toEqual(Float64Array.of(0, 0, 1, 2))
})

test.each([
  ['nothing', null],
  ['text', 'NURBS'],
  ['no points', { controlPoints: [] }],
  ['one point and a wrong knot vector', { degree: 1, knotVector: [0], controlPoints: [{ x: 9.8, y: 7.6 }] }],
  ['a point without y', { controlPoints: [{ x: 0, y: 0 }, { x: 1 }] }],
  [
    'an infinite point',
    {
      controlPoints: [
        { x: 0, y: 0 },
        { x: 1, y: Number.POSITIVE_INFINITY },
      ],
    },
  ],
  ['knots that are no numbers', { ...quarterCircle, knotVector: [0, 0, 0, 'a', 1, 1] }],
  ['a degree of a thousand', { ...quarterCircle, degree: 1000 }],
  ['a hundred thousand points', { controlPoints: Array.from({ length: 100_000 }, (_, x) => ({ x, y: 0 })) }],
])('%s is no trajectory', (_, trajectory) => {
  expect(sampleTrajectory(trajectory)).toBeUndefined()
})
