import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import mqtt, { type MqttClient } from 'mqtt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EmbeddedBroker, startEmbeddedBroker } from '../../src/edge/broker/embedded.ts'
import { Credentials } from '../../src/edge/broker/roles.ts'
import { Gateway } from '../../src/edge/gateway.ts'
import { listen } from '../../src/edge/listen.ts'
import { mqttClientTo } from '../../src/edge/transport/mqttClient.ts'
import type { OpenTransport, Transport, TransportListener } from '../../src/edge/transport/transport.ts'
import { createWebServer } from '../../src/edge/webServer.ts'
import { Quality } from '../../src/model/quality.ts'
import type { Heartbeat } from '../../src/telemetry/heartbeat.ts'
import { createFrameReader } from '../../src/telemetry/createReader.ts'
import { readFrameHeader } from '../../src/telemetry/frame.ts'
import { frameTopic, heartbeatTopic } from '../../src/telemetry/topics.ts'
import { mosquittoPorts, startMosquitto } from '../mosquitto.ts'
import { waitFor, waitMs } from '../wait.ts'
import { boundScene, handTypedState, stateTopic, vehiclePath } from './boundScene.ts'
import { startRelay } from './relayServer.ts'
import { openViewer, type Viewer } from './viewer.ts'

interface Way {
  readonly open: OpenTransport
  /** Where a publisher connects, with its credentials. */
  readonly broker: string
  /** Where a viewer connects. */
  readonly webSocket: string
  close(): Promise<unknown>
}

const ways = [
  { name: 'the embedded broker', start: startBesideEmbedded },
  { name: 'Mosquitto', start: startBesideMosquitto },
]
const scene = boundScene()

describe.each(ways)('a gateway beside $name', ({ start }) => {
  let way: Way
  let gateway: Gateway
  let plant: MqttClient
  const messages: { topic: string; payload: Buffer; retain: boolean; at: number }[] = []

  beforeAll(async () => {
    way = await start()
    gateway = new Gateway(scene, way.open)
    plant = await mqtt.connectAsync(way.broker)
    plant.on('message', (topic, payload, { retain }) =>
      messages.push({ topic, payload, retain, at: performance.now() }),
    )
    await plant.subscribeAsync('yujing/v1/small/#')
  })
  afterAll(async () => {
    await gateway.close()
    plant.end(true)
    await way.close()
  })

  const headers = () =>
    messages
      .filter(({ topic }) => topic === frameTopic('small'))
      .map(({ payload, retain }) => ({ ...readFrameHeader(arrayBuffer(payload))!, retain }))

  test('cuts ten deltas a second without drift, and beats once a second', async () => {
    await waitFor(() => headers().length > 1, 5000, 'frames')
    const before = { frames: deltas().length, beats: beats().length }
    await waitMs(3000)
    expect(deltas().length - before.frames).toBeGreaterThanOrEqual(29)
    expect(deltas().length - before.frames).toBeLessThanOrEqual(31)
    expect(beats().length - before.beats).toBeGreaterThanOrEqual(2)
    expect(beats().at(-1)).toMatchObject({ sceneHash: scene.hash, plantOnline: true, bindings: [{}, {}] })
  })

  test('keeps a keyframe for who comes later; deltas are not kept', async () => {
    await waitFor(() => headers().filter(({ keyframe }) => keyframe).length >= 2, 12_000, 'keyframes')
    const late = await mqtt.connectAsync(way.broker)
    const first = new Promise<[Buffer, boolean]>((done) =>
      late.once('message', (_topic, payload, { retain }) => done([payload, retain])),
    )
    await late.subscribeAsync(frameTopic('small'))
    const [payload, retained] = await first
    expect(retained).toBe(true)
    expect(readFrameHeader(arrayBuffer(payload))?.keyframe).toBe(true)
    late.end(true)
  })

  test('a state typed by hand becomes a pose in a frame: p95 within 250 ms', async () => {
    const viewer = await openViewer(scene, 'gateway', way.webSocket)
    await waitFor(() => viewer.link.facts().state === 'online', 5000, 'the viewer')
    const waits: number[] = []
    for (let i = 1; i <= 40; i++) {
      const sent = performance.now()
      plant.publish(stateTopic(`agv-${i}`), handTypedState(`agv-${i}`, 1, 10 + i, 5))
      await nextPose(viewer, vehiclePath(`agv-${i}`))
      waits.push(performance.now() - sent)
      expect(viewer.reader.pose(viewer.reader.slotOf(vehiclePath(`agv-${i}`))!)).toMatchObject({ x: 10 + i, y: 5 })
      await waitMs(7 * (i % 14))
    }
    await viewer.close()
    expect(waits.toSorted((a, b) => a - b)[37]).toBeLessThan(250)
  })

  test('rubbish is counted with its binding and a sample, and the rest goes on', async () => {
    const rubbish = [
      '',
      'null',
      '{"headerId": "x"',
      '[1]',
      '\u0000\u00ff',
      '{"__proto__": {"polluted": 1}}',
      'x'.repeat(2e6),
    ]
    for (const payload of rubbish) plant.publish(stateTopic('agv-100'), payload, { retain: true })
    plant.publish(stateTopic('agv-101'), handTypedState('agv-101', 1, 3, 4))
    const viewer = await openViewer(scene, 'gateway', way.webSocket)
    await nextPose(viewer, vehiclePath('agv-101'))
    await waitFor(() => viewer.link.facts().problems.length > 0, 5000, 'a heartbeat with problems')
    const { problems, bindings } = viewer.link.facts()
    expect(problems.filter(({ where }) => where === stateTopic('agv-100'))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'message.notJson', binding: 'fleet', sample: expect.any(String) }),
        expect.objectContaining({ code: 'message.tooLarge', binding: 'fleet' }),
      ]),
    )
    expect(bindings.find(({ binding }) => binding === 'fleet')!.bad).toBeGreaterThanOrEqual(rubbish.length - 1)
    plant.publish(stateTopic('agv-100'), '', { retain: true })
    await viewer.close()
  })

  test('takes its keyframe back when it stops in order', async () => {
    const other = { ...scene, id: 'other' }
    const leaving = new Gateway(other, way.open)
    await waitMs(500)
    await leaving.close()
    const late = await mqtt.connectAsync(way.broker)
    const heard: string[] = []
    late.on('message', (topic) => heard.push(topic))
    await late.subscribeAsync(frameTopic('other'))
    await waitMs(300)
    expect(heard).toEqual([])
    late.end(true)
  })

  const deltas = () => headers().filter(({ keyframe }) => !keyframe)
  const beats = () =>
    messages
      .filter(({ topic }) => topic === heartbeatTopic('small'))
      .map(({ payload }) => JSON.parse(payload.toString()) as Heartbeat)
})

