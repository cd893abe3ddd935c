import { describe, expect, test } from 'vitest'
import {
  conditionOf,
  fleet,
  header,
  pose,
  poseOf,
  send,
  sendFixture,
  state,
} from '../../../../tests/corpus/messages/acmeVehicle.ts'
import {
  ingestOf,
  messageOf,
  qualityOf,
  startTime,
  valueOf,
  viewOf,
} from '../../../../tests/corpus/messages/fixture.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Quality } from '../../../model/quality.ts'

describe('signals', () => {
  test('a 2.0 state tells what vehicleSignals names', () => {
    const ingest = ingestOf()
    sendFixture(ingest, '2.0', 'state')
    const told = (signal: string) => valueOf(ingest, `${fleet}/fork-20`, signal)
    expect({
      charge: told('batteryCharge'),
      charging: told('charging'),
      speed: told('speed'),
      driving: told('driving'),
      mode: told('operatingMode'),
      order: told('orderId'),
      node: told('lastNodeId'),
      next: told('nextNodeId'),
      destination: told('destinationNodeId'),
      map: told('mapId'),
      loads: told('loadCount'),
      weight: told('loadWeight'),
      errors: told('errorCount'),
      stop: told('safetyStop'),
      since: told('distanceSinceLastNode'),
    }).toEqual({
      charge: 71.4,
      charging: 0,
      speed: 1.2,
      driving: 1,
      mode: 'AUTOMATIC',
      order: 'order-7',
      node: 'A',
      next: 'B',
      destination: 'C',
      map: 'hall',
      loads: 2,
      weight: 320.5,
      errors: 0,
      stop: 'NONE',
      since: 2.5,
    })
  })

  test('an order that is done leads nowhere further', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { nodeStates: [{ nodeId: 'B' }, { nodeId: 'C' }] }))
    expect(valueOf(ingest, `${fleet}/7`, 'destinationNodeId')).toBe('C')
    send(ingest, 'state', state(2))
    expect(valueOf(ingest, `${fleet}/7`, 'nextNodeId')).toBe('')
    expect(valueOf(ingest, `${fleet}/7`, 'destinationNodeId')).toBe('')
  })

  test('a 3.0 state tells the same signals by its own names, and of its errors the worst', () => {
    const ingest = ingestOf()
    sendFixture(ingest, '3.0', 'state')
    const told = (signal: string) => valueOf(ingest, `${fleet}/shuttle-30`, signal)
    expect(told('batteryCharge')).toBe(88)
    expect(told('safetyStop')).toBe('NONE')
    expect([told('errorCount'), told('errorType'), told('errorLevel')]).toEqual([2, 'laserDirty', 'URGENT'])
    const reader = viewOf(ingest, startTime)
    const slot = reader.slotOf(`${fleet}/shuttle-30`)!
    expect(reader.asset(slot).state).toBe(AssetState.warning)
    expect(reader.pose(slot)).toMatchObject({ x: 5, y: 22, z: 6 })
  })

  test('no list of loads says nothing; an empty one says that nothing is on board', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1))
    expect(valueOf(ingest, `${fleet}/7`, 'loadCount')).toBeUndefined()
    send(ingest, 'state', state(2, { loads: [] }))
    expect(valueOf(ingest, `${fleet}/7`, 'loadCount')).toBe(0)
  })

  test('null counts as absent', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { agvPosition: null, velocity: null, loads: null, paused: null, edgeStates: null }))
    expect(ingest.problems()).toEqual([])
    expect(valueOf(ingest, `${fleet}/7`, 'batteryCharge')).toBe(50)
  })
})

describe('bodies', () => {
  test('a vehicle unknown to the scene is shown at once as a carrier, then as its factsheet says', () => {
    const ingest = ingestOf()
    sendFixture(ingest, '2.0', 'state')
    const bodyNow = () => {
      const reader = viewOf(ingest, startTime)
      const { kind, size, placed } = reader.asset(reader.slotOf(`${fleet}/fork-20`)!)
      return { kind, size, placed }
    }
    expect(bodyNow()).toEqual({ kind: 'agv-carrier', size: [1.4, 0.96, 0.36], placed: true })
    sendFixture(ingest, '2.0', 'factsheet', true)
    expect(bodyNow()).toEqual({ kind: 'agv-forklift', size: [2.6, 1.05, 2.1], placed: true })
  })

  test('a vehicle of which only a retained factsheet is known waits for its position', () => {
    const ingest = ingestOf()
    sendFixture(ingest, '3.0', 'factsheet', true)
    const reader = viewOf(ingest, startTime)
    expect(reader.asset(reader.slotOf(`${fleet}/shuttle-30`)!)).toMatchObject({
      kind: 'agv-carrier',
      size: [0.9, 0.7, 0.31],
      placed: false,
      state: AssetState.unknown,
      quality: Quality.uncertain,
    })
  })

  test.each([
    ['a series name that says truck', 'plant-agv', { seriesName: 'Yard truck 26t', agvClass: 'CARRIER' }, 'truck'],
    ['a forklift truck', 'plant-agv', { seriesName: 'Reach truck', agvClass: 'FORKLIFT' }, 'agv-forklift'],
    ['a carrier in a binding of trucks', 'plant-trucks', { seriesName: 'T', agvClass: 'CARRIER' }, 'truck'],
    ['a conveyor', 'plant-agv', { seriesName: 'C', agvClass: 'CONVEYOR' }, 'agv-conveyor'],
    [
      'a carrier that lifts shelves',
      'plant-agv',
      { seriesName: 'Unit load 600', agvClass: 'CARRIER' },
      'agv-unit-load',
    ],
  ])('%s', (_, topic, typeSpecification, kind) => {
    const ingest = ingestOf()
    ingest.accept(
      messageOf(`${topic}/v2/Acme/7/factsheet`, { ...header(1), typeSpecification, physicalParameters: {} }),
    )
    const reader = viewOf(ingest, startTime)
    const slot = reader.slotOf(`plant/logistics/${topic === 'plant-agv' ? 'fleet' : 'trucks'}/Acme/7`)!
    expect(reader.asset(slot).kind).toBe(kind)
  })
})

