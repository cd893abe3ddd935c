import { describe, expect, test } from 'vitest'
import {
  ingestOf,
  messageOf,
  qualityOf,
  startTime,
  valueOf,
  viewOf,
} from '../../../../tests/corpus/messages/fixture.ts'
import { bindings } from '../../../../tests/corpus/messages/plantScene.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Quality } from '../../../model/quality.ts'
import type { Ingest } from '../../ingest.ts'

const meter = 'plant/laptop-1/utilities/energy/main-meter'

function told(signal: string, payload: string | object): Ingest {
  const ingest = ingestOf()
  ingest.accept(messageOf(`${meter}/${signal}`, payload))
  return ingest
}

describe('shapes', () => {
  test.each<[string, string, number | string]>([
    ['a number', '42.1', 42.1],
    ['a number with space', ' 42.1\n', 42.1],
    ['a boolean', 'true', 1],
    ['a quoted word', '"RUN"', 'RUN'],
    ['a bare word', 'RUN', 'RUN'],
    ['bare text', 'Waiting for parts', 'Waiting for parts'],
    ['value', '{"value": 7, "timestamp": 1772439330000}', 7],
    ['v', '{"v": false, "ts": "2026-03-02T08:15:30Z"}', 0],
    ['val', '{"val": "OPEN", "t": 1}', 'OPEN'],
  ])('%s', (_, payload, value) => {
    const ingest = told('x', payload)
    expect(valueOf(ingest, meter, 'x')).toBe(value)
    expect(ingest.problems()).toEqual([])
  })

  test('each member of a flat object is a signal of its own, under that of the topic', () => {
    const ingest = told(
      'phases',
      '{"timestamp_ms": 1772439330000, "l1": 231, "l2": null, "l3": {"deep": 1}, "ok": true}',
    )
    const reader = viewOf(ingest, startTime)
    const signals = reader.tags(reader.slotOf(meter)!).map(({ signal, value }) => [signal, value])
    expect(signals).toEqual([
      ['phases/l1', 231],
      ['phases/ok', 1],
    ])
  })

  test('a value of null tells nothing and is no problem', () => {
    const ingest = told('x', '{"value": null}')
    expect(valueOf(ingest, meter, 'x')).toBeUndefined()
    expect(ingest.problems()).toEqual([])
  })

  test('an empty payload takes a retained message back: nothing is told', () => {
    const ingest = told('x', '')
    expect(ingest.problems()).toEqual([])
    expect(ingest.writer.slotOf(meter)).toBeUndefined()
  })
})

describe('units and quality', () => {
  test('the unit is what the payload says, else what is known of the signal', () => {
    const ingest = ingestOf()
    ingest.accept(messageOf(`${meter}/voltage`, '{"value": 398.5, "unit": "V"}'))
    ingest.accept(messageOf(`${meter}/activePower`, '412'))
    ingest.accept(messageOf(`${meter}/whatever`, '1'))
    const reader = viewOf(ingest, startTime)
    expect(reader.tags(reader.slotOf(meter)!).map(({ unit }) => unit)).toEqual(['V', 'kW', ''])
  })

  test.each([
    ['"GOOD"', Quality.good],
    ['"Good, Local Override"', Quality.good],
    ['"Uncertain"', Quality.uncertain],
    ['"BAD_NOT_CONNECTED"', Quality.bad],
    ['192', Quality.good],
    ['64', Quality.uncertain],
    ['8', Quality.bad],
    ['0', Quality.uncertain],
    ['2147483648', Quality.bad],
    ['true', Quality.good],
    ['null', Quality.good],
    ['"???"', Quality.good],
    ['"maintenance"', Quality.uncertain],
  ])('a quality of %s is %s', (stated, quality) => {
    expect(qualityOf(told('x', `{"value": 1, "quality": ${stated}}`), meter, 'x')).toBe(quality)
  })

  test('a retained value is uncertain until a live one follows', () => {
    const ingest = ingestOf()
    ingest.accept(messageOf(`${meter}/x`, '1', startTime, true))
    expect(qualityOf(ingest, meter, 'x')).toBe(Quality.uncertain)
    ingest.accept(messageOf(`${meter}/x`, '2'))
    expect(qualityOf(ingest, meter, 'x')).toBe(Quality.good)
  })

  test('each value grows stale by itself; its asset when none came', () => {
    const ingest = ingestOf()
    ingest.accept(messageOf(`${meter}/a`, '1'))
    ingest.accept(messageOf(`${meter}/b`, '2', startTime + 10_000))
    const assetQuality = (now: number) => {
      const reader = viewOf(ingest, now)
      return reader.asset(reader.slotOf(meter)!).quality
    }
    expect(assetQuality(startTime + 16_000)).toBe(Quality.good)
    expect([qualityOf(ingest, meter, 'a'), qualityOf(ingest, meter, 'b')]).toEqual([Quality.stale, Quality.good])
    expect(assetQuality(startTime + 26_000)).toBe(Quality.stale)
    ingest.accept(messageOf(`${meter}/a`, '3', startTime + 30_000))
    expect(assetQuality(startTime + 30_000)).toBe(Quality.good)
  })
})

