import type { PublishRequest } from '../../ingest.ts'
import { pathHash } from '../../../scene/pathHash.ts'

const maxWaiting = 5000
const [firstDelayMs, jitterMs] = [1000, 4000]
const [firstIntervalMs, maxIntervalMs] = [60_000, 600_000]

interface Waiting {
  dueAt: number
  intervalMs: number
}

/**
 * Which edge nodes are to be asked for their births, and when: after a delay that differs from viewer to viewer
 * and node to node, and ever more rarely while no birth comes, so that many viewers make no storm.
 */
export class RebirthRequests {
  readonly #seed: number
  readonly #waiting = new Map<string, Waiting>()

  constructor(seed: number) {
    this.#seed = seed
  }

  /** @param commandTopic of the edge node, `spBv1.0/group/NCMD/edge` */
  need(commandTopic: string, now: number): void {
    if (this.#waiting.has(commandTopic) || this.#waiting.size >= maxWaiting) return
    const share = pathHash([commandTopic, String(this.#seed)]) / 2 ** 32
    this.#waiting.set(commandTopic, { dueAt: now + firstDelayMs + jitterMs * share, intervalMs: firstIntervalMs })
  }

  born(commandTopic: string): void {
    this.#waiting.delete(commandTopic)
  }

  /** The commands that are due by `now`. */
  take(now: number): readonly PublishRequest[] {
    const requests: PublishRequest[] = []
    for (const [topic, waiting] of this.#waiting) {
      if (waiting.dueAt > now) continue
      requests.push({ topic, payload: rebirthCommand(now) })
      waiting.dueAt = now + waiting.intervalMs
      waiting.intervalMs = Math.min(maxIntervalMs, 2 * waiting.intervalMs)
    }
    return requests
  }
}

/** Payload {timestamp, metrics: [{name: 'Node Control/Rebirth', datatype: Boolean, boolean_value: true}]}. */
function rebirthCommand(time: number): Uint8Array {
  const name = new TextEncoder().encode('Node Control/Rebirth')
  const metric = [0x0a, name.length, ...name, 0x20, 11, 0x70, 1]
  return Uint8Array.of(0x08, ...varint(time), 0x12, metric.length, ...metric)
}

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = Math.floor(value)
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return [...bytes, rest]
}
