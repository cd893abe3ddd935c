import { expect, test } from 'vitest'
import { WorkTimes } from './workTimes.ts'

function drawn(times: WorkTimes, count: number, script: number, graphics?: number, interval?: number): void {
  for (let i = 0; i < count; i++) times.add({ script, graphics, interval })
}

test('the first pictures, in which programs are compiled, do not count', () => {
  const times = new WorkTimes()
  drawn(times, 8, 900, 100)
  drawn(times, 11, 2, 3)
  expect(times.look()).toBeUndefined()
  drawn(times, 1, 2, 3)
  expect(times.look()).toBe(5)
})

test('where graphics work is unknown the pace of a moving picture tells, allowing for the screen', () => {
  const times = new WorkTimes()
  drawn(times, 8, 0, undefined, 18)
  drawn(times, 40, 1, undefined, 18)
  drawn(times, 40, 1)
  expect(times.look()).toBe(10)
})

test('a picture that rests has no work to tell of', () => {
  const times = new WorkTimes()
  drawn(times, 40, 1, 2)
  expect(times.look()).toBe(3)
  expect(times.look()).toBeUndefined()
  times.restart()
  drawn(times, 15, 9, 9)
  expect(times.look()).toBeUndefined()
})
