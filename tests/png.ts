import { crc32, deflateSync, inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue by pixel, rows from the top. */
  readonly rgb: Uint8Array
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const leftFilter = 1

/** Opens a PNG as a browser writes screenshots: eight bits a channel, RGB or RGBA, not interlaced. */
export function decodePng(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = { 2: 3, 6: 4 }[png[25]!]
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('a PNG of another kind')
  const rows = inflateSync(Buffer.concat(dataChunks(png)))
  const stride = width * channels
  const pixels = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1)
    unfilter(rows[start]!, rows.subarray(start + 1, start + 1 + stride), pixels, y * stride, stride, channels)
  }
  return { width, height, rgb: channels === 3 ? pixels : withoutAlpha(pixels) }
}

function dataChunks(png: Buffer): Buffer[] {
  const chunks: Buffer[] = []
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return chunks
}

function unfilter(type: number, row: Buffer, out: Uint8Array, at: number, stride: number, channels: number): void {
  for (let i = 0; i < stride; i++) {
    const left = i < channels ? 0 : out[at + i - channels]!
    const up = at === 0 ? 0 : out[at + i - stride]!
    const corner = at === 0 || i < channels ? 0 : out[at + i - stride - channels]!
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][type]!
    out[at + i] = row[i]! + predicted
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let i = 0, j = 0; i < rgba.length; i += 4) for (let k = 0; k < 3; k++) rgb[j++] = rgba[i + k]!
  return rgb
}

/** Writes a PNG, each row as differences to the pixel on the left. */
export function encodePng({ width, height, rgb }: Picture): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1))
  for (let y = 0, at = 0; y < height; y++) {
    rows[at++] = leftFilter
    for (let i = 0; i < width * 3; i++) {
      const left = i < 3 ? 0 : rgb[y * width * 3 + i - 3]!
      rows[at++] = rgb[y * width * 3 + i]! - left
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...chunks])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
