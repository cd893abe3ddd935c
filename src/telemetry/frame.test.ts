import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocateFrame, openFrame, readFrameHeader } from './frame.ts'

const size = fc.nat({ max: 20 })
const counts = fc.record({
  values: size,
  poses: size,
  joints: size,
  statuses: size,
  texts: size,
  textBytes: size,
  dictionaryBytes: size,
})
const header = fc.record({
  keyframe: fc.boolean(),
  time: fc.double({ noNaN: true, noDefaultInfinity: true }),
  epoch: fc.nat(),
  sequence: fc.nat(),
  sceneHash: fc.nat(),
})
const runs = process.env.YUJING_DEEP ? 100_000 : 3_000

test('a frame opens with the header and columns that it was written with', () => {
  fc.assert(
    fc.property(header, counts, fc.infiniteStream(fc.nat({ max: 255 })), (head, sizes, bytes) => {
      const written = allocateFrame(head, sizes)
      for (const column of Object.values(written))
        if (ArrayBuffer.isView(column) && !(column instanceof DataView))
          for (let i = 0; i < (column as Uint8Array).length; i++)
            (column as Uint8Array)[i] = bytes.next().value as number
      const opened = openFrame(written.buffer.slice(0))
      expect({ ...(opened as object), buffer: 0 }).toEqual({ ...written, buffer: 0 })
      expect(readFrameHeader(written.buffer)).toEqual(head)
    }),
    { numRuns: 300 },
  )
})

test('no column shares bytes with another', () => {
  const frame = allocateFrame(
    { keyframe: true, time: 0, epoch: 1, sequence: 1, sceneHash: 1 },
    { values: 3, poses: 2, joints: 1, statuses: 5, texts: 2, textBytes: 7, dictionaryBytes: 9 },
  )
  const ranges = Object.values(frame)
    .filter((column): column is Uint8Array => ArrayBuffer.isView(column))
    .map(({ byteOffset, byteLength }) => [byteOffset, byteOffset + byteLength] as const)
    .toSorted(([a], [b]) => a - b)
  for (const [index, [, end]] of ranges.slice(0, -1).entries()) expect(end).toBe(ranges[index + 1]![0])
  expect(ranges.at(-1)![1]).toBe(frame.buffer.byteLength)
})

test('every truncation of a frame is refused with what was expected and what came', () => {
  const { buffer } = allocateFrame(
    { keyframe: false, time: 5, epoch: 1, sequence: 2, sceneHash: 3 },
    { values: 2, poses: 2, joints: 1, statuses: 1, texts: 1, textBytes: 3, dictionaryBytes: 0 },
  )
  for (let length = 0; length < buffer.byteLength; length++)
    expect(openFrame(buffer.slice(0, length))).toMatch(/^expected .+ got /)
})

test('random and mutated bytes never throw', () => {
  const { buffer } = allocateFrame(
    { keyframe: true, time: 5, epoch: 1, sequence: 2, sceneHash: 3 },
    { values: 4, poses: 4, joints: 2, statuses: 3, texts: 2, textBytes: 12, dictionaryBytes: 6 },
  )
  const mutation = fc.array(fc.tuple(fc.nat({ max: buffer.byteLength - 1 }), fc.nat({ max: 255 })), { maxLength: 8 })
  fc.assert(
    fc.property(mutation, fc.uint8Array({ maxLength: 200 }), (changes, noise) => {
      const bytes = new Uint8Array(buffer.slice(0))
      for (const [at, value] of changes) bytes[at] = value
      for (const buffer of [bytes.buffer, noise.slice().buffer]) {
        const opened = openFrame(buffer)
        expect(typeof opened === 'string' || opened.buffer === buffer).toBe(true)
      }
    }),
    { numRuns: runs },
  )
})

test('a frame of another version is named', () => {
  const { buffer } = allocateFrame(
    { keyframe: true, time: 5, epoch: 1, sequence: 2, sceneHash: 3 },
    { values: 0, poses: 0, joints: 0, statuses: 0, texts: 0, textBytes: 0, dictionaryBytes: 0 },
  )
  new DataView(buffer).setUint16(4, 9, true)
  expect(openFrame(buffer)).toBe('expected frame version 1, got 9')
})
