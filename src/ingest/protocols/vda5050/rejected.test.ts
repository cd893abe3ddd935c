import { describe, expect, test } from 'vitest'
import { fleet, header, pose, send, state } from '../../../../tests/corpus/messages/acmeVehicle.ts'
import { ingestOf, startTime, viewOf } from '../../../../tests/corpus/messages/fixture.ts'

describe('what is wrong is one problem and is not drawn', () => {
  test.each([
    ['a version of the future', { version: '4.0.0' }, 'message.unknownVersion'],
    ['the version before 2.0', { version: '1.1.0' }, 'message.unknownVersion'],
    ['no version', { version: null }, 'message.missingField'],
    ['no manufacturer', { manufacturer: null }, 'message.missingField'],
    ['no serial number', { serialNumber: '' }, 'message.missingField'],
    ['a serial number with mark-up', { serialNumber: '<img src=x onerror=alert(1)>' }, 'message.malformed'],
  ])('%s: nothing of the message is taken', (_, more, code) => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { agvPosition: pose(12), ...more }))
    expect(ingest.problems()).toMatchObject([{ code, binding: 'fleet', where: 'plant-agv/v2/Acme/7/state', count: 1 }])
    expect(ingest.writer.slotOf(`${fleet}/7`)).toBeUndefined()
  })

  test.each([
    ['a map that is no floor of the scene', pose(12, 10, 'elsewhere'), 'message.unknownMap'],
    ['a pose without theta', { ...pose(12), theta: null }, 'message.missingField'],
    ['a pose without map', { ...pose(12), mapId: undefined }, 'message.missingField'],
    ['a pose as text', { ...pose(12), x: '12' }, 'message.missingField'],
    ['a pose beyond the earth', pose(1e12), 'message.notFinite'],
  ])('%s: the vehicle is known, its position is not', (_, agvPosition, code) => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { agvPosition }))
    expect(ingest.problems()).toMatchObject([{ code, count: 1 }])
    const reader = viewOf(ingest, startTime)
    expect(reader.asset(reader.slotOf(`${fleet}/7`)!).placed).toBe(false)
  })

  test('an infinite pose', () => {
    const ingest = ingestOf()
    send(ingest, 'state', JSON.stringify(state(1, { agvPosition: pose(12) })).replace('"x":12', '"x":1e999'))
    expect(ingest.problems()).toMatchObject([{ code: 'message.notFinite' }])
  })

  test('NaN, which is no JSON, is told apart from what is no JSON otherwise', () => {
    const ingest = ingestOf()
    send(ingest, 'state', JSON.stringify(state(1, { agvPosition: pose(12) })).replace('"x":12', '"x":NaN'))
    send(ingest, 'visualization', 'hello')
    expect(ingest.problems()).toMatchObject([
      { code: 'message.notFinite' },
      { code: 'message.notJson', sample: 'hello' },
    ])
  })

  test('a message overtaken by a later one is counted and passed over', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(20, { agvPosition: pose(12) }))
    send(ingest, 'state', state(19, { agvPosition: pose(11) }), startTime + 10)
    expect(ingest.problems()).toMatchObject([{ code: 'message.outOfOrder', count: 1 }])
    expect(viewOf(ingest, startTime + 10).pose(ingest.writer.slotOf(`${fleet}/7`)!)?.x).toBe(12)
  })

  test('a topic of no message is a problem; those between control and vehicle are passed by', () => {
    const ingest = ingestOf()
    for (const name of ['instantActions', 'zoneSet', 'responses', 'telemetry']) send(ingest, name, header(1))
    expect(ingest.problems()).toMatchObject([{ code: 'message.unknownTopic', where: 'plant-agv/v2/Acme/7/telemetry' }])
  })
})
