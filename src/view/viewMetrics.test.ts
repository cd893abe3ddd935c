import { expect, test } from 'vitest'
import { recordFrame, viewMetrics } from './viewMetrics.ts'

test('quantiles are of the pictures drawn lately', () => {
  for (let i = 1; i <= 100; i++) recordFrame(i, 7, 9)
  expect(viewMetrics()).toMatchObject({ drawCalls: 7, triangles: 9, frames: 100, cpuMs: { p50: 51, p95: 96 } })
  for (let i = 0; i < 240; i++) recordFrame(2, 7, 9)
  expect(viewMetrics().cpuMs).toEqual({ p50: 2, p95: 2 })
})
