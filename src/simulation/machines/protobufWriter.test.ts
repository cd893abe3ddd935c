import fc from 'fast-check'
import protobuf from 'protobufjs'
import { expect, test } from 'vitest'
import { ProtobufWriter } from './protobufWriter.ts'

const type = protobuf
  .parse(`syntax = "proto2"; message Box {
    optional uint64 whole = 1; optional float single = 2; optional double real = 3; optional bool flag = 4;
    optional string text = 15; repeated Box inner = 16;
  }`)
  .root.lookupType('Box')

interface Box {
  readonly whole: number
  readonly single: number
  readonly real: number
  readonly flag: boolean
  readonly text: string
  readonly inner: readonly Box[]
}

const boxOf: (depth: number) => fc.Arbitrary<Box> = fc.memo((depth) =>
  fc.record({
    whole: fc.oneof(fc.maxSafeNat(), fc.nat(300)),
    single: fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    real: fc.double({ noNaN: true }).map((value) => value + 0),
    flag: fc.boolean(),
    text: fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('', '状态', 'ü'.repeat(200), 'a'.repeat(40_000))),
    inner: depth > 1 ? fc.array(boxOf(depth - 1), { maxLength: 2 }) : fc.constant([]),
  }),
)

test('another library reads back what was written', () => {
  const writer = new ProtobufWriter()
  fc.assert(
    fc.property(boxOf(3), (value) => {
      writer.clear()
      write(writer, value)
      const options = { longs: Number, arrays: true }
      expect(type.toObject(type.decode(writer.take()), options)).toEqual(value)
    }),
    { numRuns: process.env['YUJING_DEEP'] ? 5000 : 150 },
  )
})

function write(writer: ProtobufWriter, { whole, single, real, flag, text, inner }: Box): void {
  writer.varint(1, whole)
  writer.float(2, single)
  writer.double(3, real)
  writer.flag(4, flag)
  writer.text(15, text)
  for (const each of inner) writer.message(16, () => write(writer, each))
}
