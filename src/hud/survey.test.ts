import { expect, test } from 'vitest'
import { smallScene } from '../../tests/fixtures/smallScene.ts'
import { AssetState } from '../model/assetState.ts'
import { Provenance, Quality } from '../model/quality.ts'
import { createFrameReader } from '../telemetry/createReader.ts'
import { createFrameWriter } from '../telemetry/createWriter.ts'
import { packmlGroups } from './packmlGroups.ts'
import { countStates } from './panels/fleet/countStates.ts'
import { countTrust } from './panels/title/sourceTrust.ts'
import { createSampler } from './sampler.ts'

const { good, stale } = Quality
const { live, simulated } = Provenance

function surveyed() {
  const scene = smallScene(3)
  const writer = createFrameWriter(scene, 1)
  const reader = createFrameReader(scene)
  const sampler = createSampler(reader)
  const sample = () => {
    reader.push(writer.keyframe(0), 0)
    reader.advance(1000)
    sampler.sample()
    return sampler.survey
  }
  return { writer, reader, sampler, sample }
}

test('vehicles are counted by state, AGVs and trucks apart', () => {
  const { writer, sample } = surveyed()
  const states = [AssetState.running, AssetState.running, AssetState.fault]
  states.forEach((state, i) => writer.status(writer.asset(`a/${i}`, 'agv-forklift'), state, good, live))
  writer.status(writer.asset('a/t', 'truck'), AssetState.charging, good, live)
  const survey = sample()
  expect(countStates(survey, 'agv')[AssetState.running]).toBe(2)
  expect(countStates(survey, 'agv')[AssetState.fault]).toBe(1)
  expect(countStates(survey, 'truck')[AssetState.charging]).toBe(1)
  expect(countStates(survey, 'truck')[AssetState.running]).toBe(0)
})

test('machines are counted by PackML group; one that never told is unknown', () => {
  const { writer, sample } = surveyed()
  writer.number(writer.tag(0, 'stateCurrent', '', 't'), 6, 0, good, live)
  writer.number(writer.tag(1, 'stateCurrent', '', 't'), 9, 0, good, live)
  const { packml } = sample()
  const counts = Object.fromEntries(packmlGroups.map((group, i) => [group, packml[i]]))
  expect(counts).toMatchObject({ execute: 1, aborted: 1, unknown: 1, held: 0 })
})

test('what never reported is neither live nor simulated', () => {
  const { writer, sample } = surveyed()
  writer.status(writer.asset('a/1', 'agv-carrier'), AssetState.idle, good, simulated)
  writer.status(writer.asset('a/2', 'agv-carrier'), AssetState.idle, stale, simulated)
  expect(countTrust(sample())).toEqual({ live: 0, simulated: 2, replay: 0, stale: 1 })
})

test('while the link is lost everything that was heard of is stale', () => {
  const { writer, reader, sampler, sample } = surveyed()
  writer.status(writer.asset('a/1', 'agv-carrier'), AssetState.idle, good, live)
  sample()
  reader.linkLost(true)
  sampler.sample()
  expect(countTrust(sampler.survey)).toMatchObject({ live: 1, stale: expect.toSatisfy((count: number) => count >= 1) })
})
