import type { Picture } from '../png.ts'

/** Side of the squares whose means are compared, pixels of the kept picture. */
const block = 4
/** Another version of a graphics library moves a square's mean by less; what a person notices moves it by more. */
const noticeable = 12

/** Half as wide and high, each pixel the mean of four, in steps of eight: enough to compare with, and small to keep. */
export function reduce({ width, height, rgb }: Picture): Picture {
  const half = { width: width >> 1, height: height >> 1 }
  const reduced = new Uint8Array(half.width * half.height * 3)
  for (let y = 0, at = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        const pixel = (dx: number, dy: number) => rgb[((2 * y + dy) * width + 2 * x + dx) * 3 + channel]!
        reduced[at++] = Math.round((pixel(0, 0) + pixel(1, 0) + pixel(0, 1) + pixel(1, 1)) / 32) * 8
      }
    }
  }
  return { ...half, rgb: reduced.map((value) => Math.min(255, value)) }
}

/** Share of the squares, 0 to 1, whose mean colour differs noticeably. @throws when the sizes differ */
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of different sizes')
  const columns = Math.floor(a.width / block)
  const rows = Math.floor(a.height / block)
  let differing = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [one, other] = [meanOf(a, column * block, row * block), meanOf(b, column * block, row * block)]
      if (one.some((value, channel) => Math.abs(value - other[channel]!) > noticeable)) differing++
    }
  }
  return differing / (columns * rows)
}

function meanOf({ width, rgb }: Picture, left: number, top: number): [number, number, number] {
  const mean: [number, number, number] = [0, 0, 0]
  for (let y = top; y < top + block; y++) {
    for (let x = left; x < left + block; x++) {
      for (const channel of [0, 1, 2] as const) mean[channel] += rgb[(y * width + x) * 3 + channel]! / block ** 2
    }
  }
  return mean
}
