import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aspects } from '../model/aspect.ts'
import { themeNames } from '../model/themeName.ts'
import { defaultAspect, defaultTheme, readParameters, writePlace, writeScene } from './parameters.ts'

const metres = fc.integer({ min: -50_000, max: 50_000 }).map((decimetres) => decimetres / 10)
const vector = fc.tuple(metres, metres, metres)
const place = fc.record({
  scene: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
  selection: fc.option(fc.string({ minLength: 1, unit: 'binary' }).filter(isWellFormed), { nil: undefined }),
  camera: fc.option(fc.record({ eye: vector, target: vector }), { nil: undefined }),
  language: fc.constantFrom('zh' as const, 'en' as const),
  theme: fc.constantFrom(...themeNames),
  aspect: fc.constantFrom(...aspects),
})

const usual = { theme: defaultTheme, aspect: defaultAspect } as const

function isWellFormed(text: string): boolean {
  return text === text.replace(/\p{Surrogate}/gu, '�')
}

test('a place that was written into the address is read back', () => {
  fc.assert(
    fc.property(place, (there) => {
      const read = readParameters(writePlace('', there))
      const { scene, asset, camera, language, theme = defaultTheme, aspect = defaultAspect } = read
      expect({ scene, selection: asset, camera, language, theme, aspect }).toEqual(there)
    }),
  )
})

test('any query can be read, and what makes no sense is left out', () => {
  fc.assert(fc.property(fc.string(), (search) => void readParameters(search)))
  expect(readParameters('?source=telnet&lang=fr&theme=pink&aspect=all&cam=1,2,x,4,5,6&at=soon')).toEqual({
    scene: undefined,
    source: undefined,
    broker: undefined,
    at: undefined,
    view: undefined,
    asset: undefined,
    camera: undefined,
    language: undefined,
    theme: undefined,
    aspect: undefined,
    hud: true,
  })
})

test('parameters of other matters survive', () => {
  const there = { scene: 'yufu', selection: undefined, camera: undefined, language: 'en', ...usual } as const
  const query = new URLSearchParams(writePlace('?source=simulation&quality=lite&asset=a/b', there))
  expect(Object.fromEntries(query)).toEqual({ source: 'simulation', quality: 'lite', scene: 'yufu', lang: 'en' })
})

test('another scene starts without the camera, viewpoint and selection of the one before', () => {
  const there = { scene: 'yufu', selection: undefined, camera: undefined, language: 'zh', ...usual } as const
  expect(writeScene('?scene=xiyong&cam=1,2,3,4,5,6&asset=a&view=v&hud=0', there)).toBe('?scene=yufu&hud=0&lang=zh')
})

test('paths and cameras stay readable in the address', () => {
  const camera = { eye: [1, 2, 3], target: [4, 5, 6.25] } as const
  const there = { scene: 'xiyong', selection: 'xiyong/a/b', camera, language: 'zh', ...usual } as const
  expect(writePlace('?view=overview', there)).toBe('?scene=xiyong&lang=zh&asset=xiyong/a/b&cam=1.0,2.0,3.0,4.0,5.0,6.3')
})
