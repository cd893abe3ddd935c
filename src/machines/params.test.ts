import { expect, test } from 'vitest'
import type { KindDefinition } from './definition.ts'
import { bodySize, completeParams } from './params.ts'

const label = { zh: '长', en: 'Length' }
const kind: KindDefinition = {
  kind: 'conveyor',
  name: label,
  planRows: [],
  mobility: 'machine',
  size: [4, 1, 1],
  params: [
    { name: 'beltLength', label, unit: 'm', min: 2, max: 12, default: 4, side: 'length' },
    { name: 'rollers', label, unit: '', min: 1, max: 40, default: 8 },
  ],
  joints: [],
  signals: [],
  card: { headline: '', signals: [] },
  facets: [],
}

test('parameters that are missing, no numbers or unknown are those of the kind', () => {
  expect(completeParams(kind)).toEqual({ beltLength: 4, rollers: 8 })
  expect(completeParams(kind, { beltLength: '9', rollers: Number.NaN, paint: 3 })).toEqual({
    beltLength: 4,
    rollers: 8,
  })
})

test('parameters are kept within their ranges', () => {
  expect(completeParams(kind, { beltLength: 99, rollers: -1 })).toEqual({ beltLength: 12, rollers: 1 })
})

test('a body grows along the side that a parameter measures, and along no other', () => {
  expect(bodySize(kind, completeParams(kind))).toEqual([4, 1, 1])
  expect(bodySize(kind, completeParams(kind, { beltLength: 7.5, rollers: 20 }))).toEqual([7.5, 1, 1])
})
