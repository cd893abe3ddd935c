import { expect, test } from 'vitest'
import { ScanPulse } from './scanPulse.ts'

test('before anything is selected there is no ring', () => {
  expect(new ScanPulse().uniform.value.w).toBe(0)
})

test('a ring runs outwards once from where it was started, and fades', () => {
  const pulse = new ScanPulse()
  expect(pulse.step(0.1)).toBe(false)
  pulse.start(3, 4)
  const rings = Array.from({ length: 20 }, () => {
    pulse.step(0.1)
    return { radius: pulse.uniform.value.z, strength: pulse.uniform.value.w }
  })
  expect([pulse.uniform.value.x, pulse.uniform.value.y]).toEqual([3, 4])
  expect(rings.every(({ radius }, i) => i === 0 || radius >= rings[i - 1]!.radius)).toBe(true)
  expect(rings.every(({ strength }, i) => i === 0 || strength <= rings[i - 1]!.strength)).toBe(true)
  expect(rings[5]!.strength).toBeGreaterThan(0)
  expect(rings.at(-1)!.strength).toBe(0)
  expect(pulse.step(0.1)).toBe(false)
})

test('a still picture has no ring', () => {
  const pulse = new ScanPulse()
  pulse.start(0, 0)
  expect(pulse.step(Number.POSITIVE_INFINITY)).toBe(false)
  expect(pulse.uniform.value.w).toBe(0)
})
