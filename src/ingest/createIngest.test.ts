import { describe, expect, test } from 'vitest'
import {
  ingestOf,
  messageOf,
  qualityOf,
  startTime,
  vehicleFixtures,
  viewOf,
} from '../../tests/corpus/messages/fixture.ts'
import { bindings, plantScene } from '../../tests/corpus/messages/plantScene.ts'
import { Provenance, Quality } from '../model/quality.ts'
import { createFrameReader } from '../telemetry/createReader.ts'
import { createIngest } from './createIngest.ts'
import type { Ingest } from './ingest.ts'

const meter = 'plant/laptop-1/utilities/energy/main-meter'
const declaration = 'yujing/v1/provenance/simulator'

const provenanceOf = (ingest: Ingest, path: string) => {
  const reader = viewOf(ingest, startTime)
  const slot = reader.slotOf(path)!
  return { asset: reader.asset(slot).provenance, tags: reader.tags(slot).map(({ provenance }) => provenance) }
}

test('it subscribes to the topics of its bindings, births kept by the broker, and declarations of provenance', () => {
  expect(ingestOf().filters).toEqual([
    'plant-agv/+/+/+/+',
    'plant-trucks/+/+/+/+',
    'spBv1.0/plant/#',
    '$sparkplug/certificates/spBv1.0/plant/#',
    'plant/+/+/+/+/+',
    'weather/+',
    'yujing/v1/provenance/+',
  ])
})

test('placed assets stand where the scene says, unknown and uncertain, before any message', () => {
  const reader = viewOf(ingestOf(), startTime)
  const slot = reader.slotOf('plant/laptop-1/smt/line-1/robot-1')!
  expect(reader.asset(slot)).toMatchObject({ placed: true, state: 0, quality: Quality.uncertain })
  expect(reader.pose(slot)).toMatchObject({ x: 30, y: 30 })
})

test('machines are animated after poses were moved and before the frame is cut', () => {
  const ingest = createIngest(plantScene(), 1, { beforeFrame: (writer, now) => writer.pose(0, now, 0, 0, 0, false) })
  const reader = createFrameReader(plantScene())
  reader.push(ingest.keyframe(0), 0)
  reader.push(ingest.frame(100), 100)
  reader.advance(1000)
  expect(reader.pose(0)?.x).toBe(100)
})

test('each binding counts its messages, the bad among them, and the time since the last', () => {
  const ingest = ingestOf(bindings.fleet, bindings.namespace)
  ingest.accept(messageOf(`${meter}/activePower`, '1', startTime))
  ingest.accept(messageOf(`${meter}/activePower`, '{', startTime + 1000))
  expect(ingest.health(startTime + 1500)).toEqual([
    { binding: 'fleet', protocol: 'vda5050', ageMs: null, received: 0, bad: 0 },
    { binding: 'uns', protocol: 'uns', ageMs: 500, received: 2, bad: 1 },
  ])
})

test('a topic may feed several bindings', () => {
  const second = { ...bindings.namespace, id: 'again', asset: 'plant/copy/{asset}' }
  const ingest = ingestOf(bindings.namespace, second)
  ingest.accept(messageOf(`${meter}/activePower`, '1'))
  expect([ingest.writer.slotOf(meter), ingest.writer.slotOf('plant/copy/main-meter')]).not.toContain(undefined)
})

describe('limits', () => {
  test('a payload above the limit is a problem with a short sample, and is not decoded', () => {
    const ingest = ingestOf()
    ingest.accept(messageOf(`${meter}/x`, 'x'.repeat(10_000_000)))
    expect(ingest.problems()).toMatchObject([
      { code: 'message.tooLarge', binding: 'uns', got: '10000000 bytes', count: 1 },
    ])
    expect(ingest.problems()[0]!.sample).toHaveLength(400)
    expect(ingest.writer.slotOf(meter)).toBeUndefined()
  })

  test('there are no more assets than the limit, whoever invents names', () => {
    const ingest = createIngest(plantScene(), 1, { maxDynamicAssets: 100 })
    for (let i = 0; i < 500; i++) {
      ingest.accept(messageOf(`plant/a/b/c/meter-${i}/x`, '1'))
      ingest.accept(messageOf(`plant-agv/v2/Acme/${i}/connection`, vehicleConnection(String(i))))
    }
    expect(ingest.writer.assetCount).toBe(3 + 100)
    expect(ingest.problems()).toMatchObject([
      { code: 'assets.limit', binding: 'uns', count: 450 },
      { code: 'assets.limit', binding: 'fleet', count: 450 },
    ])
  })

  test('a hundred thousand topics change nothing about those that are known', () => {
    const ingest = ingestOf()
    for (let i = 0; i < 100_000; i++) ingest.accept(messageOf(`elsewhere/${i}`, '1'))
    ingest.accept(messageOf(`${meter}/x`, '1'))
    expect(qualityOf(ingest, meter, 'x')).toBe(Quality.good)
    expect(ingest.problems().length).toBeLessThanOrEqual(200)
  })
})

