import { expect, test } from 'vitest'
import { type Shot, between, eased, flightSeconds } from './flight.ts'

const from: Shot = { eye: [100, 0, 50], target: [0, 0, 0] }
const to: Shot = { eye: [210, 190, 10], target: [200, 200, 0] }

test('a swing starts and ends where it should', () => {
  expect(between(from, to, 0)).toEqual(from)
  expect(between(from, to, 1)).toEqual(to)
})

test('a swing never dips below the lower of its ends', () => {
  for (let share = 0; share <= 1; share += 0.05) expect(between(from, to, share).eye[2]).toBeGreaterThanOrEqual(9.99)
})

test('the eye swings the short way round its target', () => {
  const a: Shot = { eye: [Math.cos(3) * 10, Math.sin(3) * 10, 0], target: [0, 0, 0] }
  const b: Shot = { eye: [Math.cos(-3) * 10, Math.sin(-3) * 10, 0], target: [0, 0, 0] }
  expect(between(a, b, 0.5).eye[0]).toBeCloseTo(-10, 6)
})

test('easing runs from 0 to 1 without going back, and starts and ends at rest', () => {
  const shares = Array.from({ length: 25 }, (_, i) => eased(i / 24))
  expect(shares[0]).toBe(0)
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(eased(0.01)).toBeLessThan(1e-4)
  expect(1 - eased(0.99)).toBeLessThan(1e-4)
})

test('a flight takes from 0.8 s to 3.5 s, the longer the further', () => {
  const seconds = [0, 5, 50, 500, 5000].map(flightSeconds)
  expect(seconds[0]).toBe(0.8)
  expect(seconds.at(-1)).toBe(3.5)
  expect(seconds).toEqual(seconds.toSorted((a, b) => a - b))
})
