import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIngest } from '../../../src/ingest/createIngest.ts'
import type { Ingest, IngestMessage } from '../../../src/ingest/ingest.ts'
import { createFrameReader } from '../../../src/telemetry/createReader.ts'
import { playbackDelayMs } from '../../../src/telemetry/playback.ts'
import type { FrameReader } from '../../../src/telemetry/reader.ts'
import { plantScene } from './plantScene.ts'

/** One valid message of a protocol. */
export interface MessageFixture {
  readonly name: string
  readonly topic: string
  readonly payload: Uint8Array
}

export const startTime = Date.UTC(2026, 2, 2, 8, 15, 31)

const encoder = new TextEncoder()
const vehicles: Readonly<Record<string, string>> = { '2.0': 'fork-20', '2.1': 'tug-21', '3.0': 'shuttle-30' }

/** Version 2.0, 2.1 or 3.0 and name of the message, as the schemas are kept. */
export interface VehicleFixture extends MessageFixture {
  readonly version: string
  readonly message: string
  readonly text: string
}

/** Hand-typed VDA 5050 messages: five of each version. */
export const vehicleFixtures: readonly VehicleFixture[] = Object.entries(vehicles).flatMap(
  ([version, serialNumber]) => {
    const folder = join(import.meta.dirname, 'vda5050', version)
    return readdirSync(folder).map((file) => {
      const message = file.replace('.json', '')
      const text = readFileSync(join(folder, file), 'utf8')
      const topic = `plant-agv/v${version[0]}/Acme/${serialNumber}/${message}`
      return { name: `VDA 5050 ${version} ${message}`, version, message, topic, text, payload: encoder.encode(text) }
    })
  },
)

const namespace = 'plant/laptop-1/utilities/energy/main-meter'

/** Each shape of payload that the namespace knows. */
export const namespaceFixtures: readonly MessageFixture[] = [
  ['a bare number', `${namespace}/activePower`, '42.1'],
  ['a bare boolean', `${namespace}/breakerClosed`, 'true'],
  ['a quoted word', `${namespace}/mode`, '"RUN"'],
  ['a bare word', `${namespace}/mode`, 'RUN'],
  [
    'a value with timestamp',
    `${namespace}/voltage`,
    '{"value": 398.5, "timestamp": "2026-03-02T08:15:30Z", "unit": "V"}',
  ],
  ['short members', `${namespace}/current`, '{"v": 120, "ts": 1772439330000, "q": "GOOD"}'],
  ['a flat object', `${namespace}/phases`, '{"timestamp_ms": 1772439330000, "l1": 231, "l2": 229.5, "l3": 230}'],
  ['a mapped object', 'weather/roof', '{"air": {"celsius": 17.5}, "wind": [10, 240]}'],
].map(([name, topic, text]) => ({ name: `UNS ${name}`, topic: topic!, payload: encoder.encode(text) }))

export function ingestOf(...own: readonly object[]): Ingest {
  return createIngest(plantScene(own.length > 0 ? own : undefined), 1)
}

export function messageOf(
  topic: string,
  payload: string | object | Uint8Array,
  receivedAt = startTime,
  retained = false,
): IngestMessage {
  if (payload instanceof Uint8Array) return { topic, payload, receivedAt, retained }
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  return { topic, payload: encoder.encode(text), receivedAt, retained }
}

/** What a viewer sees after the frame of `now`. */
export function viewOf(ingest: Ingest, now: number, own?: readonly object[]): FrameReader {
  ingest.frame(now)
  const reader = createFrameReader(plantScene(own))
  reader.push(ingest.keyframe(now), now)
  reader.advance(now + playbackDelayMs)
  return reader
}

/** The last value of a signal, as the writer holds it. */
export function valueOf({ writer }: Ingest, path: string, signal: string): number | string | undefined {
  const slot = writer.slotOf(path)
  const tag = slot === undefined ? undefined : writer.findTag(slot, signal)
  return tag === undefined ? undefined : (writer.textAt(tag) ?? writer.numberAt(tag))
}

export function qualityOf({ writer }: Ingest, path: string, signal: string): number | undefined {
  const tag = writer.findTag(writer.slotOf(path) ?? -1, signal)
  return tag === undefined ? undefined : writer.qualityAt(tag)
}
