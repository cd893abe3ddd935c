import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPath, headingOn, lengthOf, placeOn, projectOnto } from './path.ts'

const corner = createPath(Float64Array.of(0, 0, 10, 0, 10, 10))
const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true })
const anyPath = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 })
  .map((points) => createPath(Float64Array.from(points.flat())))
  .filter((path) => lengthOf(path) > 1)

test('a place on a path projects onto itself', () => {
  fc.assert(
    fc.property(anyPath, fc.double({ min: 0, max: 1, noNaN: true }), (path, share) => {
      const place = new Float64Array(2)
      placeOn(path, share * lengthOf(path), place)
      const found = projectOnto(path, place[0]!, place[1]!, 0)
      expect(found.distance).toBeLessThan(0.0501)
    }),
  )
})

test('the projection is no further away than any point of the path, but for the choice of the earlier pass', () => {
  fc.assert(
    fc.property(anyPath, coordinate, coordinate, (path, x, y) => {
      const { distance, s } = projectOnto(path, x, y, 0)
      expect(s).toBeGreaterThanOrEqual(0)
      expect(s).toBeLessThanOrEqual(lengthOf(path) + 1e-9)
      for (let i = 0; i < path.points.length; i += 2)
        expect(distance).toBeLessThanOrEqual(Math.hypot(path.points[i]! - x, path.points[i + 1]! - y) + 0.0501)
    }),
  )
})

test('of two passes over the same ground the first one after `from` is taken', () => {
  const thereAndBack = createPath(Float64Array.of(0, 0, 10, 0, 0, 0))
  expect(projectOnto(thereAndBack, 4, 0.01, 0).s).toBeCloseTo(4)
  expect(projectOnto(thereAndBack, 4, 0.01, 8).s).toBeCloseTo(16)
})

test('the heading turns evenly around a corner and is that of the segment further away', () => {
  const degrees = [5, 9.5, 9.75, 10, 10.25, 10.5, 15].map((s) => (headingOn(corner, s) * 180) / Math.PI)
  expect(degrees.map(Math.round)).toEqual([0, 0, 23, 45, 68, 90, 90])
})

test('a path without length is near nothing', () => {
  expect(projectOnto(createPath(Float64Array.of(1, 1, 1, 1)), 1, 1, 0).distance).toBe(Number.POSITIVE_INFINITY)
})
