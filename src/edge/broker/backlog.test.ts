import { Duplex } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import mqttPacket, { type IPublishPacket, type Packet } from 'mqtt-packet'
import { expect, test } from 'vitest'
import { newestOfBacklog } from './backlog.ts'

const message = fc.record({
  cmd: fc.constant('publish' as const),
  topic: fc.constantFrom('plant/a', 'plant/b', 'plant/é', 'spBv1.0/plant/NDATA/line-1'),
  payload: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  qos: fc.constantFrom(0 as const, 1 as const),
  retain: fc.boolean(),
  dup: fc.constant(false),
  messageId: fc.integer({ min: 1, max: 65_535 }),
})
const packet = fc.oneof({ weight: 5, arbitrary: message }, fc.constant({ cmd: 'pingreq' as const }))

test('packets pass unchanged, however they are cut on the way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(packet), fc.array(fc.integer({ min: 1, max: 400 })), async (packets, cuts) => {
      const bytes = Buffer.concat(packets.map((one) => mqttPacket.generate(one)))
      const { push, taken } = open()
      let at = 0
      for (const length of [...cuts, bytes.length]) {
        if (at < bytes.length) push(bytes.subarray(at, at + length))
        at += length
        await nextTurn()
      }
      await nextTurn()
      expect(Buffer.concat(taken).equals(bytes)).toBe(true)
    }),
  )
})

test('of what waits together, the newest of each topic stays in its place, and all that must not be missing', async () => {
  const filling = Buffer.alloc(20_000)
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 20, maxLength: 60 }), async (messages) => {
      const large = messages.map((one) => ({ ...one, payload: Buffer.concat([filling, one.payload]) }))
      const { push, taken } = open()
      push(Buffer.concat(large.map((one) => mqttPacket.generate(one))))
      await nextTurn()
      await nextTurn()
      const kept = large.filter(
        (one, index) => mustStay(one) || !large.slice(index + 1).some((later) => replaces(later, one)),
      )
      expect(parse(Buffer.concat(taken)).map(show)).toEqual(kept.map(show))
    }),
    { numRuns: 30 },
  )
})

test('a message of 10 MB passes, one that never ends closes the connection', async () => {
  const { push, taken, connection } = open()
  const large = mqttPacket.generate({
    cmd: 'publish',
    topic: 'a',
    payload: Buffer.alloc(10e6),
    qos: 0,
    dup: false,
    retain: false,
  })
  for (let at = 0; at < large.length; at += 1e6) {
    push(large.subarray(at, at + 1e6))
    await nextTurn()
  }
  await nextTurn()
  expect(Buffer.concat(taken).equals(large)).toBe(true)
  const failed = new Promise<Error>((done) => connection.once('error', done))
  push(Buffer.from([0x30, 0xff, 0xff, 0xff, 0x7f, 0, 1]))
  expect((await failed).message).toContain('a packet above')
})

/** A connection that is read as a broker reads it. */
function open() {
  const taken: Buffer[] = []
  const connection = newestOfBacklog(
    new Duplex({ read() {}, write: (_chunk, _encoding, done) => done(), readableHighWaterMark: 4 << 20 }),
  )
  connection.on('readable', () => {
    for (let bytes = connection.read() as Buffer | null; bytes; bytes = connection.read() as Buffer | null)
      taken.push(bytes)
  })
  return { connection, taken, push: (bytes: Buffer) => connection.push(bytes) }
}

function mustStay({ qos, retain, topic }: IPublishPacket): boolean {
  return qos > 0 || retain || topic.startsWith('spBv1.0/')
}

function replaces(later: IPublishPacket, earlier: IPublishPacket): boolean {
  return later.topic === earlier.topic && !mustStay(later)
}

function parse(bytes: Buffer): IPublishPacket[] {
  const packets: Packet[] = []
  const parser = mqttPacket.parser()
  parser.on('packet', (one) => packets.push(one))
  parser.parse(bytes)
  return packets as IPublishPacket[]
}

function show({ topic, payload, qos, retain }: Pick<IPublishPacket, 'topic' | 'payload' | 'qos' | 'retain'>) {
  return { topic, qos, retain, payload: Buffer.from(payload).toString('hex', 20_000) }
}
