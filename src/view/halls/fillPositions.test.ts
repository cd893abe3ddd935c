import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillPositions } from './fillPositions.ts'

const counts = fc.integer({ min: 0, max: 800 })
const shares = fc.double({ min: 0, max: 1, noNaN: true })
const seeds = fc.double({ min: 0, max: 1000, noNaN: true })

describe('positions of a store', () => {
  test('are taken in the share that is asked for', () => {
    fc.assert(
      fc.property(counts, shares, seeds, (count, fill, seed) => {
        const taken = fillPositions(count, fill, seed)
        expect(taken.size).toBe(Math.round(count * fill))
        for (const position of taken) expect(position).toBeLessThan(count)
      }),
    )
  })

  test('stay taken when the store fills up', () => {
    fc.assert(
      fc.property(counts, shares, shares, seeds, (count, a, b, seed) => {
        const [emptier, fuller] = [
          fillPositions(count, Math.min(a, b), seed),
          fillPositions(count, Math.max(a, b), seed),
        ]
        for (const position of emptier) expect(fuller.has(position)).toBe(true)
      }),
    )
  })

  test('are the same each time', () => {
    fc.assert(
      fc.property(counts, shares, seeds, (count, fill, seed) => {
        expect(fillPositions(count, fill, seed)).toEqual(fillPositions(count, fill, seed))
      }),
    )
  })

  test('spread over the store instead of filling it from one end', () => {
    const taken = [...fillPositions(200, 0.5, 3)]
    const firstHalf = taken.filter((position) => position < 100).length
    expect(firstHalf).toBeGreaterThan(30)
    expect(firstHalf).toBeLessThan(70)
  })
})
