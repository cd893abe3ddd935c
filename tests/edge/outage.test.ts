import mqtt, { type MqttClient } from 'mqtt'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Gateway } from '../../src/edge/gateway.ts'
import { mqttClientTo } from '../../src/edge/transport/mqttClient.ts'
import { Quality } from '../../src/model/quality.ts'
import { startTcpProxy } from '../e2e/tcpProxy.ts'
import { type MosquittoPorts, mosquittoPorts, startMosquitto } from '../mosquitto.ts'
import type { Program } from '../program.ts'
import { waitFor, waitMs } from '../wait.ts'
import { boundScene, handTypedState, stateTopic, vehiclePath } from './boundScene.ts'
import { type RelayServer, startRelay } from './relayServer.ts'
import { openViewer, type Viewer } from './viewer.ts'

const scene = boundScene()
const powerTopic = 'small/plant/weld/line-1/robot-1/activePower'
const agv = vehiclePath('agv-1')

let ports: MosquittoPorts
let mosquitto: Program
let relay: RelayServer
let gateway: Gateway
let plant: MqttClient
let driving: ReturnType<typeof setInterval>

beforeEach(async () => {
  ports = await mosquittoPorts()
  mosquitto = await startMosquitto(ports)
  const url = `mqtt://127.0.0.1:${ports.tcp}`
  relay = await startRelay(url)
  gateway = new Gateway(
    scene,
    mqttClientTo(new URL(url), () => {}),
  )
  plant = mqtt.connect(url, { reconnectPeriod: 100, queueQoSZero: false })
  plant.on('error', () => {})
  let step = 0
  driving = setInterval(() => {
    step++
    plant.publish(stateTopic('agv-1'), handTypedState('agv-1', step, step / 5, 10))
  }, 200)
})
afterEach(async () => {
  clearInterval(driving)
  plant.end(true)
  await gateway.close()
  await relay.close()
  await mosquitto.stop()
})

describe.each(['gateway', 'direct'] as const)('a viewer in %s mode', (mode) => {
  test('sees positions move again within 2 s of the broker, and meanwhile that they do not', async () => {
    const viewer = await openViewer(scene, mode, `ws://127.0.0.1:${viewersPort(mode)}/mqtt`)
    await waitFor(() => movedAfter(viewer, 0.4), 10_000, 'a vehicle that moves')
    plant.publish(powerTopic, '7.5')
    await waitFor(() => qualityOfPower(viewer) === Quality.good, 5000, 'a good value')

    await mosquitto.kill()
    await waitFor(() => viewer.link.facts().state === 'reconnecting', 2000, 'the loss')
    await waitMs(3000)
    expect(viewer.link.facts().plantOnline).toBe(false)
    const before = viewer.reader.pose(viewer.reader.slotOf(agv)!)!.x
    mosquitto = await startMosquitto(ports)
    expect(await waitFor(() => movedAfter(viewer, before + 1), 10_000, 'motion')).toBeLessThan(2000)

    await waitFor(() => viewer.link.facts().plantOnline, 3000, 'the plant')
    expect(viewer.link.facts()).toMatchObject({ state: 'online', reconnects: 1, gaps: 0 })
    expect(qualityOfPower(viewer)).toBe(Quality.stale)
    await viewer.close()
  })

  test('notices a half-open socket within 5 s and comes back by itself', async () => {
    const proxy = await startTcpProxy(viewersPort(mode))
    const viewer = await openViewer(scene, mode, `ws://127.0.0.1:${proxy.port}/mqtt`)
    await waitFor(() => movedAfter(viewer, 0.4), 10_000, 'a vehicle that moves')
    proxy.freeze()
    const noticed = await waitFor(() => viewer.link.facts().state === 'halfOpen', 8000, 'the cut')
    expect(noticed).toBeLessThan(5000)
    expect(viewer.link.facts().plantOnline).toBe(false)
    const before = viewer.reader.pose(viewer.reader.slotOf(agv)!)!.x
    proxy.thaw()
    await waitFor(() => movedAfter(viewer, before + 0.4), 8000, 'motion')
    expect(viewer.link.facts().problems).toContainEqual(expect.objectContaining({ code: 'link.halfOpen' }))
    await viewer.close()
    await proxy.close()
  })
})

test('a viewer notices within 5 s that the gateway is gone although the broker answers, and when another comes', async () => {
  const viewer = await openViewer(scene, 'gateway', relay.url)
  await waitFor(() => viewer.link.facts().plantOnline, 10_000, 'the plant')
  await gateway.close()
  const noticed = await waitFor(() => viewer.link.facts().state === 'halfOpen', 8000, 'the silence')
  expect(noticed).toBeLessThan(5000)
  const epoch = viewer.reader.epoch
  gateway = new Gateway(
    scene,
    mqttClientTo(new URL(`mqtt://127.0.0.1:${ports.tcp}`), () => {}),
  )
  await waitFor(() => viewer.link.facts().state === 'online' && viewer.reader.epoch !== epoch, 5000, 'the next one')
  await waitFor(() => viewer.link.facts().plantOnline, 3000, 'its heartbeat')
  expect(viewer.link.facts().gaps).toBe(0)
  await viewer.close()
})

/** A viewer of a gateway comes through the edge's relay, one without a gateway to the broker itself. */
function viewersPort(mode: 'gateway' | 'direct'): number {
  return mode === 'gateway' ? Number(new URL(relay.url).port) : ports.webSocket
}

function movedAfter({ reader }: Viewer, x: number): boolean {
  const slot = reader.slotOf(agv)
  return slot !== undefined && (reader.pose(slot)?.x ?? 0) > x
}

function qualityOfPower({ reader }: Viewer): Quality | undefined {
  return reader.tags(0).find(({ signal }) => signal === 'activePower')?.quality
}
