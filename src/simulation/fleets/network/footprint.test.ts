import fc from 'fast-check'
import { expect, test } from 'vitest'
import { footprint, overlaps, reach, type Footprint } from './footprint.ts'

const body = fc
  .record({
    x: fc.double({ min: -6, max: 6, noNaN: true }),
    y: fc.double({ min: -6, max: 6, noNaN: true }),
    theta: fc.double({ min: -4, max: 4, noNaN: true }),
    length: fc.double({ min: 0.5, max: 8, noNaN: true }),
    width: fc.double({ min: 0.5, max: 3, noNaN: true }),
  })
  .map(({ x, y, theta, length, width }) => footprint(x, y, theta, { length, width }))

test('two bodies overlap where a point of a fine grid over one lies in the other', () => {
  fc.assert(
    fc.property(body, body, (a, b) => {
      const shared = gridOf(a).some(([x, y]) => contains(b, x, y))
      expect(!shared || overlaps(a, b)).toBe(true)
      expect(overlaps(a, b)).toBe(overlaps(b, a))
    }),
  )
})

test('bodies that a line separates do not overlap', () => {
  fc.assert(
    fc.property(body, body, (a, b) => {
      const apart = { ...b, x: a.x + reach(a) + reach(b) + 0.001, y: a.y }
      expect(overlaps(a, apart)).toBe(false)
    }),
  )
})

function gridOf(shape: Footprint): (readonly [number, number])[] {
  const steps = [-0.99, -0.6, -0.2, 0.2, 0.6, 0.99]
  return steps.flatMap((along) =>
    steps.map((across) => {
      const [u, v] = [along * shape.halfLength, across * shape.halfWidth]
      return [shape.x + u * shape.cos - v * shape.sin, shape.y + u * shape.sin + v * shape.cos] as const
    }),
  )
}

function contains({ x, y, cos, sin, halfLength, halfWidth }: Footprint, px: number, py: number): boolean {
  const [dx, dy] = [px - x, py - y]
  return Math.abs(dx * cos + dy * sin) < halfLength && Math.abs(dy * cos - dx * sin) < halfWidth
}
