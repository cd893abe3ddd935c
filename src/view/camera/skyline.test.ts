import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SkylinePoint, heightOn, lineOver } from './skyline.ts'

test('with nothing in the way the line is straight', () => {
  const line = lineOver([
    [0, 5],
    [50, 1],
    [100, 5],
  ])
  expect(line).toEqual([
    [0, 5],
    [100, 5],
  ])
})

test('it climbs straight up a wall that stands where it starts', () => {
  const line = lineOver([
    [0, 2],
    [0, 30],
    [10, 30],
    [100, 2],
  ])
  expect(line).toEqual([
    [0, 2],
    [0, 30],
    [10, 30],
    [100, 2],
  ])
  expect(heightOn(line, 0)).toBe(30)
})

test('it passes over every point and dips nowhere', () => {
  const point = fc.tuple(fc.double({ min: 1, max: 99, noNaN: true }), fc.double({ min: 0, max: 80, noNaN: true }))
  expect(() =>
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (between) => {
        const points: SkylinePoint[] = [[0, 3], ...between.toSorted((a, b) => a[0] - b[0]), [100, 7]]
        const line = lineOver(points)
        for (const [along, height] of points) expect(heightOn(line, along)).toBeGreaterThanOrEqual(height - 1e-6)
        for (let along = 1; along < 99; along += 7) {
          const middle = (heightOn(line, along - 0.5) + heightOn(line, along + 0.5)) / 2
          expect(heightOn(line, along)).toBeGreaterThanOrEqual(middle - 1e-6)
        }
      }),
    ),
  ).not.toThrow()
})
