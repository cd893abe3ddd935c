import { expect, test } from 'vitest'
import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { planRowIds } from '../../src/machines/plan.ts'

/** Rows of the plan that no kind stands for. This list only ever gets shorter. */
const missing: readonly string[] = []

test('every row of the plan has a kind that stands for it, except those that are still missing', async () => {
  const covered = new Set((await loadKinds(kindNames)).flatMap(({ planRows }) => planRows))
  expect(planRowIds.filter((row) => !covered.has(row))).toEqual(missing)
})
