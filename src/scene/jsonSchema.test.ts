import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { sceneJsonSchema } from './jsonSchema.ts'

const root = resolve(import.meta.dirname, '../..')

test('the published schema is up to date (npm run schema)', () => {
  expect(readFileSync(`${root}/public/schema/scene.schema.json`, 'utf8')).toBe(sceneJsonSchema())
})

test('an editor that knows the schema accepts the scenes and sees a mistake', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(sceneJsonSchema()) as object)
  const scene = JSON.parse(readFileSync(`${root}/scenes/xiyong/scene.json`, 'utf8')) as {
    buildings: { height: unknown }[]
  }
  expect(validate(scene)).toBe(true)
  scene.buildings[3]!.height = 'tall'
  expect(validate(scene)).toBe(false)
})
