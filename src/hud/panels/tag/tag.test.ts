import { expect, test } from 'vitest'
import { smallScene } from '../../../../tests/fixtures/smallScene.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Provenance, Quality } from '../../../model/quality.ts'
import { createFrameReader } from '../../../telemetry/createReader.ts'
import { createFrameWriter } from '../../../telemetry/createWriter.ts'
import { chooseTagged, mostTags } from './chooseTagged.ts'
import { foldTags } from './foldTags.ts'

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

test('cards do not cover each other: the less important becomes a mark, as does what is far away', () => {
  const near = { x: 500, y: 400, metres: 50 }
  expect(foldTags([near, { ...near, x: 540 }, { ...near, x: 800 }], 180, 80, false)).toEqual(['card', 'mark', 'card'])
  expect(foldTags([{ ...near, metres: 900 }, undefined], 180, 80, false)).toEqual(['mark', 'hidden'])
})

test('the selected asset keeps its card however far it is', () => {
  expect(foldTags([{ x: 1, y: 1, metres: 3000 }], 180, 80, true)).toEqual(['card'])
})
