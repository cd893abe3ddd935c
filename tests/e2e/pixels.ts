import type { Picture } from '../png.ts'

export interface PixelStatistics {
  /** Colours in steps of 16 a channel. */
  readonly colours: number
  /** Share of the picture that the commonest of them covers. */
  readonly commonest: number
  /** Standard deviation of the luminance, 0 to 127. */
  readonly contrast: number
}

export function pixelStatistics({ rgb, width, height }: Picture): PixelStatistics {
  const counts = new Map<number, number>()
  let sum = 0
  let squares = 0
  for (let i = 0; i < rgb.length; i += 3) {
    const [red, green, blue] = [rgb[i]!, rgb[i + 1]!, rgb[i + 2]!]
    const colour = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
    const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    sum += luminance
    squares += luminance * luminance
  }
  const pixels = width * height
  const mean = sum / pixels
  return {
    colours: counts.size,
    commonest: Math.max(...counts.values()) / pixels,
    contrast: Math.sqrt(Math.max(0, squares / pixels - mean * mean)),
  }
}

/** Share of pixels within `radius` of (x, y) that differ visibly between two pictures of the same size. */
export function shareChanged(before: Picture, after: Picture, x: number, y: number, radius: number): number {
  let changed = 0
  let looked = 0
  for (let row = Math.max(0, y - radius); row < Math.min(before.height, y + radius); row++) {
    for (let column = Math.max(0, x - radius); column < Math.min(before.width, x + radius); column++) {
      const at = (row * before.width + column) * 3
      const difference = [0, 1, 2].reduce((sum, k) => sum + Math.abs(before.rgb[at + k]! - after.rgb[at + k]!), 0)
      looked++
      if (difference > 24) changed++
    }
  }
  return changed / looked
}
