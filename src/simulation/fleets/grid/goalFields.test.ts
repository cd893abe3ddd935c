import { expect, test } from 'vitest'
import { DescentField } from './descentField.ts'
import { GoalFields } from './goalFields.ts'
import { createGridMap } from './gridMap.ts'
import { evenCosts } from './guidance.ts'

const map = createGridMap(6, 5, () => true)
const bytes = DescentField.bytes(map)

test('the field of a goal stays where it is while somebody holds it', () => {
  const fields = new GoalFields(map, evenCosts(map), 2)
  const first = fields.hold(3)
  expect(fields.hold(3)).toBe(first)
  fields.letGo(3)
  fields.hold(4)
  expect(() => fields.hold(5)).toThrow(RangeError)
  fields.letGo(3)
  expect(fields.hold(5)).toBe(first)
})

test('of the goals let go, the longest ago makes room, and comes back as it was', () => {
  const fields = new GoalFields(map, evenCosts(map), 2)
  const masksOf = (goal: number) => {
    const offset = fields.hold(goal)
    fields.letGo(goal)
    return { offset, masks: [...fields.masks.subarray(offset, offset + bytes)] }
  }
  const [first, second] = [masksOf(1), masksOf(2)]
  expect(masksOf(1)).toEqual(first)
  expect(masksOf(9).offset).toBe(second.offset)
  expect(masksOf(1)).toEqual(first)
  expect(masksOf(2).masks).toEqual(second.masks)
})

test('at the beginning of all masks lies a field that leads nowhere', () => {
  const fields = new GoalFields(map, evenCosts(map), 1)
  expect(fields.hold(0)).toBe(bytes)
  expect([...fields.masks.subarray(0, bytes)].every((mask) => mask === 0)).toBe(true)
})
