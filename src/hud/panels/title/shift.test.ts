import { expect, test } from 'vitest'
import { shiftAt } from './shift.ts'

const at = (local: string) => shiftAt(Date.parse(`2026-03-01T${local}+08:00`))

test('a day has an early shift from eight, a late one from sixteen, a night from midnight', () => {
  expect(['08:00', '15:59', '16:00', '23:59', '00:00', '07:59'].map((time) => at(time).name)).toEqual([
    'early',
    'early',
    'late',
    'late',
    'night',
    'night',
  ])
  expect(at('17:30')).toEqual({ name: 'late', from: 16, to: 24 })
})
