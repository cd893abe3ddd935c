import { randomInt } from 'node:crypto'
import { createIngest } from '../ingest/createIngest.ts'
import type { Ingest, IngestOptions } from '../ingest/ingest.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { Heartbeat } from '../telemetry/heartbeat.ts'
import { frameTopic, heartbeatTopic } from '../telemetry/topics.ts'
import { startTicker } from './ticker.ts'
import type { OpenTransport, Transport } from './transport/transport.ts'

const tickMs = 100
const ticksPerHeartbeat = 10
const ticksPerKeyframe = 20
/**
 * After an outage viewers come back at any moment of the next seconds, and what was told meanwhile went by in deltas that
 * they missed: for so many ticks keyframes follow each other so fast.
 */
const returning = { ticks: 50, ticksPerKeyframe: 4 }
/** Names travel once in a delta and in each keyframe: so long at most does a newcomer not know a new asset. */
const ticksPerNaming = 5

/** Reads the plant of one scene and publishes it again as frames: deltas at 10 Hz, a retained keyframe at least each 2 s. */
export class Gateway {
  readonly #scene: CompiledScene
  readonly #ingest: Ingest
  readonly #transport: Transport
  readonly #stopTicker: () => void
  #ticks = 0
  #named = 0
  #onlineSince = 0
  #online = false

  constructor(scene: CompiledScene, open: OpenTransport, options: IngestOptions = {}) {
    this.#scene = scene
    this.#ingest = createIngest(scene, randomInt(1, 2 ** 32), options)
    this.#transport = open(this.#ingest.filters, {
      message: (topic, payload, retained) => this.#ingest.accept({ topic, payload, retained, receivedAt: Date.now() }),
      online: (online) => this.#became(online),
    })
    this.#stopTicker = startTicker(tickMs, () => this.#tick())
  }

  heartbeat(now: number): Heartbeat {
    const { epoch, sequence } = this.#ingest.writer
    return {
      epoch,
      sequence,
      time: now,
      sceneHash: this.#scene.hash,
      plantOnline: this.#online,
      bindings: this.#ingest.health(now),
      problems: this.#ingest.problems(),
    }
  }

  /** What `/health` tells of this scene. */
  health(now: number) {
    const { problems, ...rest } = this.heartbeat(now)
    return { scene: this.#scene.id, ...rest, problems: problems.length }
  }

  /** Takes the retained keyframe back: without a gateway it would only grow old. */
  async close(): Promise<void> {
    this.#stopTicker()
    this.#publish(frameTopic(this.#scene.id), new Uint8Array(0), true)
    await this.#transport.close()
  }

  #became(online: boolean): void {
    if (online === this.#online) return
    this.#online = online
    const now = Date.now()
    this.#onlineSince = this.#ticks
    if (online) this.#publishKeyframe(now)
    else this.#ingest.disconnected(now)
  }

  #tick(): void {
    const now = Date.now()
    this.#ticks++
    this.#publish(frameTopic(this.#scene.id), new Uint8Array(this.#ingest.frame(now)), false)
    for (const { topic, payload } of this.#ingest.requests(now)) this.#publish(topic, payload, false)
    const namesWait = this.#ticks % ticksPerNaming === 0 && this.#nameCount() > this.#named
    const isReturning = this.#ticks - this.#onlineSince <= returning.ticks
    const period = isReturning ? returning.ticksPerKeyframe : ticksPerKeyframe
    if (namesWait || this.#ticks % period === 0) this.#publishKeyframe(now)
    if (this.#ticks % ticksPerHeartbeat === 0)
      this.#publish(heartbeatTopic(this.#scene.id), Buffer.from(JSON.stringify(this.heartbeat(now))), false)
  }

  #nameCount(): number {
    const { assetCount, tagCount } = this.#ingest.writer
    return assetCount + tagCount
  }

  #publishKeyframe(now: number): void {
    this.#named = this.#nameCount()
    this.#publish(frameTopic(this.#scene.id), new Uint8Array(this.#ingest.keyframe(now)), true)
  }

  #publish(topic: string, payload: Uint8Array, retain: boolean): void {
    if (this.#online) this.#transport.publish(topic, payload, { qos: 0, retain })
  }
}
