import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blendLights } from './blendLights.ts'
import { day } from './day.ts'
import { hmi } from './hmi.ts'
import { night } from './night.ts'

test('a blend begins as the one light and ends as the other', () => {
  expect(blendLights(night.light, day.light, 0)).toEqual(night.light)
  expect(blendLights(night.light, day.light, 1)).toEqual(day.light)
})

test('every colour and number of a blend lies between those of its two lights', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(night, day, hmi), fc.constantFrom(night, day, hmi), share, (a, b, t) => {
      const [from, to] = [numbersOf(a.light), numbersOf(b.light)]
      numbersOf(blendLights(a.light, b.light, t)).forEach(({ name, value }, i) => {
        expect(name).toBe(from[i]!.name)
        if (name.endsWith('.azimuth')) return
        expect(value).toBeGreaterThanOrEqual(Math.min(from[i]!.value, to[i]!.value) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(from[i]!.value, to[i]!.value) + 1e-9)
      })
    }),
  )
})

test('the key light swings through north when that is the shorter way', () => {
  const turned = (azimuth: number) => ({ ...day.light, key: { ...day.light.key, azimuth } })
  expect(blendLights(turned(350), turned(20), 0.5).key.azimuth).toBeCloseTo(365)
  expect(blendLights(turned(20), turned(350), 0.5).key.azimuth).toBeCloseTo(5)
})

interface Named {
  readonly name: string
  readonly value: number
}

/** Numbers of a light in the order of their names; of a colour its three channels. */
function numbersOf(light: object, path = ''): Named[] {
  return Object.keys(light)
    .toSorted()
    .flatMap((key): Named[] => {
      const name = `${path}.${key}`
      const value = (light as Record<string, unknown>)[key]
      if (typeof value !== 'number') return numbersOf(value as object, name)
      if (!Number.isInteger(value) || value < 0x1000) return [{ name, value }]
      return [16, 8, 0].map((shift) => ({ name: `${name}.${shift}`, value: (value >> shift) & 255 }))
    })
}
