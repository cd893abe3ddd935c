import { expect, test } from 'vitest'

import { withCopies } from './copies.ts'
import { line as lineSchema } from './lineSchema.ts'

const name = { zh: '线', en: 'Line' }
const line = lineSchema.parse({
  id: 'line-1',
  name,
  enterprise: 'plant',
  area: 'press',
  building: 'hall',
  machines: [{ id: 'crane', kind: 'overhead-crane', position: [0, 5] }],
  rows: [{ prefix: 'press', kind: 'stamping-press', from: [10, 5], step: [9, 0], count: 5 }],
  copies: [{ id: 'line-2', name, moved: [2, 18] }],
})

test('a copy of a line is a line of its own with all machines moved', () => {
  const [first, second, ...more] = withCopies([line])
  expect(more).toEqual([])
  expect(first).toEqual({ ...line, copies: undefined })
  expect(second).toEqual({
    ...first,
    id: 'line-2',
    machines: [{ ...line.machines[0], position: [2, 23] }],
    rows: [{ ...line.rows[0], from: [12, 23] }],
  })
})
