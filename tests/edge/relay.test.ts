import mqtt, { type IClientOptions, type MqttClient } from 'mqtt'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startEmbeddedBroker } from '../../src/edge/broker/embedded.ts'
import { Credentials } from '../../src/edge/broker/roles.ts'
import { mosquittoPorts, startMosquitto } from '../mosquitto.ts'
import { waitFor, waitMs } from '../wait.ts'
import { type RelayServer, startRelay } from './relayServer.ts'

interface Outside {
  /** With credentials of a publisher where it asks for any. */
  readonly url: string
  close(): Promise<unknown>
}

const brokers = [
  { name: 'Mosquitto, MQTT 5', protocolVersion: 5, start: startOpenMosquitto },
  { name: 'Mosquitto, MQTT 3.1.1', protocolVersion: 4, start: startOpenMosquitto },
  { name: 'a broker with passwords, MQTT 3.1.1', protocolVersion: 4, start: startGuardedBroker },
] as const

describe.each(brokers)('through the relay to $name', ({ protocolVersion, start }) => {
  let outside: Outside
  let relay: RelayServer
  let plant: MqttClient
  const clients: MqttClient[] = []
  const heard: string[] = []

  beforeAll(async () => {
    outside = await start()
    relay = await startRelay(outside.url)
    plant = await mqtt.connectAsync(outside.url, { protocolVersion })
    plant.on('message', (topic) => heard.push(topic))
    await plant.subscribeAsync('viewer/#')
    await plant.publishAsync('plant/kept', 'kept', { retain: true, qos: 1 })
  })
  afterEach(() => {
    for (const client of clients.splice(0)) client.end(true)
  })
  afterAll(async () => {
    plant.end(true)
    await relay.close()
    await outside.close()
  })

  async function join(options: IClientOptions = {}): Promise<MqttClient> {
    const client = await mqtt.connectAsync(relay.url, { protocolVersion, reconnectPeriod: 0, ...options })
    clients.push(client)
    client.on('error', () => {})
    return client
  }

  async function heardOfViewers(): Promise<string[]> {
    await plant.publishAsync('viewer/end', '', { qos: 1 })
    await waitFor(() => heard.includes('viewer/end'), 5000, 'the message after')
    return heard.splice(0)
  }

  test('a viewer hears what is retained and what comes', async () => {
    const viewer = await join()
    const messages: [string, boolean][] = []
    viewer.on('message', (topic, _payload, { retain }) => messages.push([topic, retain]))
    await viewer.subscribeAsync('plant/#')
    await plant.publishAsync('plant/live', 'live', { qos: 1, retain: true })
    await waitFor(() => messages.length === 2, 5000, 'both messages')
    expect(messages).toEqual([
      ['plant/kept', true],
      ['plant/live', false],
    ])
    await plant.publishAsync('plant/live', '', { qos: 1, retain: true })
  })

  test('a viewer that publishes is thrown out and nobody hears it', async () => {
    const before = relay.refused()
    const viewer = await join()
    const closed = new Promise<void>((done) => viewer.once('close', done))
    viewer.publish('viewer/a', 'x')
    await closed
    expect(relay.refused()).toBe(before + 1)
    expect(await heardOfViewers()).toEqual(['viewer/end'])
  })

  test("a viewer's will stays with it", async () => {
    const viewer = await join({ will: { topic: 'viewer/will', payload: Buffer.from('x'), qos: 0, retain: false } })
    viewer.stream.destroy()
    await waitMs(200)
    expect(await heardOfViewers()).toEqual(['viewer/end'])
  })

  test('a viewer can use neither a shared subscription nor the name of a client of the plant', async () => {
    const named = await mqtt.connectAsync(outside.url, { protocolVersion, clientId: 'line-1', reconnectPeriod: 0 })
    clients.push(named)
    const viewer = await join({ clientId: 'line-1' })
    const closed = new Promise<void>((done) => viewer.once('close', done))
    viewer.subscribe('$share/consumers/plant/#')
    await closed
    expect(named.connected).toBe(true)
  })
})

test('a viewer is let go when the outside broker is away', async () => {
  const relay = await startRelay('mqtt://127.0.0.1:1')
  const viewer = mqtt.connect(relay.url, { reconnectPeriod: 0 })
  viewer.on('error', () => {})
  await new Promise<void>((done) => viewer.once('close', done))
  expect(viewer.connected).toBe(false)
  await relay.close()
})

async function startOpenMosquitto(): Promise<Outside> {
  const ports = await mosquittoPorts()
  const program = await startMosquitto(ports)
  return { url: `mqtt://127.0.0.1:${ports.tcp}`, close: () => program.stop() }
}

async function startGuardedBroker(): Promise<Outside> {
  const broker = await startEmbeddedBroker(new Credentials(new Map([['an:na', 'p@ss/word']])), () => {})
  const port = await broker.listen('127.0.0.1', 0)
  return { url: `mqtt://an%3Ana:p%40ss%2Fword@127.0.0.1:${port}`, close: () => broker.close() }
}
