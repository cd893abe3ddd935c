import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orientedBox, signedArea } from './orientedBox.ts'

const metre = fc.double({ min: -1000, max: 1000, noNaN: true })

test('finds size, place and direction of a rectangle, wherever it stands and whichever way round it is written', () => {
  const length = fc.double({ min: 20, max: 200, noNaN: true })
  const slimness = fc.double({ min: 0.1, max: 0.95, noNaN: true })
  const direction = fc.double({ min: -Math.PI / 2, max: Math.PI / 2 - 1e-3, noNaN: true })
  fc.assert(
    fc.property(metre, metre, length, slimness, direction, fc.boolean(), (x, y, long, slim, theta, backwards) => {
      const wide = long * slim
      const [cos, sin] = [Math.cos(theta), Math.sin(theta)]
      const corners = [
        [1, 1],
        [-1, 1],
        [-1, -1],
        [1, -1],
      ].map(([u, v]): [number, number] => {
        const [a, b] = [(u! * long) / 2, (v! * wide) / 2]
        return [x + a * cos - b * sin, y + a * sin + b * cos]
      })
      const box = orientedBox(backwards ? corners.toReversed() : corners)
      expect(box.x).toBeCloseTo(x, 5)
      expect(box.y).toBeCloseTo(y, 5)
      expect(box.length).toBeCloseTo(long, 5)
      expect(box.width).toBeCloseTo(wide, 5)
      expect(Math.sin(2 * (box.theta - theta))).toBeCloseTo(0, 5)
      expect(box.theta).toBeGreaterThanOrEqual(-Math.PI / 2)
      expect(box.theta).toBeLessThan(Math.PI / 2)
    }),
  )
})

test('the centre of an L is its centroid, the box still holds all of it', () => {
  const box = orientedBox([
    [0, 0],
    [30, 0],
    [30, 10],
    [10, 10],
    [10, 20],
    [0, 20],
  ])
  expect(box).toMatchObject({ length: 30, width: 20, theta: 0 })
  expect(box.x).toBeCloseTo(12.5, 9)
  expect(box.y).toBeCloseTo(7.5, 9)
})

test('area is positive counter-clockwise', () => {
  expect(
    signedArea([
      [0, 0],
      [4, 0],
      [4, 3],
      [0, 3],
    ]),
  ).toBe(12)
  expect(
    signedArea([
      [0, 0],
      [0, 3],
      [4, 3],
      [4, 0],
    ]),
  ).toBe(-12)
})
