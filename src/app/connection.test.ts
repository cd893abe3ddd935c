import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { smallScene } from '../../tests/fixtures/smallScene.ts'
import { AssetState } from '../model/assetState.ts'
import { Provenance, Quality, qualityOf } from '../model/quality.ts'
import { createFrameReader } from '../telemetry/createReader.ts'
import { createFrameWriter } from '../telemetry/createWriter.ts'
import type { LinkStatus, SourceListener } from '../telemetry/source.ts'
import { connect } from './connection.ts'
import { createProblemLog } from './problemLog.ts'

const online: LinkStatus = {
  mode: 'gateway',
  state: 'online',
  since: 0,
  broker: 'ws://broker',
  ageMs: 0,
  plantOnline: true,
  reconnects: 0,
  gaps: 0,
  bindings: [],
  problems: [],
}

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => void vi.useRealTimers())

/** A connection whose sources do nothing by themselves; `listeners` has one entry for each that was started. */
function connected(still = false) {
  const scene = smallScene()
  const reader = createFrameReader(scene)
  const listeners: SourceListener[] = []
  let stopped = 0
  const log = createProblemLog()
  const connection = connect({
    mode: 'gateway',
    broker: 'ws://broker',
    create: () => ({ start: (listener) => void listeners.push(listener), stop: () => void stopped++ }),
    reader,
    now: Date.now,
    receivedAt: Date.now,
    still,
    log,
  })
  return { scene, reader, connection, listeners, log, stopped: () => stopped }
}

test('frames reach the reader, and a lost link makes its values stale until it is back', () => {
  const { scene, reader, connection, listeners } = connected()
  const quality = () => qualityOf(reader.statuses[1]!)
  listeners[0]!.link(online)
  const writer = createFrameWriter(scene, 5)
  writer.status(0, AssetState.idle, Quality.good, Provenance.live)
  listeners[0]!.frame(writer.keyframe(Date.now()))
  reader.advance(Date.now() + 200)
  expect(reader.epoch).toBe(5)
  listeners[0]!.link({ ...online, state: 'halfOpen' })
  expect(quality()).toBe(Quality.stale)
  listeners[0]!.link(online)
  expect(quality()).not.toBe(Quality.stale)
  connection.close()
})

test('a source that falls silent is started anew, later each time, and says so as a problem', () => {
  const { connection, listeners, log, stopped } = connected()
  listeners[0]!.link(online)
  vi.advanceTimersByTime(5500)
  expect(connection.link.get().state).toBe('reconnecting')
  expect(stopped()).toBe(1)
  vi.advanceTimersByTime(1500)
  expect(listeners).toHaveLength(2)
  vi.advanceTimersByTime(600_000)
  const restarts = listeners.length
  expect(restarts).toBeGreaterThan(6)
  expect(restarts).toBeLessThan(16)
  expect(log.all()).toMatchObject([{ code: 'link.halfOpen', where: 'worker' }])
  connection.close()
})

test('a main thread that was busy for long does not take the source for dead', () => {
  const { connection, listeners } = connected()
  listeners[0]!.link(online)
  vi.setSystemTime(Date.now() + 60_000)
  vi.advanceTimersByTime(2000)
  listeners[0]!.link(online)
  vi.advanceTimersByTime(3000)
  expect(connection.link.get().state).toBe('online')
  expect(listeners).toHaveLength(1)
  connection.close()
})

test('a source may take its time to start', () => {
  const { connection, listeners } = connected()
  listeners[0]!.link({ ...online, state: 'connecting' })
  vi.advanceTimersByTime(20_000)
  expect(listeners).toHaveLength(1)
  connection.close()
})

test('a source that stops is started anew, and is on its way back until it is online', () => {
  const { connection, listeners, log } = connected()
  const refused = { code: 'link.refused', where: 'x', got: 'why', count: 1, firstTime: 1, lastTime: 1 } as const
  listeners[0]!.link(online)
  listeners[0]!.link({ ...online, state: 'stopped', problems: [refused] })
  expect(connection.link.get().state).toBe('reconnecting')
  vi.advanceTimersByTime(1000)
  listeners[1]!.link({ ...online, state: 'connecting' })
  expect(connection.link.get()).toMatchObject({ state: 'reconnecting', reconnects: 1 })
  listeners[1]!.link(online)
  expect(connection.link.get().state).toBe('online')
  expect(log.all()).toMatchObject([{ code: 'link.refused', got: 'why' }])
  connection.close()
})

test('an outage of the plant behind a gateway is dated by when it began', () => {
  const { connection, listeners } = connected()
  listeners[0]!.link(online)
  vi.advanceTimersByTime(1000)
  const began = Date.now()
  listeners[0]!.link({ ...online, plantOnline: false })
  vi.advanceTimersByTime(3000)
  listeners[0]!.link({ ...online, plantOnline: false })
  expect(connection.link.get().since).toBe(began)
  connection.close()
})

test('a still picture may be silent, and what is closed stays closed', () => {
  const still = connected(true)
  vi.advanceTimersByTime(60_000)
  expect(still.listeners).toHaveLength(1)
  still.connection.close()
  const closed = connected()
  closed.connection.close()
  vi.advanceTimersByTime(60_000)
  expect(closed.listeners).toHaveLength(1)
})
