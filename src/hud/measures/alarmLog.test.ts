import { expect, test } from 'vitest'
import { smallScene } from '../../../tests/fixtures/smallScene.ts'
import { AssetState } from '../../model/assetState.ts'
import { Provenance, Quality } from '../../model/quality.ts'
import { createFrameReader } from '../../telemetry/createReader.ts'
import { createFrameWriter } from '../../telemetry/createWriter.ts'
import { createSampler } from '../sampler.ts'
import { createAlarmLog } from './alarmLog.ts'

/** UTC milliseconds of the plant's first frame. */
const start = 1_700_000_000_000

function watched() {
  const scene = smallScene(4)
  const writer = createFrameWriter(scene, 1)
  const reader = createFrameReader(scene)
  const sampler = createSampler(reader)
  const log = createAlarmLog()
  let time = 0
  const put = (slot: number, state: AssetState, quality: Quality = Quality.good) =>
    writer.status(slot, state, quality, Provenance.live)
  const show = (samples = 1) => {
    reader.push(time === 0 ? writer.keyframe(start) : writer.delta(start + time), time)
    time += 100
    reader.advance(time + 1000)
    for (let i = 0; i < samples; i++) {
      sampler.sample()
      log.update(sampler)
    }
    return log.active.map(({ asset, priority }) => `${asset.label} ${priority}`)
  }
  return { log, put, show }
}

test('a fault is P1, a warning P2, a lost connection P3; a machine that is only stopped is none', () => {
  const { put, show } = watched()
  put(0, AssetState.offline, Quality.stale)
  put(1, AssetState.warning)
  put(2, AssetState.fault)
  put(3, AssetState.offline)
  expect(show()).toEqual(['robot-3 P1', 'robot-2 P2', 'robot-1 P3'])
})

test('what was there before has no time, what comes later has one and stands first', () => {
  const { log, put, show } = watched()
  put(0, AssetState.fault)
  show(10)
  put(1, AssetState.warning)
  expect(show()).toEqual(['robot-2 P2', 'robot-1 P1'])
  expect(log.active.map(({ since }) => since !== undefined)).toEqual([true, false])
})

test('an alarm stays acknowledged while it lasts, and is new when it comes again', () => {
  const { log, put, show } = watched()
  put(0, AssetState.fault)
  show()
  log.acknowledge(log.active)
  show()
  expect(log.active[0]!.acknowledged).toBe(true)
  put(0, AssetState.running)
  expect(show()).toEqual([])
  put(0, AssetState.fault)
  show()
  expect(log.active[0]!.acknowledged).toBe(false)
})

test('the list is the same one while nothing changes', () => {
  const { log, put, show } = watched()
  put(0, AssetState.fault)
  show()
  const before = log.active
  show()
  expect(log.active).toBe(before)
})
