import { expect, test } from 'vitest'
import { createFrameWriter } from '../../src/telemetry/createWriter.ts'
import { FrameGuard } from '../../workers/frameGuard.ts'
import { smallScene } from '../fixtures/smallScene.ts'

const scene = smallScene()
const open = (epoch: number) => createFrameWriter(scene, epoch)

test('frames of a run pass from its first keyframe on', () => {
  const [writer, guard] = [open(7), new FrameGuard(scene)]
  expect(guard.accepts(writer.delta(100), 0)).toBe(false)
  expect(guard.accepts(writer.keyframe(100), 0)).toBe(true)
  expect(guard.accepts(writer.delta(200), 0)).toBe(true)
  expect(guard.problems()).toEqual([])
})

test('a keyframe that tells nothing new stays behind', () => {
  const [writer, guard] = [open(7), new FrameGuard(scene)]
  guard.accepts(writer.keyframe(100), 0)
  guard.accepts(writer.delta(200), 0)
  expect(guard.accepts(writer.keyframe(200), 0)).toBe(false)
})

test('after a gap deltas still pass, the gap is counted, and the next keyframe passes', () => {
  const [writer, guard] = [open(7), new FrameGuard(scene)]
  guard.accepts(writer.keyframe(100), 0)
  guard.accepts(writer.delta(200), 0)
  writer.delta(300)
  writer.delta(400)
  expect(guard.accepts(writer.delta(500), 0)).toBe(true)
  expect(guard.gaps).toBe(1)
  expect(guard.problems()).toEqual([expect.objectContaining({ code: 'frame.gap', got: '2 missing' })])
  expect(guard.accepts(writer.keyframe(500), 0)).toBe(true)
  expect(guard.accepts(writer.keyframe(500), 0)).toBe(false)
})

test('the way from an old retained keyframe to the first delta is no gap, at the start and after each return', () => {
  const [writer, guard] = [open(7), new FrameGuard(scene)]
  for (let visit = 0; visit < 2; visit++) {
    guard.resume()
    const retained = writer.keyframe(100)
    for (let i = 0; i < 40; i++) writer.delta(200)
    guard.accepts(retained, 0)
    expect(guard.accepts(writer.delta(300), 0)).toBe(true)
    expect(guard.accepts(writer.keyframe(300), 0)).toBe(true)
  }
  expect(guard.gaps).toBe(0)
})

test('frames that come twice or late stay behind', () => {
  const [writer, guard] = [open(7), new FrameGuard(scene)]
  guard.accepts(writer.keyframe(100), 0)
  const [first, second] = [writer.delta(200), writer.delta(300)]
  expect(guard.accepts(second, 0)).toBe(true)
  expect(guard.accepts(second, 0)).toBe(false)
  expect(guard.accepts(first, 0)).toBe(false)
})

test('a new run begins with its keyframe; until then nothing of it passes', () => {
  const [before, after, guard] = [open(7), open(8), new FrameGuard(scene)]
  guard.accepts(before.keyframe(100), 0)
  expect(guard.accepts(after.delta(200), 0)).toBe(false)
  expect(guard.accepts(after.keyframe(300), 0)).toBe(true)
  expect(guard.accepts(after.delta(400), 0)).toBe(true)
})

test('the sequence may run over the end of its 32 bits', () => {
  const [writer, guard] = [open(7), new FrameGuard(scene)]
  const at = (frame: ArrayBuffer, sequence: number) => {
    new DataView(frame).setUint32(20, sequence, true)
    return frame
  }
  guard.accepts(at(writer.keyframe(100), 2 ** 32 - 1), 0)
  expect(guard.accepts(at(writer.delta(200), 0), 0)).toBe(true)
  expect(guard.gaps).toBe(0)
})

test('a frame of another scene is a problem with both hashes, and rubbish is one too', () => {
  const guard = new FrameGuard(scene)
  expect(guard.accepts(createFrameWriter(smallScene(5), 7).keyframe(100), 1)).toBe(false)
  expect(guard.accepts(new ArrayBuffer(10), 2)).toBe(false)
  expect(guard.accepts(new ArrayBuffer(100), 3)).toBe(false)
  expect(guard.problems()).toEqual([
    expect.objectContaining({ code: 'scene.mismatch', where: 'small', expected: '44', got: '47' }),
    expect.objectContaining({ code: 'frame.invalid', count: 2 }),
  ])
})
