import { ProtobufReader } from './protobufReader.ts'

/** One metric as it came: which members it has says whether it is from a birth or from data. */
export interface WireMetric {
  name: string | undefined
  alias: number | undefined
  datatype: number | undefined
  isHistorical: boolean
  isNull: boolean
  /** Of its properties, those that say something about its value. */
  unit: string | undefined
  quality: number | undefined
  value: WireValue
}

/** A value as protobuf carries it; its meaning needs the datatype of the birth. */
export type WireValue =
  | { readonly type: 'integer'; readonly low: number; readonly high: number; readonly wide: boolean }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'flag'; readonly flag: boolean }
  | { readonly type: 'text'; readonly text: string }
  /** Data sets, templates, bytes, or nothing at all. */
  | { readonly type: 'other' }

export interface SparkplugPayload {
  /** UTC milliseconds by the sender's clock. */
  readonly timestamp: number | undefined
  readonly seq: number | undefined
  /** `SPBV1.0_COMPRESSED` marks a body that is compressed. */
  readonly uuid: string
  readonly metrics: readonly WireMetric[]
}

const other: WireValue = { type: 'other' }

/** Payload of org.eclipse.tahu.protobuf, or undefined when the bytes are damaged. */
export function decodePayload(bytes: Uint8Array): SparkplugPayload | undefined {
  const reader = new ProtobufReader(bytes)
  const metrics: WireMetric[] = []
  let timestamp: number | undefined
  let seq: number | undefined
  let uuid = ''
  while (!reader.done) {
    const tag = reader.varint()
    if (tag === field(2, 2)) {
      const embedded = reader.message()
      metrics.push(readMetric(embedded))
      reader.damaged ||= embedded.damaged
    } else if (tag === field(1, 0)) timestamp = reader.varint()
    else if (tag === field(3, 0)) seq = reader.varint()
    else if (tag === field(4, 2)) uuid = reader.text()
    else reader.skip(tag & 7)
  }
  return reader.damaged ? undefined : { timestamp, seq, uuid, metrics }
}

function readMetric(reader: ProtobufReader): WireMetric {
  const metric: WireMetric = {
    name: undefined,
    alias: undefined,
    datatype: undefined,
    isHistorical: false,
    isNull: false,
    unit: undefined,
    quality: undefined,
    value: other,
  }
  while (!reader.done) readMember(reader, reader.varint(), metric)
  return metric
}

function readMember(reader: ProtobufReader, tag: number, metric: WireMetric): void {
  if (tag === field(1, 2)) metric.name = reader.text()
  else if (tag === field(2, 0)) metric.alias = reader.varint()
  else if (tag === field(4, 0)) metric.datatype = reader.varint()
  else if (tag === field(5, 0)) metric.isHistorical = reader.varint() !== 0
  else if (tag === field(7, 0)) metric.isNull = reader.varint() !== 0
  else if (tag === field(9, 2)) readProperties(reader, metric)
  else if (tag === field(10, 0) || tag === field(11, 0)) metric.value = readInteger(reader, tag === field(11, 0))
  else if (tag === field(12, 5)) metric.value = { type: 'number', number: reader.float() }
  else if (tag === field(13, 1)) metric.value = { type: 'number', number: reader.double() }
  else if (tag === field(14, 0)) metric.value = { type: 'flag', flag: reader.varint() !== 0 }
  else if (tag === field(15, 2)) metric.value = { type: 'text', text: reader.text() }
  else reader.skip(tag & 7)
}

function readInteger(reader: ProtobufReader, wide: boolean): WireValue {
  reader.varint()
  return { type: 'integer', low: reader.low, high: reader.high, wide }
}

/** A property set is two lists, keys and values, that belong together by position. */
function readProperties(reader: ProtobufReader, metric: WireMetric): void {
  const set = reader.message()
  const keys: string[] = []
  const values: (string | number | undefined)[] = []
  while (!set.done) {
    const tag = set.varint()
    if (tag === field(1, 2)) keys.push(set.text())
    else if (tag === field(2, 2)) {
      const value = set.message()
      values.push(readProperty(value))
      set.damaged ||= value.damaged
    } else set.skip(tag & 7)
  }
  reader.damaged ||= set.damaged
  const unit = values[keys.indexOf('engUnit')]
  const quality = values[keys.indexOf('Quality')]
  if (typeof unit === 'string') metric.unit = unit
  if (typeof quality === 'number') metric.quality = quality
}

function readProperty(reader: ProtobufReader): string | number | undefined {
  let value: string | number | undefined
  while (!reader.done) {
    const tag = reader.varint()
    if (tag === field(3, 0) || tag === field(4, 0)) value = reader.varint()
    else if (tag === field(8, 2)) value = reader.text()
    else reader.skip(tag & 7)
  }
  return value
}

/** The tag of a field: its number and its wire type (0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes). */
function field(number: number, wireType: number): number {
  return number * 8 + wireType
}
