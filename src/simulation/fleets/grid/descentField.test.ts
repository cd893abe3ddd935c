import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCrowd, stepsTo } from '../../../../tests/fixtures/gridFloors.ts'
import { DescentField } from './descentField.ts'
import { directions, parseOctileMap } from './gridMap.ts'
import { evenCosts, laneCosts } from './guidance.ts'

test('a field points from every cell to exactly those neighbours that are nearer to the goal', () => {
  fc.assert(
    fc.property(anyCrowd, ({ map, seed }) => {
      const goal = seed % map.cells
      const steps = stepsTo(map, goal)
      const nearer = fieldOf(map, evenCosts(map), goal)
      for (let cell = 0; cell < map.cells; cell++) {
        const around = map.neighbours.subarray(cell * directions, (cell + 1) * directions)
        const expected = [...around].map((beside) => (steps.get(beside) ?? Infinity) < (steps.get(cell) ?? Infinity))
        expect(nearer(cell)).toEqual(expected)
      }
    }),
    { numRuns: 60 },
  )
})

test('against a lane the way is longer, so a field leads round by the next lane where that is cheaper', () => {
  const map = parseOctileMap('height 2\nwidth 4\nmap\n....\n....\n')
  const lanes = { rows: '><', columns: '.', against: 9 }
  const nearer = fieldOf(map, laneCosts(map, lanes), 0)
  const [east, south, west, north] = [0, 1, 2, 3] as const
  expect(nearer(3)[south]).toBe(true)
  expect(nearer(3)[west]).toBe(true)
  expect(nearer(7)[west]).toBe(true)
  expect(nearer(4)[north]).toBe(true)
  expect(nearer(1)[east]).toBe(false)
})

function fieldOf(map: Parameters<typeof evenCosts>[0], costs: Uint8Array, goal: number) {
  const masks = new Uint8Array(DescentField.bytes(map)).fill(255)
  new DescentField(map, costs).write(goal, masks, 0)
  return (cell: number) => [1, 2, 4, 8].map((bit) => ((masks[cell >> 1]! >> ((cell & 1) * 4)) & bit) > 0)
}
