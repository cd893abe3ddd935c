import { expect, test } from 'vitest'
import { createGridMap } from './gridMap.ts'
import { findMeeting } from './meetings.ts'

const map = createGridMap(4, 2, () => true)
const meeting = (before: number[], after: number[]) => findMeeting(map, Int32Array.from(before), Int32Array.from(after))

test('agents may follow each other, turn in a ring and stay', () => {
  expect(meeting([0, 1, 2], [1, 2, 3])).toBeUndefined()
  expect(meeting([0, 1, 5, 4], [1, 5, 4, 0])).toBeUndefined()
  expect(meeting([0, 1], [0, 1])).toBeUndefined()
})

test('two in a cell, two through each other and a leap are told with who it was', () => {
  expect(meeting([0, 2], [1, 1])).toEqual({ conflict: 'vertex', agent: 1, other: 0 })
  expect(meeting([7, 0, 1], [7, 1, 0])).toEqual({ conflict: 'swap', agent: 1, other: 2 })
  expect(meeting([0, 3], [0, 1])).toEqual({ conflict: 'leap', agent: 1, other: 1 })
  expect(meeting([3], [4])).toEqual({ conflict: 'leap', agent: 0, other: 0 })
  expect(meeting([3], [8])).toEqual({ conflict: 'leap', agent: 0, other: 0 })
})
