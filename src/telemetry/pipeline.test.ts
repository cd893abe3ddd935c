import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallScene } from '../../tests/fixtures/smallScene.ts'
import { AssetState } from '../model/assetState.ts'
import { Provenance, Quality } from '../model/quality.ts'
import { createFrameReader } from './createReader.ts'
import { createFrameWriter } from './createWriter.ts'
import { playbackDelayMs } from './playback.ts'

const scene = smallScene()
const { good } = Quality
const { live, simulated } = Provenance

/** A writer and a reader joined by a wire without delay; `send` shows the frame at once. */
function joined(epoch = 7) {
  const writer = createFrameWriter(scene, epoch)
  const reader = createFrameReader(scene)
  reader.push(writer.keyframe(0), 0)
  const show = (time: number) => reader.advance(time + playbackDelayMs)
  const send = (time: number) => {
    reader.push(writer.delta(time), time)
    show(time)
  }
  show(0)
  return { writer, reader, show, send }
}

test('values, texts and states arrive as they were written', () => {
  const { writer, reader, send } = joined()
  const slot = writer.asset('small/logistics/fleet/Acme/7', 'agv-carrier')
  writer.number(writer.tag(slot, 'batteryCharge', '%', 'a/b'), 81.5, 900, good, simulated)
  writer.text(writer.tag(slot, 'orderId', '', 'a/b'), '订单-<b>1</b>', 950, Quality.uncertain, live)
  writer.status(slot, AssetState.charging, good, simulated)
  send(1000)
  expect(reader.tags(slot)).toEqual([
    {
      signal: 'batteryCharge',
      unit: '%',
      topic: 'a/b',
      value: 81.5,
      ageMs: 100 + playbackDelayMs,
      quality: good,
      provenance: simulated,
    },
    {
      signal: 'orderId',
      unit: '',
      topic: 'a/b',
      value: '订单-<b>1</b>',
      ageMs: 50 + playbackDelayMs,
      quality: 1,
      provenance: live,
    },
  ])
  expect(reader.asset(slot)).toMatchObject({ state: AssetState.charging, kind: 'agv-carrier', placed: false })
})

test('what no message told of is of no provenance, and does not grow stale while the link is lost', () => {
  const { reader, send } = joined()
  send(1000)
  for (const lost of [false, true, false]) {
    reader.linkLost(lost)
    expect(reader.asset(0)).toMatchObject({ quality: Quality.uncertain, provenance: Provenance.none })
  }
})

test('an observer hears of every frame that was applied, also of those that waited too long to be shown', () => {
  const { writer, reader, show } = joined()
  const heard: number[] = []
  const stop = reader.observe({ applied: () => heard.push(reader.time), epochBegan: () => heard.push(-1) })
  for (let time = 100; time <= 1000; time += 100) reader.push(writer.delta(time), time)
  show(1000)
  expect(heard).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000])
  reader.push(createFrameWriter(scene, 8).keyframe(1100), 1100)
  expect(heard.at(-1)).toBe(-1)
  stop()
  show(1100)
  expect(heard.at(-1)).toBe(-1)
})

test('after any history of writes, deltas and gaps, the next keyframe makes reader and writer agree', () => {
  const operation = fc.oneof(
    fc.record({ do: fc.constant('number' as const), asset: fc.nat({ max: 4 }), value: fc.double() }),
    fc.record({ do: fc.constant('text' as const), asset: fc.nat({ max: 4 }), text: fc.string() }),
    fc.record({ do: fc.constant('pose' as const), asset: fc.nat({ max: 4 }), x: fc.float({ noNaN: true }) }),
    fc.record({ do: fc.constant('frame' as const), lost: fc.boolean() }),
  )
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 60 }), (operations) => {
      const { writer, reader, show } = joined()
      let time = 0
      for (const step of operations) {
        if (step.do === 'frame') {
          const frame = writer.delta((time += 100))
          if (!step.lost) reader.push(frame, time)
          continue
        }
        const slot = writer.asset(`small/fleet/v${step.asset}`, 'agv-carrier')
        const tag = writer.tag(slot, 'x', 'm', 't')
        if (step.do === 'number') writer.number(tag, step.value, time, good, live)
        if (step.do === 'text') writer.text(tag, step.text, time, good, live)
        if (step.do === 'pose') writer.pose(slot, step.x, 0, 0, 0, false)
      }
      reader.push(writer.delta((time += 100)), time)
      reader.push(writer.keyframe(time), time)
      show(time + 200)
      for (let asset = 0; asset < 5; asset++) {
        const path = `small/fleet/v${asset}`
        const slot = writer.slotOf(path)
        expect(reader.slotOf(path)).toBe(slot)
        const tag = slot === undefined ? undefined : writer.findTag(slot, 'x')
        if (slot === undefined || tag === undefined) continue
        expect(reader.text(slot, 'x')).toBe(writer.textAt(tag))
        const number = writer.textAt(tag) === undefined ? writer.numberAt(tag) : Number.NaN
        expect(reader.number(slot, 'x') ?? Number.NaN).toBe(number)
      }
    }),
    { numRuns: process.env.YUJING_DEEP ? 5_000 : 300 },
  )
})

