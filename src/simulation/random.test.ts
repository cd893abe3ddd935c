import { describe, expect, test } from 'vitest'
import { createRandom, type Random } from './random.ts'

describe('a random stream', () => {
  test('repeats itself for the same seed and name', () => {
    const [a, b] = [createRandom(7, 'agv-1'), createRandom(7, 'agv-1')]
    const draw = (random: Random) => Array.from({ length: 100 }, () => random.next())
    expect(draw(a)).toEqual(draw(b))
  })

  test('differs for another name and for another seed', () => {
    const first = createRandom(7, 'agv-1').next()
    expect(createRandom(7, 'agv-2').next()).not.toBe(first)
    expect(createRandom(8, 'agv-1').next()).not.toBe(first)
  })

  test('is uniform: mean, spread and tenths are within four standard errors', () => {
    const random = createRandom(1, 'uniform')
    const tenths = new Array<number>(10).fill(0)
    let sum = 0
    for (let count = 0; count < 100_000; count++) {
      const value = random.next()
      sum += value
      tenths[Math.floor(value * 10)]!++
    }
    expect(Math.abs(sum / 100_000 - 0.5)).toBeLessThan(0.004)
    for (const tenth of tenths) expect(Math.abs(tenth - 10_000)).toBeLessThan(400)
  })

  test('gives exponential times with the asked mean', () => {
    const random = createRandom(2, 'exponential')
    let sum = 0
    for (let count = 0; count < 50_000; count++) sum += random.exponential(30)
    expect(Math.abs(sum / 50_000 - 30)).toBeLessThan(0.6)
    expect(random.exponential(Infinity)).toBe(Infinity)
  })
})
