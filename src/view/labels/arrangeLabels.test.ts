import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LabelCandidate, arrangeLabels } from './arrangeLabels.ts'

const label = (key: string, x: number, priority: number): LabelCandidate => ({
  key,
  x,
  y: 100,
  width: 80,
  height: 20,
  priority,
})

test('of two labels that would cover each other the more important one stays', () => {
  expect([...arrangeLabels([label('a', 0, 1), label('b', 30, 2)], new Set(), 10)]).toEqual(['b'])
})

test('labels side by side both stay', () => {
  expect(arrangeLabels([label('a', 0, 1), label('b', 90, 2)], new Set(), 10).size).toBe(2)
})

test('a label that is shown goes before an equal one that is not', () => {
  const candidates = [label('a', 0, 1), label('b', 30, 1)]
  expect([...arrangeLabels(candidates, new Set(['b']), 10)]).toEqual(['b'])
  expect([...arrangeLabels(candidates, new Set(['a']), 10)]).toEqual(['a'])
})

test('no more labels stay than are wanted', () => {
  const many = Array.from({ length: 50 }, (_, i) => label(`${i}`, i * 200, i))
  expect(arrangeLabels(many, new Set(), 7).size).toBe(7)
})

test('whatever comes, no two labels that stay cover each other', () => {
  const candidate = fc.record({
    x: fc.double({ min: -100, max: 2000, noNaN: true }),
    y: fc.double({ min: -100, max: 1100, noNaN: true }),
    width: fc.double({ min: 10, max: 260, noNaN: true }),
    height: fc.double({ min: 10, max: 30, noNaN: true }),
    priority: fc.integer({ min: 0, max: 1000 }),
  })
  expect(() =>
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 60 }), (list) => {
        const labels = list.map((item, i): LabelCandidate => ({ ...item, key: `${i}` }))
        const kept = arrangeLabels(labels, new Set(), 100)
        const shown = labels.filter(({ key }) => kept.has(key))
        return shown.every((a, i) => shown.slice(i + 1).every((b) => apart(a, b)))
      }),
    ),
  ).not.toThrow()
})

function apart(a: LabelCandidate, b: LabelCandidate): boolean {
  const beside = Math.abs(a.x - b.x) >= (a.width + b.width) / 2
  return beside || a.y <= b.y - b.height || b.y <= a.y - a.height
}
