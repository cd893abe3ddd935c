import { expect, test } from 'vitest'
import { loadKinds } from '../machines/index.ts'
import { AssetState } from '../model/assetState.ts'
import type { Condition } from '../model/condition.ts'
import { Provenance, Quality } from '../model/quality.ts'
import { sceneOfOne } from '../scene/sceneOfOne.ts'
import { createFrameReader } from '../telemetry/createReader.ts'
import type { FrameReader } from '../telemetry/reader.ts'
import { Exhibit } from './exhibit.ts'

const [press] = await loadKinds(['stamping-press'])
const scene = sceneOfOne(press!)
const works: Condition = { state: 'Execute', quality: Quality.good, provenance: Provenance.simulated, held: {} }
const idles: Condition = { ...works, state: 'Idle' }
const stateCurrent = { execute: 6, aborted: 9 }

async function seen(condition: Condition, at: number): Promise<FrameReader> {
  const reader = createFrameReader(scene)
  const exhibit = await Exhibit.create(scene, condition, 1)
  for (const frame of exhibit.still(at)) reader.push(frame, 0)
  reader.advance(1e6)
  return reader
}

test('the same moment gives the same bytes', async () => {
  const frames = async () => (await Exhibit.create(scene, works, 1)).still(7.3).map((frame) => new Uint8Array(frame))
  expect(await frames()).toEqual(await frames())
})

test('its joints follow its cycle', async () => {
  const [early, late] = [await seen(works, 2), await seen(works, 9)]
  expect(late.nextJoints).not.toEqual(early.nextJoints)
  expect(late.number(0, 'cycleProgress')).toBeCloseTo(9 / 20, 2)
})

test('a value that is held stays, and the cycle with it', async () => {
  const reader = await seen({ ...works, held: { cycleProgress: 0.5, pressForce: 1234 } }, 30)
  expect(reader.number(0, 'cycleProgress')).toBe(0.5)
  expect(reader.number(0, 'pressForce')).toBe(1234)
})

test('it is in the state that it was put into, and as trustworthy', async () => {
  const reader = await seen({ ...works, state: 'Aborted', quality: Quality.stale }, 3)
  expect(reader.asset(0)).toMatchObject({ state: AssetState.fault, quality: Quality.stale })
  expect(reader.number(0, 'stateCurrent')).toBe(stateCurrent.aborted)
  expect((await seen(works, 300)).number(0, 'stateCurrent')).toBe(stateCurrent.execute)
})

test('where nothing changes, nothing is sent', async () => {
  const exhibit = await Exhibit.create(scene, idles, 1)
  const sent = Array.from({ length: 9 }, (_, tick) => {
    exhibit.step(1e12 + 100 * tick)
    return exhibit.delta(1e12 + 100 * tick) !== undefined
  })
  expect(sent[0]).toBe(true)
  expect(sent.slice(4)).toEqual([false, false, false, false, false])
})
