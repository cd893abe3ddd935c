import { Color, SRGBColorSpace, type Texture, Vector2 } from 'three'

/** Sides of the picture that colours are taken from, pixels: what is finer is averaged. */
const side = 256

/** Linear RGB of a texture at u, v. */
export type ColorAt = (u: number, v: number) => Color

interface Pixels {
  readonly width: number
  readonly height: number
  /** sRGB, four bytes a pixel. */
  readonly data: ArrayLike<number>
}

/** Undefined where the picture of the texture can't be read. */
export function textureColors(texture: Texture): ColorAt | undefined {
  const pixels = pixelsOf(texture.image)
  return pixels && ((u, v) => pixelAt(pixels, texture.transformUv(new Vector2(u, v))))
}

export function pixelAt({ width, height, data }: Pixels, { x, y }: Vector2): Color {
  const column = Math.min(width - 1, Math.max(0, Math.floor(x * width)))
  const row = Math.min(height - 1, Math.max(0, Math.floor(y * height)))
  const [red, green, blue] = [0, 1, 2].map((channel) => data[4 * (row * width + column) + channel]! / 255)
  return new Color().setRGB(red!, green!, blue!, SRGBColorSpace)
}

function pixelsOf(image: unknown): Pixels | undefined {
  if (typeof ImageBitmap === 'undefined' || !(image instanceof ImageBitmap)) return undefined
  const [width, height] = [Math.min(side, image.width), Math.min(side, image.height)]
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context?.drawImage(image, 0, 0, width, height)
  return context?.getImageData(0, 0, width, height)
}