describe('provenance', () => {
  const simulated = { provenance: 'simulated', topics: ['plant/laptop-1/#'] }

  test('what matches a declaration is simulated, all else live', () => {
    const ingest = ingestOf()
    ingest.accept(messageOf(declaration, simulated, startTime, true))
    ingest.accept(messageOf(`${meter}/x`, '1'))
    ingest.accept(messageOf('plant/laptop-2/a/b/meter/x', '1'))
    expect(provenanceOf(ingest, meter)).toEqual({ asset: Provenance.simulated, tags: [Provenance.simulated] })
    expect(provenanceOf(ingest, 'plant/laptop-2/a/b/meter')).toEqual({
      asset: Provenance.live,
      tags: [Provenance.live],
    })
  })

  test('a simulated vehicle of which only the factsheet is known is not live', () => {
    const ingest = ingestOf()
    ingest.accept(messageOf(declaration, { provenance: 'simulated', topics: ['plant-agv/+/Acme/#'] }, startTime, true))
    const factsheet = { ...vehicleConnection('9'), physicalParameters: { length: 2, width: 1, heightMax: 1 } }
    ingest.accept(messageOf('plant-agv/v2/Acme/9/factsheet', factsheet))
    const path = bindings.fleet.asset.replace('{manufacturer}/{serialNumber}', 'Acme/9')
    expect(ingest.problems()).toEqual([])
    expect(provenanceOf(ingest, path).asset).toBe(Provenance.simulated)
  })

  test('a declaration that comes late, or is taken back, holds for what is already known', () => {
    const ingest = ingestOf()
    ingest.accept(messageOf(`${meter}/x`, '1', startTime, true))
    ingest.accept(messageOf(`${meter}/y`, 'RUN'))
    ingest.accept(messageOf(declaration, simulated))
    expect(provenanceOf(ingest, meter)).toEqual({
      asset: Provenance.simulated,
      tags: [Provenance.simulated, Provenance.simulated],
    })
    expect(qualityOf(ingest, meter, 'x')).toBe(Quality.uncertain)
    ingest.accept(messageOf(declaration, ''))
    expect(provenanceOf(ingest, meter)).toEqual({ asset: Provenance.live, tags: [Provenance.live, Provenance.live] })
  })

  test.each([
    ['no JSON', 'simulated'],
    ['an unknown word', { provenance: 'pretended', topics: ['#'] }],
    ['no topics', { provenance: 'simulated' }],
    ['a topic that is no text', { provenance: 'simulated', topics: [1] }],
    ['thousands of topics', { provenance: 'simulated', topics: Array.from({ length: 5000 }, () => 'a') }],
  ])('a declaration with %s is a problem and declares nothing', (_, payload) => {
    const ingest = ingestOf()
    ingest.accept(messageOf(declaration, payload))
    ingest.accept(messageOf(`${meter}/x`, '1'))
    expect(ingest.problems()).toMatchObject([{ code: 'message.malformed', where: declaration, count: 1 }])
    expect(provenanceOf(ingest, meter).asset).toBe(Provenance.live)
  })
})

test('when the broker went away everything that was told is stale until it is told again', () => {
  const ingest = ingestOf()
  for (const { topic, payload } of vehicleFixtures) ingest.accept(messageOf(topic, payload))
  ingest.accept(messageOf(`${meter}/x`, '1'))
  ingest.disconnected(startTime)
  const reader = viewOf(ingest, startTime)
  const paths = [meter, 'plant/logistics/fleet/Acme/fork-20', 'plant/logistics/fleet/Acme/tug-21']
  for (const path of paths) {
    const slot = reader.slotOf(path)!
    expect(reader.asset(slot).quality).toBe(Quality.stale)
    expect(new Set(reader.tags(slot).map(({ quality }) => quality))).toEqual(new Set([Quality.stale]))
  }
  ingest.accept(messageOf(`${meter}/x`, '2'))
  expect(qualityOf(ingest, meter, 'x')).toBe(Quality.good)
})

test("the product's own messages, brought back by a wide filter, are nobody's data and no problem", () => {
  const ingest = ingestOf({ ...bindings.namespace, topic: '{a}/{b}/{c}/{signal}', asset: 'plant/{c}' })
  ingest.accept(messageOf('yujing/v1/plant/frame', Uint8Array.of(1, 2, 3)))
  expect(ingest.problems()).toEqual([])
  expect(ingest.writer.assetCount).toBe(3)
})

function vehicleConnection(serialNumber: string): object {
  return {
    headerId: 1,
    timestamp: '2026-01-01T00:00:00Z',
    version: '2.1.0',
    manufacturer: 'Acme',
    serialNumber,
    connectionState: 'ONLINE',
  }
}
