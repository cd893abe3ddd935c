import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createFrameWriter } from '../../src/telemetry/createWriter.ts'
import { frameTopic, heartbeatTopic } from '../../src/telemetry/topics.ts'
import type { Heartbeat } from '../../src/telemetry/heartbeat.ts'
import { Provenance, Quality } from '../../src/model/quality.ts'
import { Credentials } from '../../src/edge/broker/roles.ts'
import { startEmbeddedBroker } from '../../src/edge/broker/embedded.ts'
import { createWebServer } from '../../src/edge/webServer.ts'
import { loadScene } from '../../src/scene/load.ts'
import { listen } from '../../src/edge/listen.ts'
import { publisher } from '../edgeProcess.ts'

/**
 * The product's broker with the gateway's last hop alone: `tsx tests/bench/frameSource.ts TAGS` publishes ten frames a
 * second in which each of TAGS values is new. Without tags it is a broker and nothing more.
 */
const tagCount = Number(process.argv[2] ?? 0)
const tagsPerAsset = 20
const tickMs = 100
const ticksPerKeyframe = 50
const ticksPerHeartbeat = 10

const root = resolve(import.meta.dirname, '../..')
const broker = await startEmbeddedBroker(
  new Credentials(new Map([[publisher.username, publisher.password]])),
  console.error,
)
const transport = broker.open([], { message() {}, online() {} })
const server = createWebServer({
  app: (_request, response) => void response.writeHead(404).end(),
  scenesFolder: resolve(root, 'scenes'),
  scenariosFolder: resolve(root, 'seeds/scenarios'),
  json: new Map(),
  origins: new Set<string>(),
  refused: () => undefined,
  mqtt: broker.accept,
})
const mqttPort = await broker.listen('127.0.0.1', 0)
const port = await listen(server, '127.0.0.1', 0, '')
if (tagCount > 0) await publishFrames()
console.log(`listening on ${port} ${mqttPort}`)

async function publishFrames(): Promise<void> {
  const { scene } = await loadScene((file) => readFile(resolve(root, 'scenes/xiyong', file), 'utf8'))
  const writer = createFrameWriter(scene!, randomInt(1, 2 ** 32))
  const tags = Array.from({ length: tagCount }, (_, index) => {
    const slot = writer.asset(`xiyong/bench/area/line/asset-${Math.floor(index / tagsPerAsset)}`, 'meter')
    return writer.tag(slot, `signal${index % tagsPerAsset}`, '', 'bench')
  })
  let tick = 0
  setInterval(() => {
    const now = Date.now()
    tick++
    for (const tag of tags) writer.number(tag, tag + tick, now, Quality.good, Provenance.live)
    publish(frameTopic('xiyong'), new Uint8Array(writer.delta(now)), false)
    if (tick % ticksPerKeyframe === 1) publish(frameTopic('xiyong'), new Uint8Array(writer.keyframe(now)), true)
    if (tick % ticksPerHeartbeat === 0) publish(heartbeatTopic('xiyong'), heartbeat(now), false)
  }, tickMs)

  function heartbeat(now: number): Uint8Array {
    const { epoch, sequence } = writer
    const told: Heartbeat = {
      epoch,
      sequence,
      time: now,
      sceneHash: scene!.hash,
      plantOnline: true,
      bindings: [],
      problems: [],
    }
    return Buffer.from(JSON.stringify(told))
  }
}

function publish(topic: string, payload: Uint8Array, retain: boolean): void {
  transport.publish(topic, payload, { qos: 0, retain })
}
