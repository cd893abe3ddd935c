import { expect, test } from 'vitest'
import { stopReason, stopReasonOf } from './stopReason.ts'

test('a machine that produces has no reason to stop', () => {
  expect(stopReasonOf(stopReason.none)).toBeUndefined()
})

test('numbers from the first fault on are faults, numbers that nobody assigned are other', () => {
  expect([101, 102, 201, 202, 203, 301, 306, 7].map(stopReasonOf)).toEqual([
    'starved',
    'blocked',
    'materialRefill',
    'changeover',
    'plannedStop',
    'fault',
    'fault',
    'other',
  ])
})
