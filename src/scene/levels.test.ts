import { expect, test } from 'vitest'
import { plantScene } from '../../tests/fixtures/smallPlant.ts'
import { extentOf, levelsTo } from './levels.ts'

const machine = plantScene.assets.find(({ kind }) => kind !== 'building')!
const [, enterprise = '', area = '', line = ''] = machine.path.split('/')
const name = { zh: '一线', en: 'Line 1' }
const lines = [{ id: line, name, enterprise, area, building: 'hall', machines: [], rows: [] }]
const scene = { ...plantScene, document: { ...plantScene.document, lines } }
const kinds = (path: string | undefined) => levelsTo(scene, path).map(({ kind, path: at }) => `${kind} ${at}`)

test('nothing selected is the park', () => {
  expect(kinds(undefined)).toEqual(['park small'])
})

test('a machine stands below its line, its enterprise and the park', () => {
  expect(kinds(machine.path)).toEqual([
    'park small',
    `enterprise small/${enterprise}`,
    `line small/${enterprise}/${area}/${line}`,
    `asset ${machine.path}`,
  ])
})

test('a level is the end of its own way', () => {
  for (const { path } of levelsTo(scene, machine.path).slice(1)) expect(levelsTo(scene, path).at(-1)!.path).toBe(path)
})

test('what the scene does not know is an asset right below what it knows', () => {
  expect(kinds('small/nobody/fleet/1')).toEqual(['park small', 'asset small/nobody/fleet/1'])
})

test('the extent of a line holds its machines, that of nothing is none', () => {
  const [west, south, east, north] = extentOf(scene, `small/${enterprise}/${area}/${line}`)!
  const { x, y } = machine.pose
  expect(west < x && x < east && south < y && y < north).toBe(true)
  expect(extentOf(scene, 'small/nobody')).toBeUndefined()
})
