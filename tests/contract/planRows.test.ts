import { expect, test } from 'vitest'
import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { planRowIds } from '../../src/machines/plan.ts'

test('every row of the plan has a kind that stands for it', async () => {
  const covered = new Set((await loadKinds(kindNames)).flatMap(({ planRows }) => planRows))
  expect(planRowIds.filter((row) => !covered.has(row))).toEqual([])
})
