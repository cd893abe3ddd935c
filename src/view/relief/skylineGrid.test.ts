import { expect, test } from 'vitest'
import { extentOf, rectangle } from '../shapes/polygon.ts'
import { SkylineGrid } from './skylineGrid.ts'

const outline = rectangle(-20, -20, 20, 20)
const grid = new SkylineGrid([{ outline, ...extentOf(outline), roof: 30, top: 34, closed: true, building: 0 }], {
  min: [-200, -200],
  max: [200, 200],
})

test('a building hides what is behind it, and not what is beside or above it', () => {
  expect(grid.hides(-100, 0, 10, 100, 0, 2)).toBe(true)
  expect(grid.hides(-100, 0, 10, 100, 90, 2)).toBe(false)
  expect(grid.hides(-100, 0, 200, 100, 0, 40)).toBe(false)
})

test('it does not hide a sign on its own roof', () => {
  expect(grid.hides(-100, 0, 60, 0, 0, 35)).toBe(false)
})

test('beyond the grid nothing hides anything', () => {
  expect(grid.hides(-900, 500, 1, 900, 500, 1)).toBe(false)
})
