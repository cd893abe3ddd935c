import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ray, rayToBox } from './ray.ts'
import { rayToPrism } from './rayToPrism.ts'
import { rectangle } from '../shapes/polygon.ts'

const down: Ray = { origin: [0, 0, 100], direction: [0, 0, -1] }

describe('a ray and a box', () => {
  test('meets the top of a box below it', () => {
    expect(rayToBox(down, 0, 0, 0, 0, [4, 2, 3])).toBeCloseTo(97)
  })

  test('passes beside a box, but meets it once it is turned', () => {
    const aside: Ray = { origin: [0, 1.5, 100], direction: [0, 0, -1] }
    expect(rayToBox(aside, 0, 0, 0, 0, [4, 2, 3])).toBeUndefined()
    expect(rayToBox(aside, 0, 0, 0, Math.PI / 2, [4, 2, 3])).toBeCloseTo(97)
  })

  test('does not meet what lies behind', () => {
    expect(rayToBox({ origin: [0, 0, 10], direction: [0, 0, 1] }, 0, 0, 0, 0, [4, 2, 3])).toBeUndefined()
  })

  test('starts at 0 inside', () => {
    expect(rayToBox({ origin: [0, 0, 1], direction: [1, 0, 0] }, 0, 0, 0, 0, [4, 2, 3])).toBe(0)
  })
})

test('a box and a prism on the same rectangle are met at the same distance', () => {
  const number = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true })
  expect(() =>
    fc.assert(
      fc.property(number(20), number(20), number(3), number(3), (x, y, dx, dy) => {
        const ray: Ray = { origin: [x + 40, y, 15], direction: [-2 + dx * 0.1, dy * 0.1, -0.7] }
        const box = rayToBox(ray, 0, 0, 0, 0, [10, 6, 5])
        const prism = rayToPrism(ray, rectangle(-5, -3, 5, 3), 0, 5)
        if (box === undefined) return prism === undefined
        return prism !== undefined && Math.abs(box - prism) < 1e-6
      }),
    ),
  ).not.toThrow()
})
