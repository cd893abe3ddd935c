import { expect, test } from 'vitest'
import { ageOf, digitsFor, formatClock, formatDate, formatNumber, formatWhole, numberParts } from './format.ts'

test('large numbers are counted in 万 and 亿 in Chinese, and grouped in English', () => {
  expect(formatNumber(9999, 'zh')).toBe('9,999')
  expect(formatNumber(12_345, 'zh')).toBe('1.23万')
  expect(formatNumber(123_456_789, 'zh')).toBe('1.23亿')
  expect(formatNumber(12_345, 'en')).toBe('12,345')
  expect(numberParts(12_345, 'zh')).toEqual({ digits: '1.23', scale: '万' })
  expect(numberParts(345, 'zh')).toEqual({ digits: '345', scale: '' })
})

test('in a column numbers keep all their digits', () => {
  expect(formatWhole(12_512.4, 'zh')).toBe('12,512')
})

test('what is no finite number is shown as a dash', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(formatNumber(value, 'zh')).toBe('–')
})

test('counts and percents have no decimals, small measures have two', () => {
  expect([digitsFor(3, ''), digitsFor(54.3, '%'), digitsFor(1.234, 'm/s'), digitsFor(345.6, 'kW')]).toEqual([
    0, 0, 2, 0,
  ])
})

test('an age is told in the largest unit that leaves at least one', () => {
  const ages = [-5, 400, 12_000, 60_000, 3_599_000, 7_200_000, 200_000_000].map(ageOf)
  expect(ages).toEqual([
    { unit: 'seconds', value: '<1' },
    { unit: 'seconds', value: '<1' },
    { unit: 'seconds', value: '12' },
    { unit: 'minutes', value: '1' },
    { unit: 'minutes', value: '59' },
    { unit: 'hours', value: '2' },
    { unit: 'days', value: '2' },
  ])
})

test('time is that of the parks, whatever zone the screen is in', () => {
  const utc = Date.UTC(2026, 0, 5, 18, 3, 22)
  expect(formatClock(utc)).toBe('02:03:22')
  expect(formatDate(utc, 'zh')).toMatch(/2026.*01.*06/)
})
