import { expect, test } from 'vitest'
import { noteLoss, reloadDelay } from './recovery.ts'

const minuteMs = 60_000

test('the third loss within ten minutes takes a new canvas, which starts with a clean record', () => {
  const first = noteLoss([], 0)
  const second = noteLoss(first.losses, minuteMs)
  const third = noteLoss(second.losses, 9 * minuteMs)
  expect([first.remount, second.remount, third.remount]).toEqual([false, false, true])
  expect(third.losses).toEqual([])
})

test('losses that are far apart never take a new canvas', () => {
  let losses: readonly number[] = []
  for (let time = 0; time < 200 * minuteMs; time += 6 * minuteMs) {
    const noted = noteLoss(losses, time)
    expect(noted.remount).toBe(false)
    losses = noted.losses
  }
})

test('a page is opened anew three times at most, each time after a longer wait, and again after ten quiet minutes', () => {
  expect(reloadDelay([], 0)).toBe(1000)
  expect(reloadDelay([0], minuteMs)).toBe(10_000)
  expect(reloadDelay([0, minuteMs], 2 * minuteMs)).toBe(60_000)
  expect(reloadDelay([0, minuteMs, 3 * minuteMs], 4 * minuteMs)).toBeUndefined()
  expect(reloadDelay([0, minuteMs, 3 * minuteMs], 14 * minuteMs)).toBe(1000)
})
