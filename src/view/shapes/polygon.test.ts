import { describe, expect, test } from 'vitest'
import { contains, insetBy, rectangle, signedDistance, spansWithin } from './polygon.ts'

const ell = [
  [0, 0],
  [10, 0],
  [10, 4],
  [4, 4],
  [4, 10],
  [0, 10],
] as const

describe('an L-shaped outline', () => {
  test('holds the points inside and not those in its notch', () => {
    expect(contains(ell, [2, 8])).toBe(true)
    expect(contains(ell, [8, 8])).toBe(false)
  })

  test('is spanned by bands only where they lie wholly inside', () => {
    expect(spansWithin(ell, 1, 3)).toEqual([[0, 10]])
    expect(spansWithin(ell, 3, 6)).toEqual([[0, 4]])
    expect(spansWithin(ell, 11, 12)).toEqual([])
  })

  test('has distances that are negative inside', () => {
    expect(signedDistance(ell, [2, 8])).toBeCloseTo(-2)
    expect(signedDistance(ell, [12, 2])).toBeCloseTo(2)
  })
})

test('an outline moved inwards keeps its shape', () => {
  expect(insetBy(rectangle(0, 0, 10, 6), 1)).toEqual(rectangle(1, 1, 9, 5))
  expect(insetBy(rectangle(0, 0, 10, 6), -1)).toEqual(rectangle(-1, -1, 11, 7))
})
