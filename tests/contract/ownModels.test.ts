// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'
import type { PlacedAsset } from '../../src/scene/compiledScene.ts'
import { OwnModels } from '../../src/view/ownModels/ownModels.ts'
import { openScenes } from './sceneFolders.ts'

const folder = resolve(import.meta.dirname, '../../scenes')
const modelled = (await openScenes()).flatMap(([id, { assets }]) =>
  assets.flatMap((asset): [string, string, PlacedAsset][] => (asset.model ? [[asset.path, id, asset]] : [])),
)

test('some scene has a machine, a robot and a building of its own', () => {
  const sorts = modelled.map(([, , { kind, model }]) => (kind === 'building' ? kind : model!.split('.').pop()))
  expect(new Set(sorts)).toEqual(new Set(['building', 'glb', 'urdf']))
})

test.each(modelled)('the model of %s is there and is drawn', async (_path, id, asset) => {
  const problems: Problem[] = []
  const read = (file: string) =>
    Promise.resolve({ bytes: new Uint8Array(readFileSync(resolve(folder, id, file))).buffer })
  const body = await new OwnModels(read, (told) => problems.push(...told)).body(asset)
  expect(problems).toEqual([])
  expect(body!.geometry.index!.count).toBeGreaterThan(0)
})
