import { expect, test } from 'vitest'
import { stepsTo } from '../../../../tests/fixtures/gridFloors.ts'
import { besideObstacles, sorterFloor, warehouseFloor } from './floors.ts'

test.each([
  ['warehouse', warehouseFloor(70, 40)],
  ['sorter', sorterFloor(70, 40)],
])('every cell of a %s can be reached from every other', (_, { map }) => {
  expect(stepsTo(map, 0).size).toBe(map.cells)
})

test('racks leave lanes of one cell, chutes lanes of two', () => {
  const rowOf = ({ map: { cellAt, width } }: ReturnType<typeof sorterFloor>, row: number) =>
    Array.from(cellAt.subarray(row * width, (row + 1) * width), (cell) => (cell < 0 ? '@' : '.')).join('')
  expect(rowOf(warehouseFloor(25, 20), 7)).toBe('.......@@@.@@@.@@@.......')
  expect(rowOf(sorterFloor(24, 20), 7)).toBe('.......@..@..@..@.......')
})

test('goals lie beside racks and chutes only', () => {
  expect(besideObstacles(sorterFloor(15, 15))).toHaveLength(4)
})
