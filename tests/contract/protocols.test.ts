import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decoderOf } from '../../src/ingest/bindingIntake.ts'
import type { Ingest } from '../../src/ingest/ingest.ts'
import { protocols } from '../../src/ingest/protocols.ts'
import { Quality } from '../../src/model/quality.ts'
import {
  ingestOf,
  messageOf,
  namespaceFixtures,
  startTime,
  vehicleFixtures,
  viewOf,
  type MessageFixture,
} from '../corpus/messages/fixture.ts'
import { anySparkplug, mutatedBytes, mutatedValues } from '../corpus/messages/mutations.ts'
import { nodeTopic, robotTopic, sparkplugFixtures } from '../corpus/messages/sparkplug.ts'

const standards = join(import.meta.dirname, '../../../shared/standards/vda5050')
const fuzzRuns = process.env['YUJING_DEEP'] ? 100_000 : 20_000
const fuzzTimeout = 600_000

const fixtures: Readonly<Record<string, readonly MessageFixture[]>> = {
  vda5050: vehicleFixtures,
  sparkplug: sparkplugFixtures,
  uns: namespaceFixtures,
}
const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).toSorted()

/**
 * What must stay empty whatever comes in: decoders that threw (caught, but a fault of ours), changes to the
 * prototype, poses that are not finite.
 */
function faultsOf(ingest: Ingest, time = startTime): readonly unknown[] {
  const decoders = protocols.map(({ name }) => decoderOf({ protocol: name }))
  const thrown = ingest.problems().filter(({ where }) => decoders.includes(where))
  const prototype = Object.getOwnPropertyNames(Object.prototype).filter((name) => !prototypeBefore.includes(name))
  const reader = viewOf(ingest, time)
  const poses = Array.from({ length: reader.assetCount }, (_, slot) => reader.pose(slot)).filter(
    (pose) => pose && ![pose.x, pose.y, pose.z, pose.theta].every(Number.isFinite),
  )
  return [...thrown, ...prototype, ...poses]
}

test('every protocol has fixtures', () => {
  expect(protocols.map(({ name }) => name).toSorted()).toEqual(Object.keys(fixtures).toSorted())
  for (const { name } of protocols) expect(fixtures[name]!.length).toBeGreaterThan(0)
})

describe.each(protocols.map(({ name }) => name))('%s', (name) => {
  const own = fixtures[name]!

  test('every fixture is taken without a problem and gives what can be seen', () => {
    const ingest = ingestOf()
    for (const { topic, payload } of own) ingest.accept(messageOf(topic, payload))
    expect(ingest.problems()).toEqual([])
    expect(ingest.health(startTime).find(({ protocol }) => protocol === name)).toMatchObject({ bad: 0 })
    const reader = viewOf(ingest, startTime)
    const told = Array.from({ length: reader.assetCount }, (_, slot) => reader.tags(slot).length)
    expect(Math.max(...told)).toBeGreaterThan(0)
  })

  test('every truncation of every fixture is harmless', () => {
    const ingest = ingestOf()
    for (const { topic, payload } of own)
      for (let length = 0; length < payload.length; length++)
        ingest.accept(messageOf(topic, payload.subarray(0, length)))
    expect(faultsOf(ingest)).toEqual([])
    expect(ingest.problems().length).toBeLessThanOrEqual(200)
  })

  test(
    `${fuzzRuns} random and mutated payloads are harmless`,
    () => {
      const ingest = ingestOf()
      let time = startTime
      const topics = own.map(({ topic }) => topic)
      const payload = fc.oneof(
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
        { weight: 1, arbitrary: fc.json().map((text) => new TextEncoder().encode(text)) },
        { weight: 2, arbitrary: mutatedBytes(own) },
        { weight: 4, arbitrary: name === 'sparkplug' ? anySparkplug() : mutatedValues(own) },
      )
      fc.assert(
        fc.property(fc.constantFrom(...topics), payload, fc.boolean(), (topic, bytes, retained) => {
          ingest.accept(messageOf(topic, bytes, (time += 3), retained))
          if (time % 100 === 0) ingest.frame(time)
        }),
        { numRuns: fuzzRuns },
      )
      expect(faultsOf(ingest, time)).toEqual([])
    },
    fuzzTimeout,
  )
})

test(
  'whatever the topic, nothing is thrown and no prototype changes',
  () => {
    const ingest = ingestOf()
    const level = fc.oneof(
      fc.constantFrom(
        'plant',
        'plant-agv',
        'spBv1.0',
        'v2',
        'Acme',
        'state',
        'NBIRTH',
        'DDATA',
        'weather',
        'yujing',
        'v1',
        'provenance',
      ),
      fc.constantFrom('', '+', '#', '$sparkplug', 'certificates', '__proto__', 'constructor', '{asset}'),
      fc.string({ maxLength: 6 }),
    )
    const topic = fc.array(level, { minLength: 1, maxLength: 7 }).map((levels) => levels.join('/'))
    const payload = fc.constantFrom(...Object.values(fixtures).flat()).map((fixture) => fixture.payload)
    fc.assert(
      fc.property(topic, payload, (name, bytes) => ingest.accept(messageOf(name, bytes))),
      { numRuns: fuzzRuns / 4 },
    )
    expect(faultsOf(ingest)).toEqual([])
  },
  fuzzTimeout,
)