test.each([
  ['6', AssetState.running],
  ['"Execute"', AssetState.running],
  ['ABORTED', AssetState.fault],
])('stateCurrent %s of a machine is its PackML state', (payload, state) => {
  const ingest = ingestOf()
  const robot = 'plant/laptop-1/smt/line-1/robot-1'
  ingest.accept(messageOf(`${robot}/stateCurrent`, payload))
  const reader = viewOf(ingest, startTime)
  expect(reader.asset(reader.slotOf(robot)!)).toMatchObject({ state, kind: 'robot-six-axis', quality: Quality.good })
})

test('values that know no state leave the state of a machine to those that do', () => {
  const ingest = ingestOf()
  const robot = 'plant/laptop-1/smt/line-1/robot-1'
  ingest.accept(messageOf(`${robot}/stateCurrent`, '6'))
  ingest.accept(messageOf(`${robot}/note`, 'hello', startTime, true))
  const reader = viewOf(ingest, startTime)
  expect(reader.asset(reader.slotOf(robot)!).state).toBe(AssetState.running)
})

describe('declared mappings', () => {
  test('pointers, units, scale; what a message does not hold is left as it was', () => {
    const ingest = ingestOf()
    ingest.accept(messageOf('weather/roof', { air: { celsius: '17.5' }, wind: [10, 240] }))
    ingest.accept(messageOf('weather/roof', { air: { celsius: 18 } }))
    expect(valueOf(ingest, 'plant/weather/roof', 'temperature')).toBe(18)
    expect(valueOf(ingest, 'plant/weather/roof', 'wind')).toBeCloseTo(5.14444)
    const reader = viewOf(ingest, startTime)
    expect(reader.tags(reader.slotOf('plant/weather/roof')!).map(({ unit }) => unit)).toEqual(['°C', 'm/s'])
    expect(ingest.problems()).toEqual([])
  })

  test('a capture can name the signal, and an empty pointer is the payload or its value', () => {
    const binding = {
      ...bindings.weather,
      topic: 'w/{station}/{what}',
      map: [{ signal: '{what}Celsius', scale: 5 / 9, offset: -160 / 9, unit: '°C' }],
    }
    const ingest = ingestOf(binding)
    ingest.accept(messageOf('w/roof/air', '212'))
    ingest.accept(messageOf('w/roof/water', { value: 32, unit: '°F' }))
    expect(valueOf(ingest, 'plant/weather/roof', 'airCelsius')).toBeCloseTo(100)
    expect(valueOf(ingest, 'plant/weather/roof', 'waterCelsius')).toBeCloseTo(0)
  })

  test('a message that holds nothing of what is mapped is a problem', () => {
    const ingest = ingestOf()
    ingest.accept(messageOf('weather/roof', { air: 'thin' }))
    expect(ingest.problems()).toMatchObject([{ code: 'message.mapping', binding: 'weather', where: 'weather/roof' }])
  })
})

describe('what is wrong is one problem', () => {
  test.each([
    ['broken JSON', 'x', '{"value": 1', 'message.notJson'],
    ['bytes that are no text', 'x', Uint8Array.of(0, 1, 254, 255), 'message.notJson'],
    ['a list', 'x', '[1, 2]', 'message.mapping'],
    ['an object without values', 'x', '{"timestamp": 1}', 'message.mapping'],
    ['not a number', 'x', 'NaN', 'message.notFinite'],
    ['not a number in an object', 'x', '{"value": NaN}', 'message.notFinite'],
    ['infinity', 'x', '1e999', 'message.notFinite'],
    ['a prototype', 'x', '{"__proto__": {"polluted": 1}, "a": 1}', 'message.malformed'],
    ['mark-up in the topic', '<script>', '1', 'message.unknownTopic'],
    ['mark-up in a member', 'x', '{"<b>": 1}', 'message.malformed'],
  ])('%s', (_, signal, payload, code) => {
    const ingest = told(signal, payload)
    expect(ingest.problems()).toMatchObject([{ code, binding: 'uns', where: `${meter}/${signal}`, count: 1 }])
  })
})
