import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trackValue } from './track.ts'
import { TrackBuilder } from './trackBuilder.ts'

const limits = [
  { speed: 2, acceleration: 6, jerk: 40 },
  { speed: 0.5, acceleration: 4, jerk: 60 },
]
const place = fc.double({ min: -3, max: 3, noNaN: true })

test('all joints of a move arrive together, after the time that the slowest needs alone', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const together = new TrackBuilder(limits, [0, 0]).moveTo({ 0: a, 1: b }).duration
      const alone = [
        new TrackBuilder(limits, [0, 0]).moveTo({ 0: a }).duration,
        new TrackBuilder(limits, [0, 0]).moveTo({ 1: b }).duration,
      ]
      expect(together).toBeCloseTo(Math.max(...alone), 9)
    }),
  )
})

test('a program passes its stations in order and holds while it waits', () => {
  const track = new TrackBuilder(limits, [0, 0]).moveTo({ 0: 1 }).wait(1).moveTo({ 1: 0.4 }).build()
  const arrived = new TrackBuilder(limits, [0, 0]).moveTo({ 0: 1 }).duration
  for (const t of [arrived + 0.05, arrived + 0.95]) {
    expect(trackValue(track, t, 0)).toBeCloseTo(1, 5)
    expect(trackValue(track, t, 1)).toBeCloseTo(0, 5)
  }
  expect(trackValue(track, track.duration, 1)).toBeCloseTo(0.4, 6)
})

test('other joints go along with a way in proportion to it', () => {
  const way = { width: 1, length: 2, values: Float64Array.of(0, 1, 2) }
  const track = new TrackBuilder(limits, [0, 0]).follow(way, limits[0]!, { 1: 0.2 }).build()
  for (let t = 0; t <= track.duration; t += track.duration / 17)
    expect(trackValue(track, t, 1)).toBeCloseTo(trackValue(track, t, 0) / 10, 6)
})
