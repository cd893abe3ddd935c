/**
 * The layout of a frame, version 1, little-endian. A header of 64 bytes, then columns in this order:
 *
 *   values    f64 value[n]
 *   values    u32 tag[n], u32 ageMs[n]
 *   poses     u32 slot[n], f32 (x, y, z, theta)[n]
 *   joints    u32 slot[n], u32 bank[n], f32 (eight values)[n]
 *   statuses  u32 slot[n]
 *   texts     u32 tag[n], u32 ageMs[n], u32 end[n] (end of each text in the text bytes)
 *   bytes     values u8 trust[n], poses u8 jump[n], statuses u8 (state, trust)[n], texts u8 trust[n],
 *             UTF-8 texts, UTF-8 JSON dictionary (see dictionary.ts)
 *
 * Ages count back from the header's time, UTC milliseconds of whoever cut the frame. A value NaN means "no value".
 * The browser reads the columns in place: nothing is decoded on the main thread.
 */
export const frameMagic = 0x31464a59
export const frameVersion = 1
const headerBytes = 64
const maxCount = 1 << 24

export interface FrameHeader {
  /** True: everything known. False: what changed since the frame before. */
  readonly keyframe: boolean
  readonly time: number
  readonly epoch: number
  readonly sequence: number
  readonly sceneHash: number
}

export interface FrameCounts {
  readonly values: number
  readonly poses: number
  readonly joints: number
  readonly statuses: number
  readonly texts: number
  readonly textBytes: number
  readonly dictionaryBytes: number
}

/** The columns of one frame, views over `buffer`. */
export interface Frame extends FrameHeader {
  readonly buffer: ArrayBuffer
  readonly values: Float64Array
  readonly valueTags: Uint32Array
  readonly valueAges: Uint32Array
  readonly valueTrust: Uint8Array
  readonly poseSlots: Uint32Array
  readonly poses: Float32Array
  readonly poseJumps: Uint8Array
  readonly jointSlots: Uint32Array
  readonly jointBanks: Uint32Array
  readonly joints: Float32Array
  readonly statusSlots: Uint32Array
  readonly statuses: Uint8Array
  readonly textTags: Uint32Array
  readonly textAges: Uint32Array
  readonly textEnds: Uint32Array
  readonly textTrust: Uint8Array
  readonly textBytes: Uint8Array
  readonly dictionary: Uint8Array
}

const countNames = ['values', 'poses', 'joints', 'statuses', 'texts', 'textBytes', 'dictionaryBytes'] as const
const countsOffset = 28
const lengthOffset = 56

/** A new frame of the right size, its columns still zero. */
export function allocateFrame(header: FrameHeader, counts: FrameCounts): Frame {
  const buffer = new ArrayBuffer(frameLength(counts))
  const view = new DataView(buffer)
  view.setUint32(0, frameMagic, true)
  view.setUint16(4, frameVersion, true)
  view.setUint16(6, header.keyframe ? 1 : 0, true)
  view.setFloat64(8, header.time, true)
  view.setUint32(16, header.epoch, true)
  view.setUint32(20, header.sequence, true)
  view.setUint32(24, header.sceneHash, true)
  countNames.forEach((name, index) => view.setUint32(countsOffset + 4 * index, counts[name], true))
  view.setUint32(lengthOffset, buffer.byteLength, true)
  return { ...header, buffer, ...columns(buffer, counts) }
}

/** The header alone, for guards that never look inside; undefined when this is no frame of this version. */
export function readFrameHeader(buffer: ArrayBuffer): FrameHeader | undefined {
  return typeof explainHeader(buffer) === 'string' ? undefined : headerOf(new DataView(buffer))
}

/** The frame in `buffer`, or a sentence that says what was expected and what came. */
export function openFrame(buffer: ArrayBuffer): Frame | string {
  const fault = explainHeader(buffer)
  if (fault) return fault
  const view = new DataView(buffer)
  const counts = Object.fromEntries(
    countNames.map((name, index) => [name, view.getUint32(countsOffset + 4 * index, true)]),
  ) as unknown as FrameCounts
  const tooMany = countNames.find((name) => counts[name] > maxCount)
  if (tooMany) return `expected at most ${maxCount} ${tooMany}, got ${counts[tooMany]}`
  const expected = frameLength(counts)
  if (expected !== buffer.byteLength) return `expected ${expected} bytes for its counts, got ${buffer.byteLength}`
  return { ...headerOf(view), buffer, ...columns(buffer, counts) }
}

function explainHeader(buffer: ArrayBuffer): string | undefined {
  if (buffer.byteLength < headerBytes) return `expected a header of ${headerBytes} bytes, got ${buffer.byteLength}`
  const view = new DataView(buffer)
  const magic = view.getUint32(0, true)
  if (magic !== frameMagic) return `expected magic ${frameMagic.toString(16)}, got ${magic.toString(16)}`
  const version = view.getUint16(4, true)
  if (version !== frameVersion) return `expected frame version ${frameVersion}, got ${version}`
  const length = view.getUint32(lengthOffset, true)
  if (length !== buffer.byteLength) return `expected ${length} bytes by its header, got ${buffer.byteLength}`
  if (!Number.isFinite(view.getFloat64(8, true))) return 'expected a finite time, got NaN or infinity'
  return undefined
}

function headerOf(view: DataView): FrameHeader {
  return {
    keyframe: (view.getUint16(6, true) & 1) === 1,
    time: view.getFloat64(8, true),
    epoch: view.getUint32(16, true),
    sequence: view.getUint32(20, true),
    sceneHash: view.getUint32(24, true),
  }
}

function frameLength(counts: FrameCounts): number {
  const { values, poses, joints, statuses, texts, textBytes, dictionaryBytes } = counts
  const words = 2 * values + 5 * poses + 10 * joints + statuses + 3 * texts
  const bytes = values + poses + 2 * statuses + texts + textBytes + dictionaryBytes
  return headerBytes + 8 * values + 4 * words + bytes
}

function columns(buffer: ArrayBuffer, counts: FrameCounts): Omit<Frame, keyof FrameHeader | 'buffer'> {
  const { values, poses, joints, statuses, texts, textBytes, dictionaryBytes } = counts
  let offset = headerBytes
  const take = (bytes: number): number => {
    const start = offset
    offset += bytes
    return start
  }
  const f64 = (n: number) => new Float64Array(buffer, take(8 * n), n)
  const f32 = (n: number) => new Float32Array(buffer, take(4 * n), n)
  const u32 = (n: number) => new Uint32Array(buffer, take(4 * n), n)
  const u8 = (n: number) => new Uint8Array(buffer, take(n), n)
  return {
    values: f64(values),
    valueTags: u32(values),
    valueAges: u32(values),
    poseSlots: u32(poses),
    poses: f32(4 * poses),
    jointSlots: u32(joints),
    jointBanks: u32(joints),
    joints: f32(8 * joints),
    statusSlots: u32(statuses),
    textTags: u32(texts),
    textAges: u32(texts),
    textEnds: u32(texts),
    valueTrust: u8(values),
    poseJumps: u8(poses),
    statuses: u8(2 * statuses),
    textTrust: u8(texts),
    textBytes: u8(textBytes),
    dictionary: u8(dictionaryBytes),
  }
}
