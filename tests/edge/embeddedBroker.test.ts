import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt'
import mqttPacket from 'mqtt-packet'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EmbeddedBroker, startEmbeddedBroker } from '../../src/edge/broker/embedded.ts'
import { Credentials } from '../../src/edge/broker/roles.ts'
import { PortTakenError } from '../../src/edge/listen.ts'
import { waitFor } from '../wait.ts'

let broker: EmbeddedBroker
let port: number
let log: string[]
const clients: MqttClient[] = []
const anna = { username: 'anna', password: 'secret' }

beforeEach(async () => {
  log = []
  const credentials = new Credentials(new Map([['anna', 'secret']]))
  broker = await startEmbeddedBroker(credentials, (line) => log.push(line))
  port = await broker.listen('127.0.0.1', 0)
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.end(true)
  await broker.close()
})

async function join(options: IClientOptions = {}): Promise<MqttClient> {
  const client = mqtt.connect(`mqtt://127.0.0.1:${port}`, { reconnectPeriod: 0, ...options })
  clients.push(client)
  client.on('error', () => {})
  await new Promise<void>((done, failed) => {
    client.once('connect', () => done())
    client.once('error', failed)
  })
  return client
}

async function listenTo(filter: string): Promise<{ topics: string[]; payloads: string[] }> {
  const heard = { topics: [] as string[], payloads: [] as string[] }
  const client = await join()
  client.on('message', (topic, payload) => {
    heard.topics.push(topic)
    heard.payloads.push(payload.toString())
  })
  await client.subscribeAsync(filter)
  return heard
}

describe('a viewer', () => {
  test('without credentials may come in and subscribe', async () => {
    const heard = await listenTo('plant/#')
    const publisher = await join(anna)
    await publisher.publishAsync('plant/a', '1', { qos: 1 })
    await waitFor(() => heard.topics.length > 0, 5000, 'the message')
    expect(heard).toEqual({ topics: ['plant/a'], payloads: ['1'] })
  })

  test('hears all that comes, retained or not, of whatever quality of service', async () => {
    const heard = await listenTo('plant/#')
    const publisher = await join(anna)
    const sent = Array.from({ length: 60 }, (_, i) => `plant/${i}`)
    sent.forEach((topic, i) => publisher.publish(topic, 'x', { qos: (i % 3) as 0 | 1 | 2, retain: i % 5 === 0 }))
    await waitFor(() => heard.topics.length >= sent.length, 2000, 'all messages').catch(() => {})
    expect(heard.topics.toSorted()).toEqual(sent.toSorted())
  })

  test('that comes late finds the last Sparkplug births, which nobody hears twice', async () => {
    const early = await listenTo('$sparkplug/certificates/#')
    const publisher = await join(anna)
    for (const payload of ['first', 'last'])
      await publisher.publishAsync('spBv1.0/plant/NBIRTH/line-1', payload, { qos: 1 })
    await publisher.publishAsync('spBv1.0/plant/DBIRTH/line-1/robot-1', 'robot', { qos: 1 })
    await publisher.publishAsync('spBv1.0/plant/DDATA/line-1/robot-1', 'data', { qos: 1 })
    const late = await listenTo('$sparkplug/certificates/spBv1.0/plant/#')
    await waitFor(() => late.topics.length >= 2, 2000, 'the births')
    expect(late.payloads.toSorted()).toEqual(['last', 'robot'])
    expect(early.topics).toEqual([])
  })

  test('is thrown out when it publishes, nobody hears it, and the log says so once', async () => {
    const heard = await listenTo('#')
    for (let i = 0; i < 3; i++) {
      const viewer = await join()
      const closed = new Promise<void>((done) => viewer.once('close', done))
      viewer.publish('plant/a', 'x')
      await closed
    }
    const publisher = await join(anna)
    await publisher.publishAsync('plant/b', 'y', { qos: 1 })
    await waitFor(() => heard.topics.includes('plant/b'), 5000, 'the next message')
    expect(heard.topics).not.toContain('plant/a')
    expect(broker.refused).toBe(3)
    expect(log).toEqual([expect.stringContaining("a viewer's publish to plant/a")])
  })

  test('has a will that is never published', async () => {
    const heard = await listenTo('#')
    const viewer = await join({ will: { topic: 'plant/will', payload: Buffer.from('x'), qos: 1, retain: false } })
    viewer.stream.destroy()
    await waitFor(() => broker.refused === 1, 5000, 'the refusal')
    const publisher = await join(anna)
    await publisher.publishAsync('plant/b', 'y', { qos: 1 })
    await waitFor(() => heard.topics.includes('plant/b'), 5000, 'the next message')
    expect(heard.topics).not.toContain('plant/will')
  })

  test('leaves no session behind, whatever it asks for', async () => {
    const options = { clientId: 'lingering', clean: false }
    const viewer = await join(options)
    await viewer.subscribeAsync('plant/#', { qos: 1 })
    await viewer.endAsync()
    const publisher = await join(anna)
    await publisher.publishAsync('plant/a', '1', { qos: 1 })
    const again = mqtt.connect(`mqtt://127.0.0.1:${port}`, { reconnectPeriod: 0, ...options })
    clients.push(again)
    const connack = await new Promise<{ sessionPresent: boolean }>((done) => again.once('connect', done))
    expect(connack.sessionPresent).toBe(false)
  })

  test("can't push a publisher out by using its client id", async () => {
    const publisher = await join({ ...anna, clientId: 'line-1' })
    await expect(join({ clientId: 'line-1' })).rejects.toThrow('Identifier rejected')
    await publisher.publishAsync('plant/a', '1', { qos: 1 })
    expect(publisher.connected).toBe(true)
  })

  test('that takes nothing does not hold up the others', async () => {
    const frozen = await subscribeAndFreeze('plant/#')
    const heard = await listenTo('plant/#')
    const publisher = await join(anna)
    const flood = Buffer.alloc(200_000)
    for (let i = 0; i < 200; i++) publisher.publish('plant/big', flood)
    const wait = await waitFor(
      () => {
        publisher.publish('plant/last', 'x')
        return heard.topics.includes('plant/last')
      },
      20_000,
      'a message after the flood',
    )
    expect(wait).toBeLessThan(3000)
    frozen.destroy()
  })
})