describe('interpolation', () => {
  test('a pose is drawn between the two snapshots, turning the short way', () => {
    const { writer, reader, show } = joined()
    const slot = writer.asset('small/fleet/a', 'agv-carrier')
    writer.pose(slot, 0, 0, 0, 3, true)
    reader.push(writer.delta(100), 100)
    writer.pose(slot, 1, 2, 0, -3, false)
    reader.push(writer.delta(200), 200)
    show(150)
    const pose = reader.pose(slot)!
    expect(pose.x).toBeCloseTo(0.5)
    expect(pose.y).toBeCloseTo(1)
    expect(Math.abs(pose.theta)).toBeCloseTo(Math.PI)
    expect(reader.moving).toBe(true)
    show(400)
    expect(reader.moving).toBe(false)
  })

  test('a jump is never interpolated', () => {
    const { writer, reader, show } = joined()
    const slot = writer.asset('small/fleet/a', 'agv-carrier')
    writer.pose(slot, 0, 0, 0, 0, true)
    reader.push(writer.delta(100), 100)
    writer.pose(slot, 50, 0, 6, 0, true)
    reader.push(writer.delta(200), 200)
    show(120)
    expect(reader.pose(slot)).toMatchObject({ x: 50, z: 6 })
  })

  test('a hidden tab shows the newest frames when it comes back', () => {
    const { writer, reader, show } = joined()
    const slot = writer.asset('small/fleet/a', 'agv-carrier')
    for (let k = 1; k <= 100; k++) {
      writer.pose(slot, k, 0, 0, 0, false)
      reader.push(writer.delta(100 * k), 100 * k)
    }
    show(10_000)
    expect(reader.pose(slot)!.x).toBe(100)
  })
})

describe('guards', () => {
  test('a new epoch forgets what the old one told and waits for its keyframe', () => {
    const { writer, reader, send, show } = joined()
    writer.asset('small/fleet/old', 'agv-carrier')
    send(100)
    const next = createFrameWriter(scene, 8)
    reader.push(next.delta(200), 200)
    expect(reader.epoch).toBe(7)
    reader.push(next.keyframe(300), 300)
    show(300)
    expect(reader.epoch).toBe(8)
    expect(reader.slotOf('small/fleet/old')).toBeUndefined()
    expect(reader.slotOf(scene.assets[0]!.path)).toBe(0)
  })

  test('a frame that comes twice or late changes nothing', () => {
    const { writer, reader, show } = joined()
    const slot = writer.asset('small/fleet/a', 'agv-carrier')
    writer.pose(slot, 1, 0, 0, 0, true)
    const first = writer.delta(100)
    writer.pose(slot, 2, 0, 0, 0, true)
    reader.push(writer.delta(200), 200)
    reader.push(first, 210)
    show(400)
    expect(reader.time).toBe(200)
  })

  test('a frame of another scene is a problem, not a picture', () => {
    const { reader } = joined()
    reader.push(createFrameWriter(smallScene(5), 9).keyframe(1), 1)
    reader.push(new ArrayBuffer(10), 1)
    expect(reader.problems().map(({ code }) => code)).toEqual(['scene.mismatch', 'frame.invalid'])
  })

  test('losing the link makes every value stale, and finding it again gives the quality back', () => {
    const { writer, reader, send } = joined()
    const slot = writer.asset('small/fleet/a', 'agv-carrier')
    writer.number(writer.tag(slot, 'x', '', 't'), 1, 100, good, live)
    writer.status(slot, AssetState.running, good, live)
    send(100)
    reader.linkLost(true)
    expect(reader.asset(slot).quality).toBe(Quality.stale)
    expect(reader.tags(slot)[0]!.quality).toBe(Quality.stale)
    reader.linkLost(false)
    expect(reader.asset(slot).quality).toBe(good)
  })
})

test('a value that stays the same is sent again at most once a second', () => {
  const { writer } = joined()
  const tag = writer.tag(0, 'x', '', 't')
  const sizes = Array.from({ length: 30 }, (_, k) => {
    writer.number(tag, 5, 100 * k, good, live)
    return writer.delta(100 * k).byteLength
  })
  const empty = Math.min(...sizes)
  expect(sizes.filter((size) => size > empty)).toHaveLength(3)
})

test('thousands of assets arrive though neither side knew their number', () => {
  const { writer, reader, send } = joined()
  for (let k = 0; k < 3000; k++) {
    const slot = writer.asset(`small/fleet/v${k}`, 'agv-carrier')
    writer.pose(slot, k, 0, 0, 0, true)
    writer.number(writer.tag(slot, 'batteryCharge', '%', 't'), k, 0, good, live)
  }
  send(100)
  const slot = reader.slotOf('small/fleet/v2999')!
  expect(reader.pose(slot)!.x).toBe(2999)
  expect(reader.number(slot, 'batteryCharge')).toBe(2999)
})

test('a body that turns out to be another kind or size is announced again, an unchanged one is not', () => {
  const { writer, reader, send } = joined()
  const slot = writer.asset('small/fleet/a', 'agv-carrier', [2, 1, 1])
  send(100)
  writer.asset('small/fleet/a', 'agv-forklift', [2, 1, 1])
  send(200)
  expect(reader.asset(slot).kind).toBe('agv-forklift')
  const before = reader.assetRevision
  writer.asset('small/fleet/a', 'agv-forklift', [2, 1, 1])
  send(300)
  expect(reader.assetRevision).toBe(before)
})
