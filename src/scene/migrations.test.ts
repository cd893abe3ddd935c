import { expect, test } from 'vitest'
import { migrate, migrations } from './migrations.ts'
import { currentVersion } from './schema.ts'

test('migrations lead from each older version to the next, up to the current one', () => {
  expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: currentVersion }, (_, version) => version))
  expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length)
})

test('0 → 1: a name written once becomes the same text in both languages', () => {
  const { document } = migrate({
    version: 0,
    id: 'demo',
    name: 'Demo',
    buildings: [{ id: 'a', name: 'Hall' }, 'rubbish'],
    enterprises: [{ name: 'Plant', product: 'Parts' }],
  })
  expect(document).toEqual({
    version: 1,
    id: 'demo',
    name: { zh: 'Demo', en: 'Demo' },
    buildings: [{ id: 'a', name: { zh: 'Hall', en: 'Hall' } }, 'rubbish'],
    enterprises: [{ name: { zh: 'Plant', en: 'Plant' }, product: { zh: 'Parts', en: 'Parts' } }],
  })
})

test('0 → 1: a text that has both languages stays as it is', () => {
  const name = { zh: '示例', en: 'Demo' }
  expect(migrate({ version: 0, name }).document).toEqual({ version: 1, name })
})

test('a document of the current version is not touched', () => {
  const document = { version: currentVersion, name: 'left to the schema' }
  expect(migrate(document).document).toBe(document)
})

test('no way leads from a version that nobody knows', () => {
  expect(migrate({ version: -1 }).document).toBeUndefined()
  expect(migrate({ version: '1' }).problem).toMatchObject({ code: 'scene.version', got: '"1"' })
})
