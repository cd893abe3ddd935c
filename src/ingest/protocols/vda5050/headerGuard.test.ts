import { expect, test } from 'vitest'
import { HeaderGuard } from './headerGuard.ts'

const clock = (seconds: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString()

function after(headerId: number, seconds: number): HeaderGuard {
  const guard = new HeaderGuard()
  guard.accepts(headerId, clock(seconds), seconds * 1000)
  return guard
}

test.each([
  ['the next header', 101, 11, true],
  ['a later header, some being lost', 150, 11, true],
  ['the same header again', 100, 10, true],
  ['a header overtaken by a later one', 99, 9, false],
  ['a header overtaken by a later one whose clock ticked on', 99, 11, false],
  ['a counter that starts again with a newer timestamp', 0, 11, true],
  ['a counter far back with a newer timestamp', 40, 11, true],
  ['a counter far back with an older timestamp', 40, 9, false],
])('after header 100 at 10 s, %s is accepted: %s, %s → %s', (_, headerId, seconds, accepted) => {
  expect(after(100, 10).accepts(headerId, clock(seconds), 10_100)).toBe(accepted)
})

test('a counter wraps at 2³²', () => {
  expect(after(2 ** 32 - 1, 10).accepts(0, clock(9), 10_100)).toBe(true)
})

test('a timestamp without zone is UTC', () => {
  const guard = new HeaderGuard()
  guard.accepts(500, '2026-01-01T00:00:10.000Z', 0)
  expect(guard.accepts(3, '2026-01-01T00:00:09.000', 100)).toBe(false)
  expect(guard.accepts(3, '2026-01-01T00:00:11.000', 100)).toBe(true)
})

test('a vehicle that started again with a wrong clock is heard after ten seconds', () => {
  const guard = after(5000, 10)
  expect(guard.accepts(0, '1970-01-01T00:00:00Z', 11_000)).toBe(false)
  expect(guard.accepts(1, '1970-01-01T00:00:10Z', 20_001)).toBe(true)
  expect(guard.accepts(2, '1970-01-01T00:00:11Z', 20_002)).toBe(true)
})

test('without a header id, or after a new connection, everything is accepted', () => {
  const guard = after(5000, 10)
  expect(guard.accepts(undefined, undefined, 10_100)).toBe(true)
  expect(guard.accepts(null, clock(1), 10_100)).toBe(true)
  guard.reset()
  expect(guard.accepts(3, clock(1), 10_100)).toBe(true)
})
