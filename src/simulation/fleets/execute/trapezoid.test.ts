import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brakeWithin, distanceAfter, driveStretch, restingTrapezoid, secondsOf, speedAfter } from './trapezoid.ts'

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true })

test('20 m at 1.5 m/s and 0.6 m/s², from rest to rest, take 15.83 s', () => {
  const stretch = restingTrapezoid()
  driveStretch(stretch, 20, 0, 0, 1.5, 0.6)
  expect(secondsOf(stretch)).toBeCloseTo(20 / 1.5 + 1.5 / 0.6, 9)
})

test('a stretch ends at its length, keeps its limits and never jumps', () => {
  fc.assert(
    fc.property(amount(0.1, 80), amount(0, 1), amount(0, 2), amount(0.3, 3), amount(0.2, 2), (...parameters) => {
      const [length, share, end, limit, acceleration] = parameters
      const start = share * Math.min(limit, Math.sqrt(2 * acceleration * length))
      const stretch = restingTrapezoid()
      driveStretch(stretch, length, start, end, limit, acceleration)
      const whole = secondsOf(stretch)
      expect(distanceAfter(stretch, whole)).toBeCloseTo(length, 6)
      expect(stretch.endSpeed).toBeLessThanOrEqual(Math.min(end, limit) + 1e-9)
      for (let step = 0; step <= 20; step++) {
        const speed = speedAfter(stretch, (whole * step) / 20)
        expect(speed).toBeLessThanOrEqual(limit + 1e-9)
        const before = distanceAfter(stretch, (whole * Math.max(0, step - 1)) / 20)
        expect(distanceAfter(stretch, (whole * step) / 20)).toBeGreaterThanOrEqual(before - 1e-9)
      }
    }),
  )
})

test('braking from 1.5 m/s at 1.2 m/s² takes 0.94 m', () => {
  const stretch = restingTrapezoid()
  brakeWithin(stretch, 5, 1.5, 1.2)
  expect(distanceAfter(stretch, secondsOf(stretch))).toBeCloseTo(0.9375, 9)
  expect(speedAfter(stretch, secondsOf(stretch))).toBeCloseTo(0, 9)
})
