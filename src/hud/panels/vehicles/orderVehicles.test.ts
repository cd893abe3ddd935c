import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallScene } from '../../../../tests/fixtures/smallScene.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Provenance, Quality } from '../../../model/quality.ts'
import { createFrameReader } from '../../../telemetry/createReader.ts'
import { createFrameWriter } from '../../../telemetry/createWriter.ts'
import { createSampler } from '../../sampler.ts'
import { orderVehicles } from './orderVehicles.ts'
import { urgencyOfState } from './urgency.ts'

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
      const { reader, slots } = fleetOf(vehicles)
      const urgencies = orderVehicles(reader, slots, 'state', '').map(
        ({ slot }) => urgencyOfState[reader.statuses[4 * slot]!]!,
      )
      expect(urgencies).toEqual(urgencies.toSorted((a, b) => a - b))
      expect(urgencies).toHaveLength(vehicles.length)
    }),
    { numRuns: 60 },
  )
})

test('by battery, the emptiest comes first and an unknown one last', () => {
  fc.assert(
    fc.property(fleet, (vehicles) => {
      const { reader, slots } = fleetOf(vehicles)
      const batteries = orderVehicles(reader, slots, 'battery', '').map(({ slot }) =>
        Math.round(10 * (reader.number(slot, 'batteryCharge') ?? Number.POSITIVE_INFINITY)),
      )
      expect(batteries).toEqual(batteries.toSorted((a, b) => (a === b ? 0 : a - b)))
    }),
    { numRuns: 60 },
  )
})

test('equals stand in natural order of their serial numbers', () => {
  const idle = { state: AssetState.idle, battery: 50 }
  const { reader, slots } = fleetOf(Array.from({ length: 12 }, () => idle))
  const labels = orderVehicles(reader, slots, 'state', '').map(({ label }) => label)
  expect(labels.slice(0, 4)).toEqual(['AGV-1', 'AGV-2', 'AGV-3', 'AGV-4'])
  expect(labels.slice(-3)).toEqual(['AGV-0', 'AGV-5', 'AGV-10'])
})

test('the search finds a part of a serial number in any case', () => {
  const { reader, slots } = fleetOf(Array.from({ length: 12 }, () => ({ state: AssetState.idle, battery: 1 })))
  expect(orderVehicles(reader, slots, 'name', ' agv-1').map(({ label }) => label)).toEqual([
    'AGV-1',
    'AGV-11',
    'AGV-10',
  ])
  expect(orderVehicles(reader, slots, 'name', 'nothing')).toEqual([])
})
