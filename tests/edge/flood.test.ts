import { expect, test } from 'vitest'
import { startEmbeddedBroker } from '../../src/edge/broker/embedded.ts'
import { Credentials } from '../../src/edge/broker/roles.ts'
import { Gateway } from '../../src/edge/gateway.ts'
import type { OpenTransport } from '../../src/edge/transport/transport.ts'
import { createFrameReader } from '../../src/telemetry/createReader.ts'
import type { FrameReader } from '../../src/telemetry/reader.ts'
import { frameTopic } from '../../src/telemetry/topics.ts'
import { startScript } from '../program.ts'
import { waitFor } from '../wait.ts'
import { boundScene, vehiclePath } from './boundScene.ts'

const deep = process.env['YUJING_DEEP'] === '1'
const rate = deep ? 20_000 : 2000
const seconds = deep ? 10 : 3
const scene = boundScene()
/** Again when this computer was too busy to flood or to be flooded. */
const limits = { timeout: 60_000, retry: 2 }

test(`a flood of ${rate} states a second for ${seconds} s leaves frames new and memory flat`, limits, async () => {
  const broker = await startEmbeddedBroker(new Credentials(new Map([['anna', 'secret']])), console.error)
  const port = await broker.listen('127.0.0.1', 0)
  const reader = createFrameReader(scene)
  const ages: number[] = []
  const memory: number[] = []
  let flooding = true
  const gateway = new Gateway(scene, watched(broker.open, frameCut))
  function frameCut(frame: ArrayBuffer): void {
    reader.push(frame, performance.now())
    reader.advance(performance.now() + 1000)
    const newest = Math.max(...sentTimes(reader))
    if (flooding && newest > 0) ages.push(Date.now() - newest)
    memory.push(process.memoryUsage().rss / 1e6)
  }

  const args = [String(port), String(rate), String(seconds)]
  const flood = await startScript('tests/edge/floodPublisher.ts', args, /connected/)
  await waitFor(() => flood.output().includes('sent'), 1000 * (seconds + 20), 'the end of the flood')
  flooding = false
  const [sent, last] = /sent (\d+), the last at (\d+)/.exec(flood.output())!.slice(1).map(Number) as [number, number]
  await waitFor(() => sentTimes(reader).includes(timeOf(last)), 5000, 'the last message')
  const { bindings, problems } = gateway.heartbeat(Date.now())
  await gateway.close()
  await broker.close()
  await flood.stop()

  const { received, bad } = bindings[0]!
  const settled = ages.slice(ages.length / 2)
  console.log(`${Math.round(sent / seconds)}/s sent, ${received} of ${sent} decoded, ${Math.max(...settled)} ms old`)
  expect({ bad, problems }).toEqual({ bad: 0, problems: [] })
  expect(settled.length).toBeGreaterThan(seconds)
  expect(Math.max(...settled)).toBeLessThan(1000)
  expect(memory.at(-1)! - memory[memory.length >> 1]!).toBeLessThan(100)
})

/** The transport, with each frame seen as it is cut. */
function watched(open: OpenTransport, frameCut: (frame: ArrayBuffer) => void): OpenTransport {
  return (filters, listener) => {
    const transport = open(filters, listener)
    return {
      ...transport,
      publish(topic, payload, options) {
        if (topic === frameTopic(scene.id) && payload.length > 0) frameCut(new Uint8Array(payload).buffer)
        return transport.publish(topic, payload, options)
      },
    }
  }
}

/** UTC milliseconds at which what is known of each tenth vehicle was sent; 0 of one that is not known yet. */
function sentTimes(reader: FrameReader): number[] {
  return Array.from({ length: 100 }, (_, index) => {
    const slot = reader.slotOf(vehiclePath(`agv-${10 * index + 9}`))
    return slot === undefined ? 0 : timeOf(reader.number(slot, 'distanceSinceLastNode') ?? 0)
  })
}

/** From the ten digits that the flood writes. */
function timeOf(digits: number): number {
  const now = Date.now()
  return digits === 0 ? 0 : now - (now % 1_000_000_000) + (digits - 2_000_000_000)
}
