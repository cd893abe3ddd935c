import type { MeshStandardMaterial } from 'three'
import { expect, test } from 'vitest'
import { day } from '../../theme/day.ts'
import { night } from '../../theme/night.ts'
import { groundMaterial } from '../ground/groundMaterial.ts'
import { Lighting } from './lighting.ts'

test('the light of another theme comes within one and a half seconds, and no sooner', () => {
  const lighting = new Lighting()
  expect(lighting.step({ theme: 'night', time: 0, clock: 10, still: false })).toBe(false)
  expect(lighting.step({ theme: 'day', time: 0, clock: 10, still: false })).toBe(true)
  expect(lighting.light).toEqual(night.light)
  expect(lighting.step({ theme: 'day', time: 0, clock: 10.75, still: false })).toBe(true)
  expect(lighting.light.exposure).toBeCloseTo((night.light.exposure + day.light.exposure) / 2)
  expect(lighting.step({ theme: 'day', time: 0, clock: 11.5, still: false })).toBe(false)
  expect(lighting.light).toEqual(day.light)
})

test('a theme chosen half way starts from what is shown', () => {
  const lighting = new Lighting()
  lighting.step({ theme: 'day', time: 0, clock: 0, still: false })
  lighting.step({ theme: 'day', time: 0, clock: 0.75, still: false })
  const { exposure } = lighting.light
  lighting.step({ theme: 'night', time: 0, clock: 0.75, still: false })
  expect(lighting.light.exposure).toBeCloseTo(exposure)
})

test('in a still picture the light is there at once and the clock stands', () => {
  const lighting = new Lighting()
  expect(lighting.step({ theme: 'day', time: 0, clock: 5, still: true })).toBe(false)
  expect(lighting.light).toEqual(day.light)
  expect(lighting.uniforms.uSeconds.value).toBe(0)
})

test('another theme changes values of uniforms and neither the uniforms nor the programs', () => {
  const lighting = new Lighting()
  const material = groundMaterial('standard', lighting.uniforms, false) as MeshStandardMaterial
  const before = { ...lighting.uniforms }
  const [key, version] = [material.customProgramCacheKey(), material.version]
  lighting.step({ theme: 'hmi', time: 0, clock: 0, still: true })
  expect(lighting.uniforms.uMuted.value).toBe(1)
  expect(Object.entries(before).every(([name, uniform]) => Reflect.get(lighting.uniforms, name) === uniform)).toBe(true)
  expect([material.customProgramCacheKey(), material.version]).toEqual([key, version])
})

test('the sun moves with the clock of the scene', () => {
  const lighting = new Lighting()
  const morning = Date.UTC(2026, 0, 5, 2)
  lighting.step({ theme: 'day', time: morning, clock: 0, still: true })
  const { azimuth } = lighting.light.key
  lighting.step({ theme: 'day', time: morning + 3_600_000, clock: 1, still: true })
  expect(lighting.light.key.azimuth).toBeGreaterThan(azimuth + 5)
})
