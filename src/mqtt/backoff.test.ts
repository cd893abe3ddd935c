import { expect, test } from 'vitest'
import { Backoff } from './backoff.ts'

test('the ceiling of the pause doubles from 200 ms to 1 s', () => {
  const backoff = new Backoff(() => 1)
  expect([0, 1, 2, 3, 4, 5].map((now) => backoff.next(now))).toEqual([200, 400, 800, 1000, 1000, 1000])
})

test('after a minute without a broker the ceiling is 5 s', () => {
  const backoff = new Backoff(() => 1)
  for (let i = 0; i < 10; i++) backoff.next(0)
  expect(backoff.next(59_999)).toBe(1000)
  expect(backoff.next(60_000)).toBe(5000)
})

test('the pause is anything from nothing to the ceiling, so that viewers do not come back all at once', () => {
  expect(new Backoff(() => 0).next(0)).toBe(0)
  expect(new Backoff(() => 0.5).next(0)).toBe(100)
})

test('a connection that succeeded starts the next outage from the shortest pause', () => {
  const backoff = new Backoff(() => 1)
  backoff.next(0)
  backoff.next(100_000)
  backoff.succeeded()
  expect(backoff.next(200_000)).toBe(200)
})
