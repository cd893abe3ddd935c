import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clampedKnots, nurbsFault, sampleNurbs } from './nurbs.ts'

test('a rational quadratic with the weight of a quarter circle is a quarter circle', () => {
  const quarter = {
    degree: 2,
    knots: [0, 0, 0, 1, 1, 1],
    points: [
      [5, 0, 1],
      [5, 5, Math.SQRT1_2],
      [0, 5, 1],
    ] as const,
  }
  const path = sampleNurbs(quarter, 21)
  for (let index = 0; index < path.length; index += 2)
    expect(Math.hypot(path[index]!, path[index + 1]!)).toBeCloseTo(5, 12)
})

test('a spline of degree 1 runs through its control points', () => {
  const line = {
    degree: 1,
    knots: clampedKnots(1, 3),
    points: [
      [0, 0, 1],
      [4, 0, 1],
      [4, 2, 1],
    ] as const,
  }
  expect([...sampleNurbs(line, 3)]).toEqual([0, 0, 4, 0, 4, 2])
})

test('a clamped spline starts and ends in its end points and stays within the box of its control points', () => {
  const metre = fc.double({ min: -100, max: 100, noNaN: true })
  const point = fc.tuple(metre, metre, fc.double({ min: 0.1, max: 5, noNaN: true }))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(point, { minLength: 5, maxLength: 9 }), (degree, points) => {
      const spline = { degree, knots: clampedKnots(degree, points.length), points }
      expect(nurbsFault(spline)).toBeUndefined()
      const path = sampleNurbs(spline, 17)
      expect(path[0]).toBeCloseTo(points[0]![0], 9)
      expect(path.at(-1)).toBeCloseTo(points.at(-1)![1], 9)
      const xs = points.map(([x]) => x)
      for (let index = 0; index < path.length; index += 2) {
        expect(path[index]).toBeGreaterThanOrEqual(Math.min(...xs) - 1e-9)
        expect(path[index]).toBeLessThanOrEqual(Math.max(...xs) + 1e-9)
      }
    }),
  )
})

test.each([
  ['degree 0', { degree: 0, knots: [], points: [] }],
  [
    '2 control points',
    {
      degree: 2,
      knots: [0, 0, 0, 1, 1, 1],
      points: [
        [0, 0, 1],
        [1, 0, 1],
      ] as const,
    },
  ],
  [
    '3 knots',
    {
      degree: 1,
      knots: [0, 0, 1],
      points: [
        [0, 0, 1],
        [1, 0, 1],
      ] as const,
    },
  ],
  [
    'knots that fall',
    {
      degree: 1,
      knots: [0, 1, 0.5, 1],
      points: [
        [0, 0, 1],
        [1, 0, 1],
      ] as const,
    },
  ],
  [
    'knots without an interval',
    {
      degree: 1,
      knots: [0, 1, 1, 1],
      points: [
        [0, 0, 1],
        [1, 0, 1],
      ] as const,
    },
  ],
  [
    'a weight that is not positive',
    {
      degree: 1,
      knots: [0, 0, 1, 1],
      points: [
        [0, 0, 0],
        [1, 0, 1],
      ] as const,
    },
  ],
])('names the fault: %s', (fault, spline) => {
  expect(nurbsFault(spline)).toBe(fault)
})
