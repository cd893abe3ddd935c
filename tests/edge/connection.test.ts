import mqtt from 'mqtt'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startEmbeddedBroker } from '../../src/edge/broker/embedded.ts'
import { Credentials } from '../../src/edge/broker/roles.ts'
import { type Connection, openConnection } from '../../src/mqtt/connection.ts'
import { startTcpProxy } from '../e2e/tcpProxy.ts'
import { mosquittoPorts, startMosquitto } from '../mosquitto.ts'
import type { Program } from '../program.ts'
import { waitFor, waitMs } from '../wait.ts'

let ports: Awaited<ReturnType<typeof mosquittoPorts>>
let mosquitto: Program
const open: Connection[] = []

beforeAll(async () => {
  ports = await mosquittoPorts()
  mosquitto = await startMosquitto(ports)
})
afterEach(async () => {
  for (const connection of open.splice(0)) await connection.close()
})
afterAll(() => mosquitto.stop())

function connect(url: string, credentials: { username?: string; password?: string } = {}) {
  const messages: { topic: string; text: string; retained: boolean }[] = []
  const states: string[] = []
  const reasons: string[] = []
  const connection = openConnection({
    url,
    ...credentials,
    filters: ['plant/#'],
    message: (topic, payload, retained) => messages.push({ topic, text: Buffer.from(payload).toString(), retained }),
    changed(state, reason) {
      states.push(state)
      if (reason) reasons.push(reason)
    },
  })
  open.push(connection)
  return { connection, messages, states, reasons }
}

describe('a connection', () => {
  test.each(['tcp', 'webSocket'] as const)('over %s tells what was retained from what comes now', async (way) => {
    const plant = await mqtt.connectAsync(`mqtt://127.0.0.1:${ports.tcp}`)
    await plant.publishAsync('plant/kept', 'old', { retain: true, qos: 1 })
    const scheme = way === 'tcp' ? 'mqtt' : 'ws'
    const { connection, messages } = connect(`${scheme}://127.0.0.1:${ports[way]}`)
    await waitFor(() => connection.state === 'online' && messages.length === 1, 5000, 'the retained message')
    await plant.publishAsync('plant/kept', 'new', { retain: true, qos: 1 })
    await waitFor(() => messages.length === 2, 5000, 'the live message')
    expect(messages).toEqual([
      { topic: 'plant/kept', text: 'old', retained: true },
      { topic: 'plant/kept', text: 'new', retained: false },
    ])
    await plant.publishAsync('plant/kept', '', { retain: true, qos: 1 })
    await plant.endAsync()
  })

  test('falls back to MQTT 3.1.1 where the broker speaks nothing newer, and says nothing of it', async () => {
    const broker = await startEmbeddedBroker(new Credentials(new Map()), () => {})
    const port = await broker.listen('127.0.0.1', 0)
    const { connection, reasons } = connect(`mqtt://127.0.0.1:${port}`)
    await waitFor(() => connection.state === 'online', 5000, 'a connection')
    expect(reasons).toEqual([])
    await connection.close()
    await broker.close()
  })

  test('that is refused says why, and goes on trying', async () => {
    const broker = await startEmbeddedBroker(new Credentials(new Map()), () => {})
    const port = await broker.listen('127.0.0.1', 0)
    const { connection, states, reasons } = connect(`mqtt://127.0.0.1:${port}`, { username: 'otto', password: 'x' })
    await waitFor(() => reasons.length >= 2, 5000, 'two refusals')
    expect(new Set(reasons)).toEqual(new Set(['Connection refused: Bad username or password']))
    expect(new Set(states)).toEqual(new Set(['connecting']))
    await connection.close()
    await broker.close()
  })

  test('to nobody goes on trying, and stops at once when closed', async () => {
    const { connection, reasons } = connect('mqtt://127.0.0.1:1')
    await waitFor(() => reasons.length >= 2, 5000, 'two attempts')
    await connection.close()
    const attempts = reasons.length
    await waitMs(500)
    expect(reasons).toHaveLength(attempts)
    expect(connection.state).toBe('stopped')
  })

  test('comes back within 2 s of its broker and counts it', async () => {
    const own = await mosquittoPorts()
    let broker = await startMosquitto(own)
    const { connection, states } = connect(`mqtt://127.0.0.1:${own.tcp}`)
    await waitFor(() => connection.state === 'online', 5000, 'a connection')
    await broker.kill()
    await waitFor(() => connection.state === 'reconnecting', 1000, 'the loss')
    await waitMs(3000)
    broker = await startMosquitto(own)
    expect(await waitFor(() => connection.state === 'online', 5000, 'the broker again')).toBeLessThan(2000)
    expect(connection.reconnects).toBe(1)
    expect(states).toEqual(expect.arrayContaining(['online', 'reconnecting']))
    await broker.stop()
  })

  test('notices a half-open socket within 5 s, and is quiet while nothing is wrong', async () => {
    await Promise.all((['tcp', 'webSocket'] as const).map(noticesHalfOpen))
  }, 60_000)
})

async function noticesHalfOpen(way: 'tcp' | 'webSocket'): Promise<void> {
  const proxy = await startTcpProxy(ports[way])
  const { connection, states } = connect(`${way === 'tcp' ? 'mqtt' : 'ws'}://127.0.0.1:${proxy.port}`)
  await waitFor(() => connection.state === 'online', 5000, 'a connection')
  await waitMs(5000)
  expect(states).toEqual(['online'])
  proxy.freeze()
  expect(await waitFor(() => connection.state === 'halfOpen', 8000, 'the cut')).toBeLessThan(5000)
  proxy.thaw()
  await waitFor(() => connection.state === 'online', 8000, 'the way again')
  await connection.close()
  await proxy.close()
}
