import { expect, test } from 'vitest'
import { recordFrame, viewMetrics } from './viewMetrics.ts'

const frame = { triangles: 9, programs: 3, geometries: 4, textures: 5, tier: 'standard', pixels: 100 } as const

test('quantiles are of the pictures drawn lately', () => {
  for (let i = 1; i <= 100; i++) recordFrame({ ...frame, cpuMs: i, gpuMs: undefined, drawCalls: 7 })
  expect(viewMetrics()).toMatchObject({ drawCalls: 7, triangles: 9, frames: 100, cpuMs: { p50: 51, p95: 96 } })
  for (let i = 0; i < 240; i++) recordFrame({ ...frame, cpuMs: 2, gpuMs: 4, drawCalls: 7 })
  expect(viewMetrics()).toMatchObject({ cpuMs: { p50: 2, p95: 2 }, gpuMs: { p50: 4, p95: 4 } })
})

test('a picture in which the shadow was drawn too is remembered among those without', () => {
  recordFrame({ ...frame, cpuMs: 2, gpuMs: 4, drawCalls: 40 })
  recordFrame({ ...frame, cpuMs: 2, gpuMs: 4, drawCalls: 6 })
  expect(viewMetrics()).toMatchObject({ drawCalls: 6, mostDrawCalls: 40, tier: 'standard', pixels: 100 })
})
