import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { restToRest, stretched, wayAt } from './restToRest.ts'

const limits = fc.record({
  speed: fc.double({ min: 0.05, max: 8, noNaN: true }),
  acceleration: fc.double({ min: 0.1, max: 40, noNaN: true }),
  jerk: fc.double({ min: 0.5, max: 400, noNaN: true }),
})
const distance = fc.double({ min: -6, max: 6, noNaN: true }).filter((value) => Math.abs(value) > 1e-6)

describe('a move from rest to rest', () => {
  test('ends exactly where it should, never turns back, and is symmetric in time', () => {
    fc.assert(
      fc.property(distance, limits, fc.double({ min: 0, max: 1, noNaN: true }), (way, limit, share) => {
        const move = restToRest(way, limit)
        expect(wayAt(move, 0)).toBe(0)
        expect(wayAt(move, move.duration)).toBe(way)
        const t = share * move.duration
        const [at, later] = [wayAt(move, t), wayAt(move, t + move.duration / 1000)]
        expect(Math.sign(way) * (later - at)).toBeGreaterThanOrEqual(-1e-12)
        expect(at + wayAt(move, move.duration - t)).toBeCloseTo(way, 9)
      }),
    )
  })

  test('keeps speed, acceleration and jerk within the limits, also between its stretches', () => {
    fc.assert(
      fc.property(distance, limits, (way, limit) => {
        const move = restToRest(way, limit)
        expect(move.speed).toBeLessThanOrEqual(limit.speed * (1 + 1e-9))
        expect(move.acceleration).toBeLessThanOrEqual(limit.acceleration * (1 + 1e-9))
        expect(move.jerk).toBeLessThanOrEqual(limit.jerk * (1 + 1e-9))
        const dt = move.duration / 400
        for (let i = 1; i < 400; i++) {
          const [a, b, c] = [-1, 0, 1].map((step) => wayAt(move, (i + step) * dt)) as [number, number, number]
          expect(Math.abs(c - a) / (2 * dt)).toBeLessThanOrEqual(limit.speed * 1.0001)
          expect(Math.abs(c - 2 * b + a) / (dt * dt)).toBeLessThanOrEqual(limit.acceleration * 1.0001 + 1e-6)
        }
      }),
    )
  })

  test('stretched to a longer time it is the same move, slower', () => {
    fc.assert(
      fc.property(distance, limits, fc.double({ min: 1, max: 5, noNaN: true }), (way, limit, pace) => {
        const move = restToRest(way, limit)
        const slow = stretched(move, move.duration * pace)
        expect(slow.speed).toBeLessThanOrEqual(move.speed * (1 + 1e-12))
        for (const share of [0.1, 0.35, 0.5, 0.8, 1])
          expect(wayAt(slow, share * slow.duration)).toBeCloseTo(wayAt(move, share * move.duration), 9)
      }),
    )
  })
})

interface Case {
  readonly distance: number
  readonly speed: number
  readonly acceleration: number
  readonly jerk: number
  readonly duration: number
  readonly middle: number
}
const { cases } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'restToRestCases.json'), 'utf8')) as {
  cases: Case[]
}

test('takes as long as the time-optimal moves of Ruckig, to the microsecond', () => {
  expect(cases.length).toBe(100)
  for (const { duration, middle, ...expected } of cases) {
    const move = restToRest(expected.distance, expected)
    expect(Math.abs(move.duration - duration)).toBeLessThan(1e-6)
    expect(wayAt(move, duration / 2)).toBeCloseTo(middle, 6)
  }
})
