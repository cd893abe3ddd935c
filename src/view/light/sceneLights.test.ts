import { expect, test } from 'vitest'
import type { SceneDocument } from '../../scene/schema.ts'
import { day } from '../../theme/day.ts'
import { SceneLights } from './sceneLights.ts'

const bounds = { min: [-100, -100], max: [100, 100] } satisfies SceneDocument['bounds']
const turned = (azimuth: number) => ({ ...day.light, key: { ...day.light.key, azimuth, elevation: 0 } })

test('shadows are drawn anew only when the sun has moved by more than half a degree', () => {
  const lights = new SceneLights(bounds, 1024)
  expect(lights.show(turned(100))).toBe(true)
  expect(lights.show(turned(100.3))).toBe(false)
  expect(lights.show(turned(100.4))).toBe(false)
  expect(lights.show(turned(100.7))).toBe(true)
})

test('without a shadow map the sun moves all the same', () => {
  const lights = new SceneLights(bounds, 0)
  expect(lights.show(turned(90))).toBe(false)
  const [sun] = lights.group.children.filter(({ type }) => type === 'DirectionalLight')
  expect(sun!.position.x).toBeGreaterThan(100)
})
