import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  Datatype,
  decodedWithProtobufjs,
  sparkplugPayload,
  type Metric,
} from '../../../../tests/corpus/messages/sparkplug.ts'
import { metricValue } from './metricValue.ts'
import { decodePayload } from './payload.ts'

function valueOf(metric: Metric): number | string | undefined {
  const decoded = decodePayload(sparkplugPayload(0, [metric]))!.metrics[0]!
  return metricValue(decoded.value, decoded.datatype)
}

test.each<[string, Metric, number | string | undefined]>([
  ['Int8 -1 as eight bits', { datatype: Datatype.int8, int_value: 0xff }, -1],
  ['Int8 -1 as thirty-two bits', { datatype: Datatype.int8, int_value: 0xffff_ffff }, -1],
  ['Int8 127', { datatype: Datatype.int8, int_value: 127 }, 127],
  ['Int16 -2 as sixteen bits', { datatype: Datatype.int16, int_value: 0xfffe }, -2],
  ['Int16 -2 as thirty-two bits', { datatype: Datatype.int16, int_value: 0xffff_fffe }, -2],
  ['Int32 -3', { datatype: Datatype.int32, int_value: 0xffff_fffd }, -3],
  ['Int64 -4', { datatype: Datatype.int64, long_value: '18446744073709551612' }, -4],
  ['Int64 2⁵³ - 1', { datatype: Datatype.int64, long_value: Number.MAX_SAFE_INTEGER }, Number.MAX_SAFE_INTEGER],
  ['UInt8', { datatype: Datatype.uint8, int_value: 255 }, 255],
  ['UInt16', { datatype: Datatype.uint16, int_value: 65_535 }, 65_535],
  ['UInt32 in int_value', { datatype: Datatype.uint32, int_value: 4_000_000_000 }, 4_000_000_000],
  ['UInt32 in long_value', { datatype: Datatype.uint32, long_value: 4_000_000_000 }, 4_000_000_000],
  ['UInt64', { datatype: Datatype.uint64, long_value: 2 ** 50 }, 2 ** 50],
  ['DateTime', { datatype: Datatype.dateTime, long_value: 1_772_439_330_000 }, 1_772_439_330_000],
  ['Float', { datatype: Datatype.float, float_value: 0.5 }, 0.5],
  ['Double', { datatype: Datatype.double, double_value: 1e-7 }, 1e-7],
  ['Boolean', { datatype: Datatype.boolean, boolean_value: true }, 1],
  ['String', { datatype: Datatype.string, string_value: '焊接-7' }, '焊接-7'],
  ['bytes, which are no single value', { datatype: 17, bytes_value: Uint8Array.of(1, 2) }, undefined],
  ['a data set', { datatype: 16, dataset_value: { num_of_columns: 1, columns: ['a'], types: [3] } }, undefined],
  ['no value at all', { datatype: Datatype.double }, undefined],
])('%s', (_, metric, value) => {
  expect(valueOf(metric)).toBe(value)
})

test('names, aliases, flags and the properties that concern the value are read', () => {
  const metric: Metric = {
    name: 'Temperature',
    alias: 2 ** 40 + 7,
    datatype: Datatype.double,
    is_historical: true,
    is_null: true,
    properties: {
      keys: ['engUnit', 'Quality'],
      values: [
        { type: 12, string_value: '°C' },
        { type: 3, int_value: 500 },
      ],
    },
  }
  expect(decodePayload(sparkplugPayload(255, [metric], { uuid: 'x' }))).toMatchObject({
    seq: 255,
    uuid: 'x',
    metrics: [{ name: 'Temperature', alias: 2 ** 40 + 7, isHistorical: true, isNull: true, unit: '°C', quality: 500 }],
  })
})

test('any payload that protobufjs encodes is read as protobufjs reads it', () => {
  const metric = fc.record(
    {
      name: fc.string(),
      alias: fc.nat(),
      datatype: fc.integer({ min: 0, max: 34 }),
      is_historical: fc.boolean(),
      is_null: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  const value = fc.oneof(
    fc.record({ int_value: fc.nat({ max: 0xffff_ffff }) }),
    fc.record({ long_value: fc.maxSafeNat() }),
    fc.record({ double_value: fc.double() }),
    fc.record({ float_value: fc.float() }),
    fc.record({ boolean_value: fc.boolean() }),
    fc.record({ string_value: fc.string() }),
  )
  fc.assert(
    fc.property(fc.nat({ max: 255 }), fc.array(fc.tuple(metric, value)), (seq, parts) => {
      const bytes = sparkplugPayload(
        seq,
        parts.map(([about, own]) => ({ ...about, ...own })),
      )
      const theirs = (decodedWithProtobufjs(bytes)['metrics'] ?? []) as Metric[]
      const ours = decodePayload(bytes)!
      expect(ours.seq).toBe(seq)
      expect(ours.metrics.map(({ name, alias, datatype }) => ({ name, alias, datatype }))).toEqual(
        theirs.map(({ name, alias, datatype }) => ({ name, alias, datatype })),
      )
      expect(ours.metrics.map((each) => metricValue(each.value, undefined))).toEqual(
        theirs.map(
          (each) =>
            each.string_value ??
            Number(each.int_value ?? each.long_value ?? each.double_value ?? each.float_value ?? each.boolean_value),
        ),
      )
    }),
  )
})

test('bytes that end too early or make no sense are no payload', () => {
  const whole = sparkplugPayload(1, [{ name: 'a', datatype: Datatype.double, double_value: 1 }])
  expect(decodePayload(whole.subarray(0, whole.length - 1))).toBeUndefined()
  expect(decodePayload(Uint8Array.of(0x12, 0xff, 0xff, 0xff, 0xff, 0x0f))).toBeUndefined()
  expect(decodePayload(Uint8Array.of(0x0b))).toBeUndefined()
  expect(decodePayload(new Uint8Array(11).fill(0xff))).toBeUndefined()
})
