import { expect, test } from 'vitest'
import { smallScene } from '../../tests/fixtures/smallScene.ts'
import { Provenance, Quality } from '../model/quality.ts'
import { createFrameReader } from '../telemetry/createReader.ts'
import { createFrameWriter } from '../telemetry/createWriter.ts'
import { createSlotIndex, slotsPerRefresh } from './slotIndex.ts'

const scene = smallScene()
const labels = (index: ReturnType<typeof createSlotIndex>, group: 'agv' | 'truck' | 'machine' | 'other') =>
  index.members(group).map(({ label }) => label)

function joined(epoch = 1) {
  const writer = createFrameWriter(scene, epoch)
  const reader = createFrameReader(scene)
  const show = () => {
    reader.push(writer.keyframe(0), 0)
    reader.advance(1000)
  }
  return { writer, reader, show }
}

test('assets are sorted into groups, in natural order of their labels', () => {
  const { writer, reader, show } = joined()
  for (const serial of ['AGV-10', 'AGV-2', 'X', 'AGV-1']) writer.asset(`small/fleet/${serial}`, 'agv-carrier')
  writer.asset('small/fleet/T-1', 'truck')
  writer.asset('small/plant/utilities/energy/main-meter', 'meter')
  show()
  const index = createSlotIndex(reader)
  index.refresh()
  expect(labels(index, 'agv')).toEqual(['AGV-1', 'AGV-2', 'AGV-10', 'X'])
  expect(labels(index, 'truck')).toEqual(['T-1'])
  expect(labels(index, 'machine')).toEqual(['robot-1', 'robot-2'])
  expect(labels(index, 'other')).toEqual(['main-meter'])
})

test('an asset whose kind becomes known later changes its group', () => {
  const { writer, reader, show } = joined()
  const slot = writer.asset('small/fleet/7', 'unheard-of')
  show()
  const index = createSlotIndex(reader)
  index.refresh()
  expect(labels(index, 'other')).toEqual(['7'])
  writer.asset('small/fleet/7', 'truck', [8, 2, 3])
  writer.number(writer.tag(slot, 'x', '', 't'), 1, 0, Quality.good, Provenance.live)
  reader.push(writer.delta(100), 100)
  reader.advance(2000)
  index.refresh()
  expect(labels(index, 'other')).toEqual([])
  expect(labels(index, 'truck')).toEqual(['7'])
})

test('a large fleet is taken in over several samples, each in order', () => {
  const { writer, reader, show } = joined()
  const count = 2 * slotsPerRefresh
  for (let i = count; i > 0; i--) writer.asset(`small/fleet/AGV-${i}`, 'agv-carrier')
  show()
  const index = createSlotIndex(reader)
  index.refresh()
  expect(index.members('agv').length).toBeLessThan(count)
  index.refresh()
  index.refresh()
  expect(labels(index, 'agv')).toEqual(Array.from({ length: count }, (_, i) => `AGV-${i + 1}`))
})

test('a new epoch forgets the assets of the one before', () => {
  const { writer, reader, show } = joined()
  writer.asset('small/fleet/old', 'agv-carrier')
  show()
  const index = createSlotIndex(reader)
  index.refresh()
  const next = createFrameWriter(scene, 2)
  next.asset('small/fleet/young', 'agv-carrier')
  reader.push(next.keyframe(100), 100)
  reader.advance(3000)
  index.refresh()
  expect(labels(index, 'agv')).toEqual(['young'])
})
