import { expect, test } from 'vitest'
import { createRandom } from '../random.ts'
import { plantScenario } from '../../../tests/fixtures/smallPlant.ts'
import { store } from './buffer.ts'
import { inRange } from './consumption.ts'
import { Machine } from './machine.ts'
import { machineType } from './machineTypes.ts'

const machine = new Machine(
  machineType('cnc-lathe'),
  10,
  store(),
  store(),
  plantScenario.machines,
  createRandom(3, 'machine'),
)

test('what a machine tells of its work goes from rest to its utmost and back in each cycle', () => {
  const at = (progress: number) => inRange(Object.assign(machine, { state: 'Execute', progress }), [20, 180])
  expect([at(0), at(0.5), at(1)]).toEqual([20, 180, 20])
  expect(at(0.25)).toBeCloseTo(100)
})

test('a machine that does not work tells the value at rest, also one that falls at work', () => {
  expect(inRange(Object.assign(machine, { state: 'Held', progress: 0.5 }), [900, 120])).toBe(900)
})
