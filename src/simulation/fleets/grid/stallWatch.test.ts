import { expect, test } from 'vitest'
import { StallWatch } from './stallWatch.ts'

test('a fleet has stalled when a window brings less than half of the best one, until one brings more', () => {
  const watch = new StallWatch()
  const window = (reached: number) => Array.from({ length: 30 }, () => watch.count(reached)).some(Boolean)
  expect([window(2), watch.stalled]).toEqual([false, false])
  expect([window(1), watch.stalled]).toEqual([false, false])
  expect([window(0.9), watch.stalled]).toEqual([true, true])
  expect([window(0), watch.stalls]).toEqual([true, 2])
  expect([window(1.5), watch.stalled]).toEqual([false, false])
})

test('few goals say nothing', () => {
  const watch = new StallWatch()
  const seen = Array.from({ length: 300 }, (_, step) => watch.count(step === 5 ? 19 : 0))
  expect(seen).not.toContain(true)
})
