import protobuf from 'protobufjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { plantScenario, plantScene } from '../../../tests/fixtures/smallPlant.ts'
import { findKind } from '../../machines/known.ts'
import { createOutbox } from '../outbox.ts'
import { createMachines } from './createMachines.ts'

/** The part of the Sparkplug B definition that the plant uses, in protocol buffers' own words. */
const definition = `
  syntax = "proto2";
  message Payload {
    message PropertyValue { optional uint32 type = 1; optional string string_value = 8; }
    message PropertySet { repeated string keys = 1; repeated PropertyValue values = 2; }
    message Metric {
      optional string name = 1; optional uint64 alias = 2; optional uint64 timestamp = 3; optional uint32 datatype = 4;
      optional PropertySet properties = 9;
      oneof value {
        uint32 int_value = 10; uint64 long_value = 11; float float_value = 12; double double_value = 13;
        bool boolean_value = 14; string string_value = 15;
      }
    }
    optional uint64 timestamp = 1; repeated Metric metrics = 2; optional uint64 seq = 3;
  }`
const payloadType = protobuf.parse(definition).root.lookupType('Payload')

interface Metric {
  readonly name?: string
  readonly alias?: number
  readonly timestamp: number
  readonly datatype?: number
  readonly properties?: {
    readonly keys: readonly string[]
    readonly values: readonly { readonly stringValue: string }[]
  }
  readonly value: string
  readonly intValue?: number
  readonly doubleValue?: number
}

interface Said {
  readonly type: string
  readonly node: string
  readonly device: string | undefined
  readonly at: number
  readonly seq: number | undefined
  readonly timestamp: number
  readonly metrics: readonly Metric[]
}

const start = Date.UTC(2025, 0, 1)
const seconds = 300

describe('edge nodes in five minutes', () => {
  let said: Said[] = []

  beforeAll(() => {
    said = listen()
  })

  test('are one for each area, with its machines as devices', () => {
    expect([...new Set(said.map(({ node }) => node))]).toEqual(['plant:weld', 'plant:turn'])
    const devices = new Set(said.filter(({ node }) => node === 'plant:turn').map(({ device }) => device))
    expect([...devices]).toContain('line-2:lathe-6')
  })

  test('number their messages without a gap from 0 at each NBIRTH, NDEATH apart', () => {
    for (const node of ['plant:weld', 'plant:turn']) {
      let expected: number | undefined
      for (const { type, seq } of said.filter((message) => message.node === node)) {
        if (type === 'NBIRTH') expected = 0
        expect(seq).toBe(type === 'NDEATH' ? undefined : expected)
        expected = (expected! + 1) % 256
      }
    }
  })

  test('give in births names, aliases of their own, datatypes, units and values', () => {
    for (const node of ['plant:weld', 'plant:turn']) {
      const births = firstBirths(said, node)
      const metrics = births.flatMap((birth) => birth.metrics)
      const aliases = metrics.flatMap(({ alias }) => alias ?? [])
      expect(new Set(aliases).size).toBe(aliases.length)
      for (const metric of metrics) {
        expect(metric.name).toBeTypeOf('string')
        expect(metric.datatype).toBeGreaterThan(0)
        expect(metric.value).toMatch(/Value$/)
      }
      expect(births[0]!.metrics.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['bdSeq', 'Node Control/Rebirth', 'Energy/ActivePower']),
      )
    }
  })

  test('bear every metric that the definition of the kind names', () => {
    for (const [node, kind] of [
      ['plant:weld', 'robot-six-axis'],
      ['plant:turn', 'cnc-lathe'],
    ] as const) {
      const standards = findKind(kind)!.signals.flatMap(({ standard }) => standard ?? [])
      for (const birth of firstBirths(said, node).slice(1)) {
        expect(birth.metrics.map(({ name }) => name)).toEqual(standards)
      }
    }
  })

  test('give in data only aliases of the birth and values that changed', () => {
    const known = new Map<string, unknown>()
    for (const { type, node, metrics } of said) {
      for (const metric of metrics) {
        const key = `${node} ${metric.alias}`
        const value = metric[metric.value as keyof Metric]
        const data = type.endsWith('DATA')
        expect(data && (metric.name !== undefined || metric.datatype !== undefined || !known.has(key))).toBe(false)
        expect(type === 'DDATA' && value === known.get(key)).toBe(false)
        known.set(key, value)
      }
      expect(type.endsWith('DATA') && metrics.length === 0).toBe(false)
    }
  })

  test('say the time by the simulation’s clock', () => {
    for (const { at, timestamp, metrics } of said) {
      expect(timestamp).toBe(at)
      for (const metric of metrics) expect(metric.timestamp).toBe(at)
    }
  })

  test('lose a device now and then: nothing of it between its death and its next birth', () => {
    const deaths = said.filter(({ type, at }) => type === 'DDEATH' && at < start + seconds * 1000)
    expect(deaths.length).toBeGreaterThan(0)
    for (const death of deaths) {
      const later = said.slice(said.indexOf(death) + 1)
      const next = later.find(({ node, device }) => node === death.node && device === death.device)
      expect(['DBIRTH', undefined]).toContain(next?.type)
    }
  })
})

function firstBirths(said: readonly Said[], node: string): Said[] {
  return said.filter((message) => message.node === node && message.type.endsWith('BIRTH') && message.at === start)
}

function listen(): Said[] {
  const machines = createMachines(plantScene, plantScenario)
  const outbox = createOutbox()
  const said: Said[] = []
  const take = (at: number) => {
    for (const { topic, payload } of outbox.take()) {
      const [, group, type = '', node = '', device] = topic.split('/')
      expect(group).toBe('small')
      const body = payloadType.toObject(payloadType.decode(payload), { longs: Number, oneofs: true, arrays: true })
      said.push({ type, node, device, at, ...(body as Pick<Said, 'seq' | 'timestamp' | 'metrics'>) } as Said)
    }
  }
  machines.start(outbox, start)
  take(start)
  for (let step = 1; step <= seconds * 10; step++) {
    machines.step(outbox, start + step * 100, 0.1)
    take(start + step * 100)
  }
  machines.stop(outbox, start + seconds * 1000)
  take(start + seconds * 1000)
  return said
}
