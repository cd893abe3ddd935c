import { expect, test } from 'vitest'
import { Turntable, firstSight } from './turntable.ts'

test('a hand that goes right turns the machine to the right, one that goes down lifts the eye', () => {
  const table = new Turntable()
  table.drag(100, 50)
  expect(table.orbit.azimuth).toBeLessThan(firstSight.azimuth)
  expect(table.orbit.elevation).toBeGreaterThan(firstSight.elevation)
})

test('the eye never goes under the floor, over the top, nor out of reach', () => {
  const table = new Turntable()
  table.drag(0, -1e5)
  table.zoomBy(1e5)
  const { elevation, zoom } = table.orbit
  expect(elevation).toBeGreaterThan(0)
  expect(zoom).toBeLessThan(2)
  table.drag(0, 1e5)
  table.zoomBy(1e-9)
  expect(table.orbit.elevation).toBeLessThan(Math.PI / 2)
  expect(table.orbit.zoom).toBeGreaterThan(0.1)
})

test('by itself it comes round once in a minute and a half, and a reset brings it back', () => {
  const table = new Turntable()
  for (let second = 0; second < 90; second++) table.spin(1)
  expect(Math.abs(table.orbit.azimuth - firstSight.azimuth)).toBeCloseTo(2 * Math.PI, 6)
  table.reset()
  expect(table.orbit).toEqual({ ...firstSight, zoom: 1 })
})
