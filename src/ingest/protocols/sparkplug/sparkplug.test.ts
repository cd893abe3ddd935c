import { describe, expect, test } from 'vitest'
import {
  Datatype,
  nodeBirth,
  nodeTopic,
  robotBirth,
  robotTopic,
  sparkplugPayload,
} from '../../../../tests/corpus/messages/sparkplug.ts'
import { bindings } from '../../../../tests/corpus/messages/plantScene.ts'
import { born, conditionOf, robot, send, where } from '../../../../tests/corpus/messages/smtNode.ts'
import {
  ingestOf,
  messageOf,
  qualityOf,
  startTime,
  valueOf,
  viewOf,
} from '../../../../tests/corpus/messages/fixture.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Quality } from '../../../model/quality.ts'
import type { Ingest } from '../../ingest.ts'

describe('births and data', () => {
  test('metrics of a placed machine become the signals that carry their standard names; others keep their own', () => {
    const ingest = born()
    const told = (signal: string) => valueOf(ingest, robot, signal)
    expect([told('stateCurrent'), told('curMachSpeed'), told('processedCount'), told('activePower')]).toEqual([
      6, 42.5, 100_000, 3.5,
    ])
    expect([told('Program'), told('Temperature')]).toEqual(['weld-7', -2])
    expect(ingest.writer.slotOf(robot)).toBeLessThan(3)
    expect(conditionOf(ingest)).toEqual({ state: AssetState.running, quality: Quality.good })
    expect(valueOf(ingest, 'plant/laptop-1/smt', 'Gateway/Uptime')).toBe(3600)
    expect(ingest.problems()).toEqual([])
  })

  test('units come from the property engUnit, else from the kind', () => {
    const reader = viewOf(born(), startTime)
    const units = Object.fromEntries(reader.tags(reader.slotOf(robot)!).map(({ signal, unit }) => [signal, unit]))
    expect(units).toMatchObject({ Temperature: '°C', activePower: 'kW', curMachSpeed: 'pcs/min', Program: '' })
  })

  test('data carries aliases only: names, datatypes and signs are those of the birth', () => {
    const ingest = born()
    send(ingest, robotTopic('DDATA'), 2, [
      { alias: 10, int_value: 11 },
      { alias: 15, int_value: 0xffff_fffd },
      { alias: 1, int_value: 3601 },
    ])
    expect([valueOf(ingest, robot, 'stateCurrent'), valueOf(ingest, robot, 'Temperature')]).toEqual([11, -3])
    expect(valueOf(ingest, 'plant/laptop-1/smt', 'Gateway/Uptime')).toBe(3601)
    expect(conditionOf(ingest).state).toBe(AssetState.waiting)
  })

  test('data by name works too; what is historical does not change the live value, null makes it bad', () => {
    const ingest = born()
    send(ingest, robotTopic('DDATA'), 2, [
      { name: 'Energy/ActivePower', float_value: 4 },
      { alias: 11, double_value: 1, is_historical: true },
      { alias: 14, is_null: true },
    ])
    expect(valueOf(ingest, robot, 'activePower')).toBe(4)
    expect(valueOf(ingest, robot, 'curMachSpeed')).toBe(42.5)
    expect([valueOf(ingest, robot, 'Program'), qualityOf(ingest, robot, 'Program')]).toEqual(['weld-7', Quality.bad])
  })

  test('the property Quality is heard', () => {
    const ingest = born()
    const properties = { keys: ['Quality'], values: [{ type: 3, int_value: 0 }] }
    send(ingest, robotTopic('DDATA'), 2, [{ alias: 11, double_value: 7, properties }])
    expect(qualityOf(ingest, robot, 'curMachSpeed')).toBe(Quality.bad)
  })

  test('an infinite value is a problem, and the last one is bad', () => {
    const ingest = born()
    send(ingest, robotTopic('DDATA'), 2, [{ alias: 11, double_value: Number.NaN }])
    expect(ingest.problems()).toMatchObject([{ code: 'message.notFinite', binding: 'machines', count: 1 }])
    expect([valueOf(ingest, robot, 'curMachSpeed'), qualityOf(ingest, robot, 'curMachSpeed')]).toEqual([
      42.5,
      Quality.bad,
    ])
  })

  test('a metric that a later birth does not name any more is stale', () => {
    const ingest = born()
    send(ingest, robotTopic('DBIRTH'), 2, robotBirth.slice(0, 2))
    expect(qualityOf(ingest, robot, 'stateCurrent')).toBe(Quality.good)
    expect(qualityOf(ingest, robot, 'Program')).toBe(Quality.stale)
  })

  test('data before a birth is one problem for the node', () => {
    const ingest = ingestOf()
    send(ingest, robotTopic('DDATA'), 5, [{ alias: 10, int_value: 6 }])
    send(ingest, nodeTopic('NDATA'), 6, [{ alias: 1, int_value: 6 }])
    expect(ingest.problems()).toMatchObject([{ code: 'sparkplug.birthPending', where, count: 2 }])
  })

  test('an alias that no birth named is a problem, the rest of the message is taken', () => {
    const ingest = born()
    send(ingest, robotTopic('DDATA'), 2, [
      { alias: 99, int_value: 1 },
      { alias: 11, double_value: 7 },
    ])
    expect(ingest.problems()).toMatchObject([{ code: 'sparkplug.unknownAlias', where, got: '99' }])
    expect(valueOf(ingest, robot, 'curMachSpeed')).toBe(7)
  })

  test("a broker's copy of a birth makes data readable; its own values are uncertain", () => {
    const ingest = ingestOf()
    send(ingest, `$sparkplug/certificates/${nodeTopic('NBIRTH')}`, 0, nodeBirth, true)
    send(ingest, `$sparkplug/certificates/${robotTopic('DBIRTH')}`, 1, robotBirth, true)
    expect(qualityOf(ingest, robot, 'stateCurrent')).toBe(Quality.uncertain)
    send(ingest, robotTopic('DDATA'), 200, [{ alias: 10, int_value: 4 }])
    expect([valueOf(ingest, robot, 'stateCurrent'), qualityOf(ingest, robot, 'stateCurrent')]).toEqual([
      4,
      Quality.good,
    ])
    expect(ingest.problems()).toEqual([])
  })
})