describe('connection', () => {
  test('a vehicle whose will is published is offline, its values stale, until it speaks again', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { agvPosition: pose(12) }))
    send(ingest, 'connection', { ...header(0), timestamp: '2020-01-01T00:00:00Z', connectionState: 'CONNECTIONBROKEN' })
    expect(conditionOf(ingest, startTime)).toEqual({ state: AssetState.offline, quality: Quality.stale })
    expect(qualityOf(ingest, `${fleet}/7`, 'batteryCharge')).toBe(Quality.stale)
    expect(qualityOf(ingest, `${fleet}/7`, 'connection')).toBe(Quality.good)
    send(ingest, 'connection', { ...header(1), connectionState: 'ONLINE' }, startTime + 500)
    send(ingest, 'state', state(0), startTime + 600)
    expect(conditionOf(ingest, startTime + 600)).toEqual({ state: AssetState.running, quality: Quality.good })
  })

  test('a last will that comes late, after the vehicle came back, does not hold against what it says', () => {
    const ingest = ingestOf()
    send(ingest, 'connection', { ...header(1), connectionState: 'OFFLINE' })
    send(ingest, 'state', state(1), startTime + 1000)
    expect(conditionOf(ingest, startTime + 1000).state).toBe(AssetState.offline)
    send(ingest, 'state', state(2), startTime + 2500)
    expect(conditionOf(ingest, startTime + 2500)).toEqual({ state: AssetState.running, quality: Quality.good })
  })

  test('a hibernating vehicle never grows stale', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { driving: false }))
    send(ingest, 'connection', { ...header(1, '3.0.0'), connectionState: 'HIBERNATING' })
    expect(conditionOf(ingest, startTime + 3_600_000)).toEqual({ state: AssetState.idle, quality: Quality.good })
  })

  test('a retained state is uncertain until a live one follows; retained connection and factsheet are as good as live', () => {
    const ingest = ingestOf()
    send(ingest, 'connection', { ...header(1), connectionState: 'ONLINE' }, startTime, true)
    send(ingest, 'state', state(1, { agvPosition: pose(12) }), startTime, true)
    expect(qualityOf(ingest, `${fleet}/7`, 'connection')).toBe(Quality.good)
    expect(qualityOf(ingest, `${fleet}/7`, 'batteryCharge')).toBe(Quality.uncertain)
    expect(conditionOf(ingest, startTime).quality).toBe(Quality.uncertain)
    send(ingest, 'state', state(2, { agvPosition: pose(12) }), startTime + 100)
    expect(qualityOf(ingest, `${fleet}/7`, 'batteryCharge')).toBe(Quality.good)
    expect(conditionOf(ingest, startTime + 100).quality).toBe(Quality.good)
  })
})

describe('age', () => {
  test('a vehicle that has said nothing for more than its thirty seconds is stale, with all its values', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { driving: false }))
    expect(conditionOf(ingest, startTime + 30_000).quality).toBe(Quality.good)
    expect(conditionOf(ingest, startTime + 34_000).quality).toBe(Quality.stale)
    expect(qualityOf(ingest, `${fleet}/7`, 'batteryCharge')).toBe(Quality.stale)
  })

  test('a driving vehicle whose pose is overdue for a second is stale, while its other values are not', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { agvPosition: pose(12), velocity: { vx: 1, vy: 0, omega: 0 } }))
    const seen = (now: number) => ({ x: poseOf(ingest, now)?.x, quality: conditionOf(ingest, now).quality })
    expect(seen(startTime + 750).x).toBeCloseTo(12.5)
    expect(seen(startTime + 1250)).toEqual({ x: 13, quality: Quality.good })
    expect(seen(startTime + 1400)).toEqual({ x: 13, quality: Quality.stale })
    expect(qualityOf(ingest, `${fleet}/7`, 'batteryCharge')).toBe(Quality.good)
  })

  test('a pose that is not localised is shown, uncertain', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { agvPosition: { ...pose(12), positionInitialized: false } }))
    expect(conditionOf(ingest, startTime).quality).toBe(Quality.uncertain)
    expect(poseOf(ingest, startTime)?.x).toBe(12)
  })
})
