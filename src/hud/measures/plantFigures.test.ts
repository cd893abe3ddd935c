import { expect, test } from 'vitest'
import { smallScene } from '../../../tests/fixtures/smallScene.ts'
import { AssetState } from '../../model/assetState.ts'
import { Provenance, Quality } from '../../model/quality.ts'
import { packmlStates, type PackmlState } from '../../model/packml.ts'
import { stopReason, stopReasonNames } from '../../model/stopReason.ts'
import { createFrameReader } from '../../telemetry/createReader.ts'
import { createFrameWriter } from '../../telemetry/createWriter.ts'
import { packmlGroups } from '../packmlGroups.ts'
import { createSampler } from '../sampler.ts'
import { enterpriseFigures, hourlyFigures, sumOf } from './enterprises.ts'
import { fleetFigures } from './fleet.ts'
import { lineFigures } from './lines.ts'
import { dockFigures, gateFigures } from './places.ts'

const name = { zh: '厂', en: 'Plant' }
const small = smallScene(3)
const scene = {
  ...small,
  document: {
    ...small.document,
    enterprises: ['plant', 'silent'].map((id) => ({ id, name, product: name })),
    buildings: [
      { id: 'store', name, style: 'warehouse' as const, footprint: [], height: 9, base: 0, floors: 1, landmark: false },
    ],
    docks: [
      { id: 'dock-1', building: 'store', position: [10, 10] as [number, number], theta: 0 },
      { id: 'dock-2', building: 'store', position: [40, 10] as [number, number], theta: 0 },
    ],
    gates: [{ id: 'gate', name, position: [90, 90] as [number, number], theta: 0 }],
  },
}

function plant() {
  const writer = createFrameWriter(scene, 1)
  const reader = createFrameReader(scene)
  const number = (slot: number, signal: string, value: number) =>
    writer.number(writer.tag(slot, signal, '', 't'), value, 0, Quality.good, Provenance.live)
  const text = (slot: number, signal: string, value: string) =>
    writer.text(writer.tag(slot, signal, '', 't'), value, 0, Quality.good, Provenance.live)
  const vehicle = (serial: string, kind: string, state: AssetState) => {
    const slot = writer.asset(`small/logistics/fleet/Acme/${serial}`, kind)
    writer.status(slot, state, Quality.good, Provenance.live)
    return slot
  }
  const show = () => {
    reader.push(writer.keyframe(0), 0)
    reader.advance(1000)
    return createSampler(reader)
  }
  return { writer, number, text, vehicle, show }
}

test('a line adds up its machines’ counters, has the takt of the slowest, and says why the others stand', () => {
  const { number, show } = plant()
  const machines: readonly [PackmlState, number, number][] = [
    ['Execute', 10, stopReason.none],
    ['Suspended', 14, stopReason.starved],
    ['Aborted', 12, stopReason.firstFault + 3],
  ]
  machines.forEach(([state, cycle, reason], slot) => {
    number(slot, 'stateCurrent', packmlStates.indexOf(state))
    number(slot, 'cycleTime', cycle)
    number(slot, 'stopReason', reason)
    number(slot, 'processedCount', 100)
    number(slot, 'defectiveCount', slot)
  })
  const [line] = lineFigures(scene, show())
  expect(line).toMatchObject({ path: 'small/plant/weld/line-1', processed: 300, defective: 3, takt: 14 })
  expect(line!.power).toBeUndefined()
  expect(packmlGroups.filter((_, i) => line!.states[i]! > 0)).toEqual(['execute', 'suspended', 'aborted'])
  expect(stopReasonNames.filter((_, i) => line!.stops[i]! > 0)).toEqual(['starved', 'fault'])
})

test('an enterprise has the power of its main meter, not of what stands under it as well', () => {
  const { writer, number, show } = plant()
  number(writer.asset('small/plant/utilities/energy/main-meter', 'meter'), 'activePower', 100)
  number(writer.asset('small/plant/weld', 'meter'), 'activePower', 40)
  number(0, 'activePower', 3)
  expect(enterpriseFigures(scene, show()).map(({ activePower }) => activePower)).toEqual([100, undefined])
})

test('hours are summed over the enterprises that have registers', () => {
  const { writer, number, show } = plant()
  number(writer.asset('small/plant/utilities/energy/hourly', 'meter'), 'energy/h07', 12)
  number(writer.asset('small/silent/utilities/energy/hourly', 'meter'), 'energy/h07', 5)
  const { energy, output } = hourlyFigures(scene, show())
  expect(energy[7]).toBe(17)
  expect([energy[8], output[7]]).toEqual([undefined, undefined])
})

test('what nobody tells has no sum', () => {
  expect(sumOf([undefined, undefined])).toBeUndefined()
  expect(sumOf([undefined, 0])).toBe(0)
})

test('vehicles stand for a reason, the type of their error before their state', () => {
  const { number, text, vehicle, show } = plant()
  vehicle('1', 'agv-carrier', AssetState.running)
  number(vehicle('2', 'agv-carrier', AssetState.waiting), 'paused', 1)
  vehicle('3', 'agv-carrier', AssetState.waiting)
  text(vehicle('4', 'truck', AssetState.fault), 'errorType', 'driveFault')
  text(vehicle('5', 'truck', AssetState.fault), 'safetyStop', 'MANUAL')
  const { standing, vehicles, stopped, kinds } = fleetFigures(scene, show())
  expect(Object.fromEntries(standing)).toEqual({ paused: 1, ordered: 1, driveFault: 1, safetyStop: 1 })
  expect(vehicles).toBe(5)
  expect(stopped.map(({ label }) => label)).toEqual(['5'])
  expect([...kinds.keys()]).toEqual(['agv-carrier', 'truck'])
})

test('each charge belongs to one class, 100 % to the last', () => {
  const { number, vehicle, show } = plant()
  const charges = [0, 19.9, 20, 99, 100]
  charges.forEach((charge, i) => number(vehicle(String(i), 'agv-carrier', AssetState.idle), 'batteryCharge', charge))
  expect([...fleetFigures(scene, show()).charges]).toEqual([2, 1, 0, 0, 2])
})

test('a dock is occupied while a truck stands at its mark; a gate counts who drives and who stands', () => {
  const { writer, vehicle, show } = plant()
  const place = (slot: number, x: number, y: number) => writer.pose(slot, x, y, 0, 0, true)
  place(vehicle('1', 'truck', AssetState.waiting), 12, 10)
  place(vehicle('2', 'truck', AssetState.running), 40, 10)
  place(vehicle('3', 'truck', AssetState.running), 85, 90)
  place(vehicle('4', 'agv-carrier', AssetState.waiting), 90, 85)
  const sampler = show()
  expect(dockFigures(scene, sampler)).toMatchObject([{ docks: 2, occupied: 1 }])
  expect(gateFigures(scene, sampler)).toMatchObject([{ driving: 1, standing: 1 }])
})
