import protobuf from 'protobufjs'
import type { MessageFixture } from './fixture.ts'

/** The part of the Sparkplug B schema that plants use, typed from the specification's field tables. */
const schema = `
syntax = "proto2";
message Payload {
  message PropertyValue {
    optional uint32 type = 1;
    optional bool is_null = 2;
    oneof value {
      uint32 int_value = 3;
      uint64 long_value = 4;
      float float_value = 5;
      double double_value = 6;
      bool boolean_value = 7;
      string string_value = 8;
    }
  }
  message PropertySet { repeated string keys = 1; repeated PropertyValue values = 2; }
  message DataSet { optional uint64 num_of_columns = 1; repeated string columns = 2; repeated uint32 types = 3; }
  message Template { optional string version = 1; repeated Metric metrics = 2; optional bool is_definition = 5; }
  message Metric {
    optional string name = 1;
    optional uint64 alias = 2;
    optional uint64 timestamp = 3;
    optional uint32 datatype = 4;
    optional bool is_historical = 5;
    optional bool is_transient = 6;
    optional bool is_null = 7;
    optional PropertySet properties = 9;
    oneof value {
      uint32 int_value = 10;
      uint64 long_value = 11;
      float float_value = 12;
      double double_value = 13;
      bool boolean_value = 14;
      string string_value = 15;
      bytes bytes_value = 16;
      DataSet dataset_value = 17;
      Template template_value = 18;
    }
  }
  optional uint64 timestamp = 1;
  repeated Metric metrics = 2;
  optional uint64 seq = 3;
  optional string uuid = 4;
  optional bytes body = 5;
}`

const payloadType = protobuf.parse(schema, { keepCase: true }).root.lookupType('Payload')

/** One metric in the schema's own names; 64-bit values as decimal text where a number can't hold them. */
export interface Metric {
  readonly name?: string
  readonly alias?: number
  readonly datatype?: number
  readonly is_historical?: boolean
  readonly is_null?: boolean
  readonly properties?: { readonly keys: readonly string[]; readonly values: readonly object[] }
  readonly int_value?: number
  readonly long_value?: number | string
  readonly float_value?: number
  readonly double_value?: number
  readonly boolean_value?: boolean
  readonly string_value?: string
  readonly bytes_value?: Uint8Array
  readonly dataset_value?: object
}

export const Datatype = {
  int8: 1,
  int16: 2,
  int32: 3,
  int64: 4,
  uint8: 5,
  uint16: 6,
  uint32: 7,
  uint64: 8,
  float: 9,
  double: 10,
  boolean: 11,
  string: 12,
  dateTime: 13,
} as const

export function sparkplugPayload(seq: number | undefined, metrics: readonly Metric[], more: object = {}): Uint8Array {
  const payload = { timestamp: 1_772_439_330_000, metrics, ...(seq === undefined ? {} : { seq }), ...more }
  return Uint8Array.from(payloadType.encode(payloadType.fromObject(payload)).finish())
}

export function decodedWithProtobufjs(payload: Uint8Array): Record<string, unknown> {
  return payloadType.toObject(payloadType.decode(payload), { longs: Number })
}

export const edge = 'spBv1.0/plant'
const node = 'laptop-1:smt'
export const robot = `${node}/line-1:robot-1`
export const nodeTopic = (type: string): string => `${edge}/${type}/${node}`
export const robotTopic = (type: string): string => `${edge}/${type}/${robot}`

export const nodeBirth: readonly Metric[] = [
  { name: 'bdSeq', datatype: Datatype.int64, long_value: 4 },
  { name: 'Node Control/Rebirth', datatype: Datatype.boolean, boolean_value: false },
  { name: 'Gateway/Uptime', alias: 1, datatype: Datatype.uint32, int_value: 3600 },
]

export const robotBirth: readonly Metric[] = [
  { name: 'Status/StateCurrent', alias: 10, datatype: Datatype.int32, int_value: 6 },
  { name: 'Status/CurMachSpeed', alias: 11, datatype: Datatype.double, double_value: 42.5 },
  { name: 'Admin/ProdProcessedCount/0/AccCount', alias: 12, datatype: Datatype.uint32, long_value: 100_000 },
  { name: 'Energy/ActivePower', alias: 13, datatype: Datatype.float, float_value: 3.5 },
  { name: 'Program', alias: 14, datatype: Datatype.string, string_value: 'weld-7' },
  {
    name: 'Temperature',
    alias: 15,
    datatype: Datatype.int16,
    int_value: 0xfffe,
    properties: { keys: ['engUnit'], values: [{ type: 12, string_value: '°C' }] },
  },
]

/** One message of each type, in the order in which an edge node sends them. */
export const sparkplugFixtures: readonly MessageFixture[] = [
  { name: 'Sparkplug NBIRTH', topic: nodeTopic('NBIRTH'), payload: sparkplugPayload(0, nodeBirth) },
  { name: 'Sparkplug DBIRTH', topic: robotTopic('DBIRTH'), payload: sparkplugPayload(1, robotBirth) },
  { name: 'Sparkplug NDATA', topic: nodeTopic('NDATA'), payload: sparkplugPayload(2, [{ alias: 1, int_value: 3601 }]) },
  {
    name: 'Sparkplug DDATA',
    topic: robotTopic('DDATA'),
    payload: sparkplugPayload(3, [
      { alias: 10, int_value: 11 },
      { alias: 11, double_value: 40 },
      { alias: 15, int_value: 0xffff_fffd },
    ]),
  },
  { name: 'Sparkplug DDEATH', topic: robotTopic('DDEATH'), payload: sparkplugPayload(4, []) },
  {
    name: 'Sparkplug NDEATH',
    topic: nodeTopic('NDEATH'),
    payload: sparkplugPayload(undefined, [{ name: 'bdSeq', datatype: Datatype.int64, long_value: 4 }]),
  },
]
