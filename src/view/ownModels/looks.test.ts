import { Color, MeshBasicMaterial, MeshStandardMaterial, Vector2 } from 'three'
import { expect, test } from 'vitest'
import { paints, Pattern } from '../../machines/kit/paint.ts'
import { paintOfMaterial } from './paintOfMaterial.ts'
import { pixelAt } from './textureColors.ts'

test('a surface keeps its colour, roughness and metalness', () => {
  const material = new MeshStandardMaterial({ color: 'orange', roughness: 0.3, metalness: 0.8 })
  const { r, g, b } = new Color('orange')
  const plain = { color: [r, g, b], roughness: 0.3, metalness: 0.8, emissive: 0, pattern: Pattern.plain }
  expect(paintOfMaterial(material)).toEqual(plain)
})

test('what gives off light has the colour of that light, eight times as bright at most', () => {
  const lamp = new MeshStandardMaterial({ color: 'black', emissiveIntensity: 20 })
  lamp.emissive.setRGB(1, 0.5, 0)
  expect(paintOfMaterial(lamp)).toMatchObject({ color: [1, 0.5, 0], emissive: 8 })
  lamp.emissiveIntensity = 2
  expect(paintOfMaterial(lamp)).toMatchObject({ color: [1, 0.5, 0], emissive: 2 })
})

test('what lets light through is glass; what has a cut-out alone is not', () => {
  const pane = new MeshStandardMaterial({ transparent: true, opacity: 0.3 })
  expect(paintOfMaterial(pane).pattern).toBe(Pattern.glass)
  expect(paintOfMaterial(new MeshStandardMaterial({ opacity: 0.3 })).pattern).toBe(Pattern.plain)
})

test('the light named state is that of the machine’s state, of whatever material', () => {
  expect(paintOfMaterial(new MeshBasicMaterial({ name: 'state' }))).toBe(paints.state)
})

test('a texture gives the colour at a place of it, linear, and at its edge the last', () => {
  const pixels = { width: 2, height: 1, data: [255, 0, 0, 255, 0, 128, 0, 255] }
  expect(pixelAt(pixels, new Vector2(0.2, 0.5)).toArray()).toEqual([1, 0, 0])
  expect(pixelAt(pixels, new Vector2(1, 1)).g).toBeCloseTo(0.2159, 3)
  expect(pixelAt(pixels, new Vector2(-3, 9)).r).toBe(1)
})
