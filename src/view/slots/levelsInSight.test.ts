import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelsInSight, type Seen } from './levelsInSight.ts'

const triangles: Readonly<Record<string, readonly [number, number, number]>> = {
  press: [9000, 2400, 300],
  arm: [4000, 1500, 200],
}
const settings = { fullAbove: 0.05, plainAbove: 0.014, bodyTriangles: 1e9 }
const trianglesOf = (body: string) => triangles[body]

test('what appears larger is drawn finer', () => {
  const seen = [0.2, 0.03, 0.03].map((appears, slot) => press(slot, appears))
  expect(slotsByLevel(seen, settings)).toEqual([[0], [1, 2], []])
  expect(slotsByLevel([press(0, 0.03), press(1, 0.01)], settings)).toEqual([[], [0], [1]])
})

test('at most two levels of a body are in use: many that could be plain go with the coarse', () => {
  const near = press(0, 0.2)
  const plain = Array.from({ length: 30 }, (_, i) => press(1 + i, 0.03))
  const [full, , coarse] = slotsByLevel([near, ...plain, press(99, 0.001)], settings)
  expect(full).toEqual([0])
  expect(coarse).toHaveLength(31)
  expect(slotsByLevel([near, ...plain.slice(0, 5), press(99, 0.001)], settings)[2]).toEqual([])
})

test('bodies get plainer, the smallest first, until all together keep within the budget', () => {
  const seen = [0.5, 0.3, 0.2, 0.1, 0.06].map((appears, slot) => press(slot, appears))
  expect(slotsByLevel(seen, { ...settings, bodyTriangles: 26_000 })).toEqual([[0, 1], [2, 3, 4], []])
})

test('whatever is in sight keeps within a budget that all of it at its coarsest keeps', () => {
  const anything = fc.array(
    fc.record({ body: fc.constantFrom('press', 'arm'), appears: fc.double({ min: 0, max: 2 }) }),
  )
  fc.assert(
    fc.property(anything, fc.integer({ min: 0, max: 500_000 }), (bodies, spare) => {
      const seen = bodies.map(({ body, appears }, slot) => ({ ...press(slot, appears), body }))
      const least = bodies.reduce((sum, { body }) => sum + triangles[body]![2], 0)
      const levels = levelsInSight(seen, { ...settings, bodyTriangles: least + spare }, trianglesOf)
      let sum = 0
      let count = 0
      for (const [body, lists] of levels) {
        lists.forEach(({ length }, level) => (sum += length * triangles[body]![level]!))
        count += lists.flat().length
      }
      expect(sum).toBeLessThanOrEqual(least + spare)
      expect(count).toBe(bodies.length)
    }),
  )
})

test('what is not built yet takes nothing', () => {
  const seen: Seen[] = [{ ...press(0, 1), body: 'unbuilt' }]
  expect(levelsInSight(seen, { ...settings, bodyTriangles: 0 }, trianglesOf).get('unbuilt')![0]).toHaveLength(1)
})

function press(slot: number, appears: number): Seen {
  return { instance: { slot, row: -1, scale: [1, 1, 1] }, body: 'press', appears }
}

function slotsByLevel(seen: readonly Seen[], limits: typeof settings): number[][] {
  return levelsInSight(seen, limits, trianglesOf)
    .get('press')!
    .map((list) => list.map(({ slot }) => slot))
}
