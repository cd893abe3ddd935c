import { expect, test } from 'vitest'
import type { Problem } from '../model/problem.ts'
import { withSoundModel } from './ownModel.ts'

test.each(['models/press.glb', 'press.glb', 'a/b/c-1_2.x.glb', 'robots/arm/arm.urdf'])(
  '%s may be the model',
  (file) => {
    expect(given('machine', file)).toEqual({ kept: file, said: [] })
  },
)

test.each([
  '../press.glb',
  'models/../../press.glb',
  '/etc/press.glb',
  '//elsewhere.example/press.glb',
  'https://elsewhere.example/press.glb',
  'data:model/gltf-binary,press.glb',
  'models\\press.glb',
  'models//press.glb',
  './press.glb',
  '.hidden/press.glb',
  'press.gltf',
  'press.glb?x=1',
  'press.glb\n',
  '',
])('%j may not: the machine keeps the body of its kind, and one problem says where', (file) => {
  const { kept, said } = given('machine', file)
  expect(kept).toBeUndefined()
  expect(said).toEqual([
    ['scene.invalid', '$.it.model.file', expect.stringContaining('.glb or .urdf'), expect.anything()],
  ])
})

test('a robot description is no building', () => {
  expect(given('building', 'arm.urdf').said).toHaveLength(1)
  expect(given('building', 'hall.glb').said).toEqual([])
})

test('what names no model is left alone', () => {
  const element = { id: 'press', model: undefined }
  expect(withSoundModel(element, 'machine', '$.it', [])).toBe(element)
})

function given(of: 'machine' | 'building', file: string) {
  const problems: Problem[] = []
  const { id, model } = withSoundModel({ id: 'it', model: { file } }, of, '$.it', problems)
  expect(id).toBe('it')
  return { kept: model?.file, said: problems.map(({ code, where, expected, got }) => [code, where, expected, got]) }
}