describe('bad input gives one entry each, and the rest goes on', () => {
  const [fork] = vehicleFixtures.filter(({ version, message }) => version === '2.0' && message === 'state')
  const edited = (from: string, to: string): string => {
    expect(fork!.text).toContain(from)
    return fork!.text.replace(from, to)
  }
  const elsewhere = fork!.topic.replace('plant-agv', 'other-plant')

  test.each([
    ['an unknown version', fork!.topic, edited('"2.0.0"', '"7.3.1"'), 'message.unknownVersion', 'fleet'],
    ['a missing id', fork!.topic, edited('"serialNumber"', '"serial"'), 'message.missingField', 'fleet'],
    ['NaN', fork!.topic, edited('"x": 12.5', '"x": NaN'), 'message.notFinite', 'fleet'],
    ['ten megabytes', fork!.topic, ' '.repeat(10 * 2 ** 20), 'message.tooLarge', 'fleet'],
    ['a prototype', fork!.topic, edited('"zoneSetId"', '"__proto__"'), 'message.malformed', 'fleet'],
    ['a name with HTML', fork!.topic, edited('"Acme"', '"<img src=x onerror=alert(1)>"'), 'message.malformed', 'fleet'],
    ['a map of no scene', fork!.topic, edited('"hall"', '"another-hall"'), 'message.unknownMap', 'fleet'],
    ['a vehicle of no binding', elsewhere, fork!.text, 'message.unknownTopic', undefined],
    ['text that is not JSON', fork!.topic, 'OFFLINE', 'message.notJson', 'fleet'],
    ['data without birth', robotTopic('DDATA'), sparkplugFixtures[3]!.payload, 'sparkplug.birthPending', 'machines'],
    ['JSON for Sparkplug', nodeTopic('NBIRTH'), '{"seq": 0}', 'message.malformed', 'machines'],
    ['broken JSON in the namespace', namespaceFixtures[0]!.topic, '{"value": ', 'message.notJson', 'uns'],
  ])('%s', (_, topic, payload, code, binding) => {
    const ingest = ingestOf()
    const message = messageOf(topic, payload)
    for (let i = 0; i < 3; i++) ingest.accept(message)
    const [problem, ...more] = ingest.problems()
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code, count: 3 })
    expect(problem!.binding).toBe(binding)
    expect(problem!.expected).not.toBe('')
    expect(problem!.sample!.length).toBeGreaterThan(0)
    expect(problem!.sample!.length).toBeLessThanOrEqual(400)
    ingest.accept(messageOf(fork!.topic, fork!.payload))
    const reader = viewOf(ingest, startTime)
    expect(reader.asset(reader.slotOf('plant/logistics/fleet/Acme/fork-20')!)).toMatchObject({
      placed: true,
      quality: Quality.good,
    })
  })
})

describe.skipIf(!existsSync(standards))('official VDA 5050 files (skipped where they are not at hand)', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uint32: true } })
  addFormats.default(ajv)

  test.each(vehicleFixtures)('$name is as the official schema says', ({ version, message, text }) => {
    const folder = join(standards, version === '3.0' ? '3.0' : `${version}.0`)
    const file = readdirSync(folder).find((name) => name.startsWith(`${message}.`))!
    const validate = ajv.compile(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object)
    const withoutNull: unknown = JSON.parse(text, (_, value: unknown) => value ?? undefined)
    validate(withoutNull)
    expect(validate.errors ?? []).toEqual([])
  })

  /** The sample with the version and the map that its placeholders stand for. */
  const sampleOf = (name: string): string =>
    readFileSync(join(standards, `samples/${name}MessageWithNullForOptionalFields.json`), 'utf8')
      .replace(/"version" ?: "version"/, '"version": "2.0.0"')
      .replaceAll('some-map-id', 'hall')

  test('the samples with null for all that is optional are taken', () => {
    const ingest = ingestOf()
    for (const name of ['order', 'state'])
      ingest.accept(messageOf(`plant-agv/v2/manufacturer/serial-number/${name}`, sampleOf(name)))
    expect(ingest.problems()).toEqual([])
    const reader = viewOf(ingest, startTime)
    const slot = reader.slotOf('plant/logistics/fleet/manufacturer/serial-number')!
    expect(reader.pose(slot)).toMatchObject({ x: expect.closeTo(2.1, 5), y: expect.closeTo(5.4, 5) })
    expect(reader.text(slot, 'errorLevel')).toBe('FATAL')
  })
})
