import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startTicker } from './ticker.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('ticks are due at multiples of the period, however long each takes', () => {
  const times: number[] = []
  const stop = startTicker(100, () => {
    times.push(performance.now())
    vi.setSystemTime(Date.now())
  })
  vi.advanceTimersByTime(350)
  stop()
  vi.advanceTimersByTime(1000)
  expect(times.map((time) => time - times[0]!)).toEqual([0, 100, 200])
})

test('a tick that comes late skips what it missed and the next is on time again', () => {
  const began = performance.now()
  const times: number[] = []
  const clock = vi.spyOn(performance, 'now')
  startTicker(100, () => times.push(performance.now() - began))
  clock.mockReturnValue(began + 350)
  vi.advanceTimersByTime(100)
  clock.mockReturnValue(began + 400)
  vi.advanceTimersByTime(50)
  expect(times).toEqual([350, 400])
})
