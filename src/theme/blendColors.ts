import type { Hex } from './theme.ts'

/** From a (t = 0) to b (t = 1), channel by channel in sRGB. */
export function blendColors(a: Hex, b: Hex, t: number): Hex {
  const channel = (shift: number) => {
    const [from, to] = [(a >> shift) & 255, (b >> shift) & 255]
    return Math.round(from + (to - from) * t) << shift
  }
  return channel(16) | channel(8) | channel(0)
}
