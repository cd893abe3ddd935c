import { expect, test } from 'vitest'
import { Provenance, Quality } from '../../../model/quality.ts'
import type { TagReading } from '../../../telemetry/reader.ts'
import { createTranslation } from '../../translate.ts'
import { labelOf, wordsOf } from './wording.ts'

const zh = await createTranslation('zh')
const tag = (signal: string, value: number | string, unit = ''): TagReading => ({
  signal,
  value,
  unit,
  topic: 't',
  ageMs: 0,
  quality: Quality.good,
  provenance: Provenance.live,
})

test('a signal goes by its kind’s label, then the catalogue’s, then its own name', () => {
  expect(labelOf('agv-carrier', 'batteryCharge', 'zh', zh)).toBe('电量')
  expect(labelOf('meter', 'activePower', 'zh', zh)).toBe('有功功率')
  expect(labelOf('meter', 'ovenZone3', 'zh', zh)).toBe('ovenZone3')
})

test('states and switches are told in words, measures with their units', () => {
  expect(wordsOf(tag('stateCurrent', 6), 'zh', zh)).toEqual({ text: '运行', unit: '', words: true })
  expect(wordsOf(tag('charging', 0), 'zh', zh).text).toBe('否')
  expect(wordsOf(tag('operatingMode', 'AUTOMATIC'), 'zh', zh).text).toBe('自动')
  expect(wordsOf(tag('speed', 1.234, 'm/s'), 'zh', zh)).toEqual({ text: '1.23', unit: 'm/s', words: false })
})

test('a value that no catalogue knows is shown as it came', () => {
  expect(wordsOf(tag('operatingMode', '<b>X</b>'), 'zh', zh).text).toBe('<b>X</b>')
  expect(wordsOf(tag('stateCurrent', 99), 'zh', zh).text).toBe('99')
})
