import { expect, test } from 'vitest'
import { type Shot, between, eased, flightSeconds } from './flight.ts'

const from: Shot = { eye: [100, 0, 50], target: [0, 0, 0] }
const to: Shot = { eye: [210, 190, 10], target: [200, 200, 0] }

test('a flight starts and ends where it should', () => {
  for (const [share, shot] of [
    [0, from],
    [1, to],
  ] as const) {
    const at = between(from, to, share)
    for (const i of [0, 1, 2] as const) {
      expect(at.eye[i]).toBeCloseTo(shot.eye[i], 6)
      expect(at.target[i]).toBeCloseTo(shot.target[i], 6)
    }
  }
})

test('a flight never dives below the lower of its ends', () => {
  for (let share = 0; share <= 1; share += 0.05) expect(between(from, to, share).eye[2]).toBeGreaterThanOrEqual(9.99)
})

test('the eye swings the short way round its target', () => {
  const a: Shot = { eye: [Math.cos(3) * 10, Math.sin(3) * 10, 0], target: [0, 0, 0] }
  const b: Shot = { eye: [Math.cos(-3) * 10, Math.sin(-3) * 10, 0], target: [0, 0, 0] }
  expect(between(a, b, 0.5).eye[0]).toBeCloseTo(-10, 6)
})

test('easing runs from 0 to 1 without going back', () => {
  const shares = Array.from({ length: 25 }, (_, i) => eased((i / 24) * flightSeconds))
  expect(shares[0]).toBe(0)
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})
