import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from './day.ts'
import { hmi } from './hmi.ts'
import { lightAt } from './lightAt.ts'
import { night } from './night.ts'

const inChongqing = (hour: number) => Date.UTC(2026, 0, 5, hour - 8)

test('the sun of the picture always stands between 36 and 65 degrees', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) }), (utc) => {
      const { elevation } = lightAt(day, utc).key
      expect(elevation).toBeGreaterThanOrEqual(36)
      expect(elevation).toBeLessThanOrEqual(65)
    }),
  )
})

test('a morning in January has its sun in the south-east, lower and warmer than noon', () => {
  const [morning, noon] = [lightAt(day, inChongqing(10)), lightAt(day, inChongqing(13))]
  expect(morning.key.azimuth).toBeGreaterThan(120)
  expect(morning.key.azimuth).toBeLessThan(150)
  expect(morning.key.elevation).toBeLessThan(noon.key.elevation)
  expect(morning.key.color & 255).toBeLessThan(noon.key.color & 255)
})

test('the night is dusk until seven in the evening, then windows go dark until the small hours', () => {
  expect(lightAt(night, inChongqing(10))).toEqual(night.light)
  expect(lightAt(night, inChongqing(19))).toEqual(night.light)
  expect(lightAt(night, inChongqing(21)).awake).toBeLessThan(0.9)
  expect(lightAt(night, inChongqing(3))).toEqual(night.later!.light)
  expect(lightAt(night, inChongqing(7))).toEqual(night.light)
})

test('the grey picture knows no hours, and none does before the first frame', () => {
  expect(lightAt(hmi, inChongqing(3))).toBe(hmi.light)
  expect(lightAt(day, 0)).toBe(day.light)
})
