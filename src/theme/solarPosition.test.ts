import { expect, test } from 'vitest'
import { solarPosition } from './solarPosition.ts'

const chongqing = [29.6, 106.4] as const

test('at an equinox the sun rises in the east and sets in the west, six hours either side of its noon', () => {
  const noon = Date.UTC(2026, 2, 20, 5, 2)
  const rising = solarPosition(noon - 6 * 3_600_000, ...chongqing)
  const setting = solarPosition(noon + 6 * 3_600_000, ...chongqing)
  expect(Math.abs(rising.elevation)).toBeLessThan(1)
  expect(rising.azimuth).toBeCloseTo(90, -1)
  expect(setting.azimuth).toBeCloseTo(270, -1)
  expect(solarPosition(noon, ...chongqing).elevation).toBeCloseTo(90 - 29.6, 0)
})

test('at noon of the solstices it stands in the south, by the tilt of the axis higher or lower', () => {
  const summer = solarPosition(Date.UTC(2026, 5, 21, 4, 56), ...chongqing)
  const winter = solarPosition(Date.UTC(2026, 11, 22, 4, 53), ...chongqing)
  expect(summer.elevation).toBeCloseTo(90 - 29.6 + 23.44, 0)
  expect(winter.elevation).toBeCloseTo(90 - 29.6 - 23.44, 0)
  expect(winter.azimuth).toBeCloseTo(180, -0.5)
})

test('at midnight it is in the north, below the horizon', () => {
  const { azimuth, elevation } = solarPosition(Date.UTC(2026, 0, 5, 17), ...chongqing)
  expect(elevation).toBeLessThan(-60)
  expect(Math.min(azimuth, 360 - azimuth)).toBeLessThan(15)
})
