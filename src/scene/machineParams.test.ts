import { expect, test } from 'vitest'
import { loadKinds } from '../machines/index.ts'
import type { Problem } from '../model/problem.ts'
import { machineParams } from './machineParams.ts'

const [positioner, mill] = await loadKinds(['turnover-positioner', 'cnc-mill'])

test('a machine without parameters in the scene is its kind’s own', () => {
  expect(paramsOf(positioner!, undefined)).toEqual({ params: undefined, said: [] })
})

test('what the scene gives is taken, in range', () => {
  expect(paramsOf(positioner!, { span: 3 })).toEqual({ params: { span: 3 }, said: [] })
})

test('what is out of range or no number is a problem that names the range, and the machine stands all the same', () => {
  expect(paramsOf(positioner!, { span: 40 })).toEqual({
    params: { span: 4 },
    said: [['$.machine.params.span', '1.4 to 4 m', '40']],
  })
  expect(paramsOf(positioner!, { span: 'wide' })).toEqual({
    params: { span: 2 },
    said: [['$.machine.params.span', '1.4 to 4 m', '"wide"']],
  })
})

test('a parameter that the kind has not is a problem that names those it has', () => {
  expect(paramsOf(positioner!, { length: 3 }).said).toEqual([['$.machine.params.length', 'span', '3']])
  expect(paramsOf(mill!, { span: 3 })).toEqual({ params: undefined, said: [['$.machine.params.span', 'none', '3']] })
})

function paramsOf(kind: NonNullable<typeof positioner>, given: Record<string, unknown> | undefined) {
  const problems: Problem[] = []
  const params = machineParams(kind, given, '$.machine', problems)
  return { params, said: problems.map(({ where, expected, got }) => [where, expected, got]) }
}
