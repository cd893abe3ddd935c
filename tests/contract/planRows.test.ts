import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { findKind } from '../../src/machines/known.ts'
import { planRowIds } from '../../src/machines/plan.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import { openScenes } from './sceneFolders.ts'

const scenarios = resolve(import.meta.dirname, '../../seeds/scenarios')

test('every row of the plan has a kind that stands for it', async () => {
  const covered = new Set((await loadKinds(kindNames)).flatMap(({ planRows }) => planRows))
  expect(planRowIds.filter((row) => !covered.has(row))).toEqual([])
})

test('every row of the plan is at work in a scene', async () => {
  const scenes = await openScenes()
  const kinds = scenes.flatMap(([id, { assets }]) => [...assets.map(({ kind }) => kind), ...vehicleKinds(id)])
  const atWork = new Set([...new Set(kinds)].flatMap((kind) => findKind(kind)?.planRows ?? []))
  expect(planRowIds.filter((row) => !atWork.has(row))).toEqual([])
})

function vehicleKinds(scene: string): string[] {
  const { fleets } = scenarioSchema.parse(JSON.parse(readFileSync(resolve(scenarios, `${scene}.json`), 'utf8')))
  return fleets.map(({ kind }) => kind)
}
