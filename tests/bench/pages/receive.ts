import mqtt from 'mqtt'
import { createSource } from '../../../src/app/sources/createSource.ts'
import { loadScene } from '../../../src/scene/load.ts'
import { createFrameReader } from '../../../src/telemetry/createReader.ts'
import { openFrame } from '../../../src/telemetry/frame.ts'
import { playbackDelayMs } from '../../../src/telemetry/playback.ts'
import type { FrameReader } from '../../../src/telemetry/reader.ts'
import type { LinkStatus, SourceListener } from '../../../src/telemetry/source.ts'

const sceneUrl = 'scenes/xiyong/scene.json'
const settleMs = 2000

export interface Reception {
  readonly valuesPerSecond: number
  /** Main-thread tasks over 50 ms while it was measured, milliseconds. */
  readonly longTasks: readonly number[]
}

/** Values that reach the main thread in frames, applied to a reader as the view does it. */
export async function receiveFrames(broker: string, measureMs: number): Promise<Reception> {
  let values = 0
  const stop = await read('gateway', broker, {
    frame: (buffer) => {
      const frame = openFrame(buffer)
      if (typeof frame !== 'string') values += frame.values.length
    },
  })
  const reception = await countFor(measureMs, () => values)
  stop()
  return reception
}

/** Values that the worker decodes from the plant's own topics, one a message. */
export async function receiveDirect(broker: string, measureMs: number): Promise<Reception> {
  let received = 0
  const stop = await read('direct', broker, {
    link: ({ bindings }) => (received = bindings.reduce((sum, binding) => sum + binding.received, 0)),
  })
  const reception = await countFor(measureMs, () => received)
  stop()
  return reception
}

/** What a page does that takes each value by mqtt.js where it draws. */
export async function receiveOnMainThread(broker: string, measureMs: number): Promise<Reception> {
  const latest = new Map<string, unknown>()
  let received = 0
  const client = await mqtt.connectAsync(broker)
  client.on('message', (topic, payload) => {
    latest.set(topic, JSON.parse(payload.toString()))
    received++
  })
  await client.subscribeAsync('xiyong/#')
  const reception = await countFor(measureMs, () => received)
  client.end(true)
  return reception
}

/** Milliseconds from the time stamped in a message to its value in the reader; the delay of playback left out. */
export async function measureLatency(
  mode: 'gateway' | 'direct',
  broker: string,
  path: string,
  samples: number,
): Promise<number[]> {
  const latencies: number[] = []
  let last = 0
  let enough = () => {}
  const finished = new Promise<void>((done) => (enough = done))
  const stop = await read(mode, broker, {
    applied: (reader) => {
      const slot = reader.slotOf(path)
      const stamp = slot === undefined ? undefined : reader.number(slot, 'stamp')
      if (stamp === undefined || stamp === last) return
      if (last > 0) latencies.push(Date.now() - stamp)
      last = stamp
      if (latencies.length >= samples) enough()
    },
  })
  await finished
  stop()
  return latencies
}

interface Watcher extends Partial<SourceListener> {
  /** After a frame was applied. */
  readonly applied?: (reader: FrameReader) => void
}

/** A source and a reader without a picture. Each frame is applied when it comes. Resolves with what ends it. */
async function read(mode: 'gateway' | 'direct', broker: string, watcher: Watcher): Promise<() => void> {
  const { scene } = await loadScene(async (file) =>
    (await fetch(new URL(file, new URL(sceneUrl, location.href)))).text(),
  )
  const reader = createFrameReader(scene!)
  const source = createSource({ mode, broker, scene: scene!, scenarioUrl: '' })
  const online = new Promise<void>((resolve) => {
    source.start({
      frame(buffer) {
        watcher.frame?.(buffer)
        const now = Date.now()
        reader.push(buffer, now)
        reader.advance(now + playbackDelayMs)
        watcher.applied?.(reader)
      },
      link(status: LinkStatus) {
        watcher.link?.(status)
        if (status.state === 'online') resolve()
      },
    })
  })
  await online
  return () => source.stop()
}

async function countFor(milliseconds: number, count: () => number): Promise<Reception> {
  await pause(settleMs)
  const longTasks: number[] = []
  const observer = new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => longTasks.push(duration)),
  )
  observer.observe({ type: 'longtask' })
  const [before, started] = [count(), performance.now()]
  await pause(milliseconds)
  const valuesPerSecond = (count() - before) / ((performance.now() - started) / 1000)
  observer.disconnect()
  return { valuesPerSecond, longTasks }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
