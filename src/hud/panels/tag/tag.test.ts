// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { smallScene } from '../../../../tests/fixtures/smallScene.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Provenance, Quality } from '../../../model/quality.ts'
import { createFrameReader } from '../../../telemetry/createReader.ts'
import { createFrameWriter } from '../../../telemetry/createWriter.ts'
import { chooseTagged, mostTags } from './chooseTagged.ts'
import type { Lens } from '../../../session/lens.ts'
import { foldTags } from './foldTags.ts'
import { TagPlacer } from './tagPlacer.ts'

test('the selected asset comes first, then faults, then warnings, and never more than can be read', () => {
  const scene = smallScene()
  const writer = createFrameWriter(scene, 1)
  const states = [AssetState.running, AssetState.warning, AssetState.fault, AssetState.idle]
  for (let i = 0; i < 100; i++) {
    const slot = writer.asset(`park/fleet/v-${i}`, 'agv-carrier', [1, 1, 1])
    writer.pose(slot, i, 0, 0, 0, false)
    writer.status(slot, states[i % 4]!, Quality.good, Provenance.simulated)
  }
  const reader = createFrameReader(scene)
  reader.push(writer.keyframe(1000), 1000)
  reader.advance(2000)
  const first = scene.document.buildings.length
  const tagged = chooseTagged(reader, 'park/fleet/v-3', first)
  expect(tagged).toHaveLength(mostTags)
  expect(tagged[0]).toBe('park/fleet/v-3')
  expect(tagged[1]).toBe('park/fleet/v-2')
  expect(tagged.indexOf('park/fleet/v-1')).toBeGreaterThan(tagged.indexOf('park/fleet/v-98'))
  expect(chooseTagged(reader, 'park/fleet/nobody', first)).not.toContain('park/fleet/nobody')
})

const sizes = { width: 180, height: 80, mark: 24 }
const near = { x: 500, y: 400, metres: 50 }
const forms = (...given: Parameters<typeof foldTags>) => foldTags(...given).map(({ form }) => form)

test('cards do not cover each other: the less important becomes a mark, as does what is far away', () => {
  const feet = [near, { ...near, x: 460 }, { ...near, x: 800 }]
  expect(forms(feet, sizes, [], false)).toEqual(['card', 'mark', 'card'])
  expect(forms([{ ...near, metres: 900 }, undefined], sizes, [], false)).toEqual(['mark', 'hidden'])
})

test('marks in one place become one that counts them', () => {
  const far = { ...near, metres: 900 }
  const folded = foldTags([far, { ...far, x: 510 }, { ...far, y: 410 }, { ...far, x: 600 }], sizes, [], false)
  expect(folded.map(({ form, count }) => `${form} ${count}`)).toEqual(['mark 3', 'hidden 0', 'hidden 0', 'mark 1'])
})

test('nothing shows under a panel', () => {
  expect(forms([near], sizes, [{ left: 400, top: 300, right: 600, bottom: 500 }], true)).toEqual(['hidden'])
})

test('a card that would reach under a panel is a mark', () => {
  expect(forms([near], sizes, [{ left: 600, top: 0, right: 900, bottom: 900 }], true)).toEqual(['mark'])
})

test('the selected asset keeps its card however far it is', () => {
  expect(forms([{ x: 1, y: 1, metres: 3000 }], sizes, [], true)).toEqual(['card'])
})

test('a card that was shown for another choice of assets is hidden when its asset is out of view', () => {
  const reader = createFrameReader(smallScene())
  const element = document.createElement('button')
  element.dataset['form'] = 'card'
  const placer = new TagPlacer(reader, [element], ['park/fleet/nobody'], undefined)
  placer.place({ matrix: new Float32Array(16), width: 800, height: 600 } as unknown as Lens)
  expect(element.dataset['form']).toBe('hidden')
  placer.dispose()
})
