import { describe, expect, test } from 'vitest'
import { decodedWithProtobufjs, nodeBirth, nodeTopic, robotTopic } from '../../../../tests/corpus/messages/sparkplug.ts'
import { bindings } from '../../../../tests/corpus/messages/plantScene.ts'
import { born, send } from '../../../../tests/corpus/messages/smtNode.ts'
import { ingestOf, startTime } from '../../../../tests/corpus/messages/fixture.ts'

describe('rebirth', () => {
  test('is never asked for unless the binding says so', () => {
    const ingest = ingestOf()
    send(ingest, robotTopic('DDATA'), 5, [{ alias: 10, int_value: 6 }])
    expect(ingest.requests(startTime + 3_600_000)).toEqual([])
  })

  test('is asked for once after a moment, then ever more rarely, and not once the birth came', () => {
    const ingest = ingestOf({ ...bindings.machines, rebirth: true })
    for (let seq = 5; seq < 50; seq++) send(ingest, robotTopic('DDATA'), seq, [{ alias: 10, int_value: 6 }])
    expect(ingest.requests(startTime)).toEqual([])
    const [request, ...more] = ingest.requests(startTime + 5000)
    expect(more).toEqual([])
    expect(request!.topic).toBe('spBv1.0/plant/NCMD/laptop-1:smt')
    expect(decodedWithProtobufjs(request!.payload)).toEqual({
      timestamp: startTime + 5000,
      metrics: [{ name: 'Node Control/Rebirth', datatype: 11, boolean_value: true }],
    })
    expect(ingest.requests(startTime + 64_000)).toEqual([])
    expect(ingest.requests(startTime + 66_000)).toHaveLength(1)
    expect(ingest.requests(startTime + 180_000)).toEqual([])
    send(ingest, nodeTopic('NBIRTH'), 0, nodeBirth)
    expect(ingest.requests(startTime + 3_600_000)).toEqual([])
  })

  test('is asked for after a gap', () => {
    const ingest = born({ ...bindings.machines, rebirth: true })
    send(ingest, robotTopic('DDATA'), 9, [{ alias: 11, double_value: 7 }])
    expect(ingest.requests(startTime + 5000)).toHaveLength(1)
  })
})