describe("a broker's copies of births", () => {
  const copy = (ingest: Ingest, retained: boolean, more: object = {}) => {
    const births = [[nodeTopic('NBIRTH'), nodeBirth] as const, [robotTopic('DBIRTH'), robotBirth] as const]
    births.forEach(([topic, metrics], seq) =>
      ingest.accept(
        messageOf(`$sparkplug/certificates/${topic}`, sparkplugPayload(seq, metrics, more), startTime, retained),
      ),
    )
  }

  test('that follow the birth itself change nothing', () => {
    const ingest = born()
    copy(ingest, false)
    expect(qualityOf(ingest, robot, 'Program')).toBe(Quality.good)
    send(ingest, robotTopic('DDATA'), 2, [{ alias: 11, double_value: 7 }])
    expect(ingest.problems()).toEqual([])
  })

  test('that come again after the broker was away do not bring old values back', () => {
    const ingest = born()
    send(ingest, robotTopic('DDATA'), 2, [{ alias: 11, double_value: 7 }])
    ingest.disconnected(startTime)
    copy(ingest, true)
    expect(valueOf(ingest, robot, 'curMachSpeed')).toBe(7)
    send(ingest, robotTopic('DDATA'), 3, [{ alias: 10, int_value: 6 }])
    expect(qualityOf(ingest, robot, 'curMachSpeed')).toBe(Quality.good)
  })

  test('of a birth that was missed while the broker was away are taken', () => {
    const ingest = born()
    ingest.disconnected(startTime)
    copy(ingest, true, { timestamp: 1_772_439_999_000 })
    expect(qualityOf(ingest, robot, 'curMachSpeed')).toBe(Quality.uncertain)
    send(ingest, robotTopic('DDATA'), 77, [{ alias: 11, double_value: 9 }])
    expect(qualityOf(ingest, robot, 'curMachSpeed')).toBe(Quality.good)
    expect(ingest.problems()).toEqual([])
  })
})