describe('a publisher', () => {
  test.each([
    { username: 'anna', password: 'wrong' },
    { username: 'anna' },
    { username: 'otto', password: 'secret' },
    { username: '', password: 'secret' },
  ])('with wrong credentials %o is refused', async (credentials) => {
    await expect(join(credentials)).rejects.toThrow('Bad username or password')
  })

  test('has a will that is published when its connection breaks', async () => {
    const heard = await listenTo('plant/#')
    const publisher = await join({
      ...anna,
      will: { topic: 'plant/agv-1/connection', payload: Buffer.from('gone'), qos: 1, retain: true },
    })
    publisher.stream.destroy()
    await waitFor(() => heard.payloads.length > 0, 5000, 'the will')
    expect(heard).toEqual({ topics: ['plant/agv-1/connection'], payloads: ['gone'] })
  })

  test('may declare its own provenance and say nothing else in the name of the product', async () => {
    const heard = await listenTo('yujing/#')
    const publisher = await join(anna)
    await publisher.publishAsync('yujing/v1/provenance/anna', '{}', { qos: 1, retain: true })
    await waitFor(() => heard.topics.includes('yujing/v1/provenance/anna'), 5000, 'the declaration')
    for (const topic of ['yujing/v1/xiyong/frame', 'yujing/v1/provenance/otto', 'yujing/x', '$SYS/x']) {
      const impostor = await join(anna)
      const closed = new Promise<void>((done) => impostor.once('close', done))
      impostor.publish(topic, 'x')
      await closed
    }
    expect(heard.topics).toEqual(['yujing/v1/provenance/anna'])
    expect(broker.refused).toBe(4)
  })
})

test('a taken port says which it is and how to choose another', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const taken = (other.address() as AddressInfo).port
  const second = await startEmbeddedBroker(new Credentials(new Map()), () => {})
  const failure = second.listen('127.0.0.1', taken)
  await expect(failure).rejects.toThrow(PortTakenError)
  await expect(failure).rejects.toThrow(new RegExp(`${taken}.*--mqtt-port`, 's'))
  await second.close()
  other.close()
})

/** A subscriber that reads its SUBACK and then never again. */
async function subscribeAndFreeze(topic: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  const parser = mqttPacket.parser()
  socket.on('data', (chunk: Buffer) => parser.parse(chunk))
  const next = () => new Promise((done) => parser.once('packet', done))
  socket.write(mqttPacket.generate({ cmd: 'connect', clientId: 'frozen', clean: true, keepalive: 0 }))
  await next()
  socket.write(mqttPacket.generate({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic, qos: 0 }] }))
  await next()
  socket.removeAllListeners('data')
  socket.pause()
  return socket
}
