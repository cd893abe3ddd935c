import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Occupancy } from './occupancy.ts'

const occupancy = () => {
  const made = new Occupancy()
  made.resize(1920, 1080)
  return made
}

test('what is taken is not given again until it is cleared', () => {
  const picture = occupancy()
  expect(picture.takeFree(100, 100, 180, 120)).toBe(true)
  expect(picture.takeFree(170, 90, 260, 110)).toBe(false)
  expect(picture.takeFree(190, 100, 260, 120)).toBe(true)
  picture.clear()
  expect(picture.takeFree(170, 90, 260, 110)).toBe(true)
})

test('nothing is placed under a panel', () => {
  const picture = occupancy()
  picture.take(0, 0, 400, 1080)
  expect(picture.takeFree(380, 500, 480, 520)).toBe(false)
  expect(picture.takeFree(408, 500, 480, 520)).toBe(true)
})

test('whatever comes, no two areas that were given overlap', () => {
  const area = fc.record({
    x: fc.double({ min: 0, max: 1700, noNaN: true }),
    y: fc.double({ min: 0, max: 1000, noNaN: true }),
    width: fc.double({ min: 8, max: 200, noNaN: true }),
    height: fc.double({ min: 8, max: 30, noNaN: true }),
  })
  expect(() =>
    fc.assert(
      fc.property(fc.array(area, { maxLength: 80 }), (areas) => {
        const picture = occupancy()
        const given = areas.filter(({ x, y, width, height }) => picture.takeFree(x, y, x + width, y + height))
        const overlaps = given.flatMap((a, i) =>
          given
            .slice(i + 1)
            .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
        )
        expect(overlaps).toEqual([])
      }),
    ),
  ).not.toThrow()
})