describe('sequence', () => {
  test('it wraps at 256', () => {
    const ingest = born()
    for (let seq = 2; seq < 600; seq++) send(ingest, robotTopic('DDATA'), seq % 256, [{ alias: 11, double_value: seq }])
    expect(ingest.problems()).toEqual([])
    expect(valueOf(ingest, robot, 'curMachSpeed')).toBe(599)
  })

  test('a gap is a problem, and everything of the node is uncertain until its next birth', () => {
    const ingest = born()
    send(ingest, robotTopic('DDATA'), 5, [{ alias: 11, double_value: 7 }])
    expect(ingest.problems()).toMatchObject([{ code: 'sparkplug.sequenceGap', where, expected: 'seq 2', got: 'seq 5' }])
    expect(qualityOf(ingest, robot, 'curMachSpeed')).toBe(Quality.uncertain)
    expect(qualityOf(ingest, robot, 'stateCurrent')).toBe(Quality.uncertain)
    expect(conditionOf(ingest)).toEqual({ state: AssetState.running, quality: Quality.uncertain })
    send(ingest, robotTopic('DDATA'), 6, [{ alias: 11, double_value: 8 }])
    expect(qualityOf(ingest, robot, 'curMachSpeed')).toBe(Quality.uncertain)
    send(ingest, nodeTopic('NBIRTH'), 0, nodeBirth)
    send(ingest, robotTopic('DBIRTH'), 1, robotBirth)
    expect(conditionOf(ingest).quality).toBe(Quality.good)
    expect(ingest.problems()).toHaveLength(1)
  })

  test('after the broker was away, all values hold again where no message was missed', () => {
    const ingest = born()
    ingest.disconnected(startTime)
    expect(conditionOf(ingest).quality).toBe(Quality.stale)
    expect(qualityOf(ingest, robot, 'Program')).toBe(Quality.stale)
    send(ingest, robotTopic('DDATA'), 2, [{ alias: 11, double_value: 7 }])
    expect(qualityOf(ingest, robot, 'Program')).toBe(Quality.good)
    ingest.disconnected(startTime)
    send(ingest, robotTopic('DDATA'), 9, [{ alias: 11, double_value: 8 }])
    expect(qualityOf(ingest, robot, 'Program')).toBe(Quality.uncertain)
  })
})

describe('deaths', () => {
  test('a device that dies is offline and stale; its node lives on', () => {
    const ingest = born()
    send(ingest, robotTopic('DDEATH'), 2)
    expect(conditionOf(ingest)).toEqual({ state: AssetState.offline, quality: Quality.stale })
    expect(qualityOf(ingest, robot, 'stateCurrent')).toBe(Quality.stale)
    expect(conditionOf(ingest, 'plant/laptop-1/smt').quality).toBe(Quality.good)
  })

  test('a node that dies takes its devices with it, until they are born again', () => {
    const ingest = born()
    send(ingest, nodeTopic('NDEATH'), undefined, [{ name: 'bdSeq', datatype: Datatype.int64, long_value: 4 }])
    expect(conditionOf(ingest)).toEqual({ state: AssetState.offline, quality: Quality.stale })
    expect(conditionOf(ingest, 'plant/laptop-1/smt').state).toBe(AssetState.offline)
    send(ingest, nodeTopic('NBIRTH'), 0, nodeBirth)
    send(ingest, robotTopic('DBIRTH'), 1, robotBirth)
    expect(conditionOf(ingest)).toEqual({ state: AssetState.running, quality: Quality.good })
  })

  test('the will of an earlier session, told apart by its bdSeq, kills nobody', () => {
    const ingest = born()
    send(ingest, nodeTopic('NDEATH'), undefined, [{ name: 'bdSeq', datatype: Datatype.int64, long_value: 3 }])
    expect(conditionOf(ingest)).toEqual({ state: AssetState.running, quality: Quality.good })
  })
})

describe('what is no data', () => {
  test('commands and the state of hosts are passed by', () => {
    const ingest = ingestOf({ ...bindings.machines, topic: 'spBv1.0/#' })
    for (const topic of [nodeTopic('NCMD'), robotTopic('DCMD'), 'spBv1.0/STATE/scada'])
      ingest.accept(messageOf(topic, '{"online":true}'))
    expect(ingest.problems()).toEqual([])
  })

  test.each([
    [
      'a compressed payload',
      robotTopic('DDATA'),
      sparkplugPayload(2, [], { uuid: 'SPBV1.0_COMPRESSED' }),
      'message.malformed',
    ],
    ['JSON', robotTopic('DDATA'), '{"seq":1}', 'message.malformed'],
    ['an unknown type', 'spBv1.0/plant/XDATA/laptop-1:smt', new Uint8Array(), 'message.unknownTopic'],
    ['a device topic without device', 'spBv1.0/plant/DDATA/laptop-1:smt', new Uint8Array(), 'message.unknownTopic'],
    ['mark-up in a name', robotTopic('DBIRTH').replace('robot-1', '<b>'), new Uint8Array(), 'message.unknownTopic'],
  ])('%s is a problem', (_, topic, payload, code) => {
    const ingest = born()
    ingest.accept(messageOf(topic, payload))
    expect(ingest.problems()).toMatchObject([{ code, where: topic, binding: 'machines', count: 1 }])
  })
})
