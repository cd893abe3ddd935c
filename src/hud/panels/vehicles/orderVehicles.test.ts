import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallScene } from '../../../../tests/fixtures/smallScene.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Provenance, Quality } from '../../../model/quality.ts'
import { createFrameReader } from '../../../telemetry/createReader.ts'
import { createFrameWriter } from '../../../telemetry/createWriter.ts'
import { createSampler, type Sampler } from '../../sampler.ts'
import { urgencyOf, type VehicleSort } from './sorts.ts'
import { VehicleOrder } from './vehicleOrder.ts'

interface Vehicle {
  readonly state: AssetState
  readonly battery: number | undefined
}

function fleetOf(vehicles: readonly Vehicle[]) {
  const scene = smallScene()
  const writer = createFrameWriter(scene, 1)
  const reader = createFrameReader(scene)
  vehicles.forEach(({ state, battery }, i) => {
    const slot = writer.asset(`small/fleet/AGV-${i}`, i % 5 === 0 ? 'truck' : 'agv-carrier')
    writer.status(slot, state, Quality.good, Provenance.live)
    if (battery === undefined) return
    writer.number(writer.tag(slot, 'batteryCharge', '%', 't'), battery, 0, Quality.good, Provenance.live)
  })
  reader.push(writer.keyframe(0), 0)
  reader.advance(1000)
  return createSampler(reader)
}

const fleet = fc.array(
  fc.record({
    state: fc.constantFrom(...Object.values(AssetState)),
    battery: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
  }),
  { maxLength: 60 },
)

test('by state, no vehicle stands above a more urgent one, and none is lost', () => {
  fc.assert(
    fc.property(fleet, (vehicles) => {
      const sampler = fleetOf(vehicles)
      const urgencies = orderOf(sampler, 'state').map(({ slot }) => urgencyOf(sampler.reader, slot))
      expect(urgencies).toEqual(urgencies.toSorted((a, b) => a - b))
      expect(urgencies).toHaveLength(vehicles.length)
    }),
    { numRuns: 60 },
  )
})

test('by battery, the emptiest comes first and an unknown one last', () => {
  fc.assert(
    fc.property(fleet, (vehicles) => {
      const sampler = fleetOf(vehicles)
      const batteries = orderOf(sampler, 'battery').map(({ slot }) =>
        Math.round(10 * (sampler.reader.number(slot, 'batteryCharge') ?? Number.POSITIVE_INFINITY)),
      )
      expect(batteries).toEqual(batteries.toSorted((a, b) => (a === b ? 0 : a - b)))
    }),
    { numRuns: 60 },
  )
})

test('equals stand in natural order of their serial numbers', () => {
  const idle = { state: AssetState.idle, battery: 50 }
  const labels = orderOf(fleetOf(Array.from({ length: 12 }, () => idle)), 'state').map(({ label }) => label)
  expect(labels.slice(0, 4)).toEqual(['AGV-1', 'AGV-2', 'AGV-3', 'AGV-4'])
  expect(labels.slice(-3)).toEqual(['AGV-0', 'AGV-5', 'AGV-10'])
})

test('the search finds a part of a serial number in any case', () => {
  const sampler = fleetOf(Array.from({ length: 12 }, () => ({ state: AssetState.idle, battery: 1 })))
  expect(orderOf(sampler, 'name', ' agv-1').map(({ label }) => label)).toEqual(['AGV-1', 'AGV-11', 'AGV-10'])
  expect(orderOf(sampler, 'name', 'nothing')).toEqual([])
})

test('the order changes once a second at most, and the list is the same one while it does not', () => {
  const { writer, reader, sampler } = changingFleet()
  const order = new VehicleOrder()
  const first = order.at(sampler, 'battery', '')
  expect(first.map(({ label }) => label)).toEqual(['AGV-1', 'AGV-2'])
  const slot = writer.slotOf('small/fleet/AGV-2')!
  writer.number(writer.findTag(slot, 'batteryCharge')!, 1, 0, Quality.good, Provenance.live)
  reader.push(writer.delta(100), 100)
  reader.advance(2000)
  for (let i = 0; i < 4; i++) {
    sampler.sample()
    expect(order.at(sampler, 'battery', '')).toBe(first)
  }
  sampler.sample()
  expect(order.at(sampler, 'battery', '').map(({ label }) => label)).toEqual(['AGV-2', 'AGV-1'])
})

function orderOf(sampler: Sampler, sort: VehicleSort, search = '') {
  return new VehicleOrder().at(sampler, sort, search)
}

function changingFleet() {
  const scene = smallScene()
  const writer = createFrameWriter(scene, 1)
  const reader = createFrameReader(scene)
  for (const [serial, battery] of [
    ['AGV-1', 40],
    ['AGV-2', 60],
  ] as const) {
    const slot = writer.asset(`small/fleet/${serial}`, 'agv-carrier')
    writer.number(writer.tag(slot, 'batteryCharge', '%', 't'), battery, 0, Quality.good, Provenance.live)
  }
  reader.push(writer.keyframe(0), 0)
  reader.advance(1000)
  return { writer, reader, sampler: createSampler(reader) }
}