test('what a broker has kept from before is uncertain until it comes live', async () => {
  const way = await startBesideMosquitto()
  const plant = await mqtt.connectAsync(way.broker)
  const topic = 'small/plant/weld/line-1/robot-1/activePower'
  await plant.publishAsync(topic, '{"value": 12.5}', { retain: true, qos: 1 })
  const gateway = new Gateway(scene, way.open)
  const viewer = await openViewer(scene, 'gateway', way.webSocket)
  const power = () => viewer.reader.tags(0).find(({ signal }) => signal === 'activePower')
  await waitFor(() => power() !== undefined, 5000, 'the kept value')
  expect(power()).toMatchObject({ value: 12.5, quality: Quality.uncertain })
  await plant.publishAsync(topic, '{"value": 13}', { retain: true, qos: 1 })
  await waitFor(() => power()?.value === 13, 5000, 'the live value')
  expect(power()).toMatchObject({ quality: Quality.good })
  await viewer.close()
  await gateway.close()
  plant.end(true)
  await way.close()
})

test('who comes back a moment after the gateway learns what was told meanwhile', async () => {
  let plant: TransportListener | undefined
  let kept = new Uint8Array(0)
  const gateway = new Gateway(scene, (_, listener) => {
    plant = listener
    const publish: Transport['publish'] = (topic, payload, { retain }) => {
      if (retain && topic === frameTopic('small')) kept = Uint8Array.from(payload)
      return true
    }
    return { state: 'online', publish, close: async () => {} }
  })
  plant!.online(true)
  await waitMs(250)
  plant!.message(stateTopic('late'), Buffer.from(handTypedState('late', 1, 3, 4)), false)
  const isKept = () => {
    const reader = createFrameReader(scene)
    reader.push(arrayBuffer(Buffer.from(kept)), 0)
    reader.advance(1000)
    const slot = reader.slotOf(vehiclePath('late'))
    return slot !== undefined && reader.asset(slot).quality === Quality.good
  }
  expect(await waitFor(isKept, 5000, 'a keyframe that tells it')).toBeLessThan(700)
  await gateway.close()
})

async function nextPose({ reader }: Viewer, path: string): Promise<void> {
  const placed = (): boolean => {
    const slot = reader.slotOf(path)
    return slot !== undefined && reader.pose(slot) !== undefined
  }
  const end = performance.now() + 5000
  while (!placed()) {
    if (performance.now() > end) throw new Error(`no pose of ${path}`)
    await waitMs(2)
  }
}

async function startBesideEmbedded(): Promise<Way> {
  const broker = await startEmbeddedBroker(new Credentials(new Map([['anna', 'secret']])), () => {})
  const port = await broker.listen('127.0.0.1', 0)
  const [viewers, server] = await acceptWebSockets(broker.accept)
  return {
    open: broker.open,
    broker: `mqtt://anna:secret@127.0.0.1:${port}`,
    webSocket: viewers,
    async close() {
      server.closeAllConnections()
      server.close()
      await broker.close()
    },
  }
}

/** Viewers come through the relay, as they do at the edge: Mosquitto's own WebSockets take long over large frames. */
async function startBesideMosquitto(): Promise<Way> {
  const ports = await mosquittoPorts()
  const mosquitto = await startMosquitto(ports)
  const broker = `mqtt://127.0.0.1:${ports.tcp}`
  const relay = await startRelay(broker)
  return {
    open: mqttClientTo(new URL(broker), () => {}),
    broker,
    webSocket: relay.url,
    async close() {
      await relay.close()
      await mosquitto.stop()
    },
  }
}

async function acceptWebSockets(accept: EmbeddedBroker['accept']): Promise<[url: string, server: Server]> {
  const folders = { scenesFolder: tmpdir(), scenariosFolder: tmpdir() }
  const server = createWebServer({
    app: () => {},
    ...folders,
    json: new Map(),
    origins: new Set<string>(),
    refused: () => undefined,
    mqtt: accept,
  })
  const port = await listen(server, '127.0.0.1', 0, '--port')
  return [`ws://127.0.0.1:${port}/mqtt`, server]
}

function arrayBuffer(payload: Buffer): ArrayBuffer {
  return new Uint8Array(payload).buffer
}
