import TinySDF from '@mapbox/tiny-sdf'
import { DataTexture, LinearFilter, RedFormat, UnsignedByteType } from 'three'

export const labelFont = 'Noto Sans SC Variable'
export const atlasFontSize = 36
const weight = '500'
/** Texels round a letter, and how far its field reaches: room for a halo. */
const buffer = 7
const radius = 9
export const atlasSize = { width: 1024, height: 2048 } as const

export interface Glyph {
  /** Corner and size in the atlas, texels. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** From the pen to the glyph's corner, and on to the next pen position; units of the atlas font size. */
  readonly left: number
  readonly top: number
  readonly advance: number
}

/** Distance fields of the letters that were asked for, in one texture. A full atlas starts again from nothing. */
export class GlyphAtlas {
  readonly texture = new DataTexture(
    new Uint8Array(atlasSize.width * atlasSize.height),
    atlasSize.width,
    atlasSize.height,
    RedFormat,
    UnsignedByteType,
  )
  /** Grows when the letters that were handed out are no longer there. */
  revision = 0
  readonly #glyphs = new Map<string, Glyph>()
  #sdf: TinySDF | undefined
  #x = 0
  #y = 0
  #rowHeight = 0

  constructor() {
    this.texture.minFilter = this.texture.magFilter = LinearFilter
    this.texture.unpackAlignment = 1
  }

  glyph(letter: string): Glyph {
    const known = this.#glyphs.get(letter)
    if (known) return known
    this.#sdf ??= makeSdf()
    const drawn = this.#sdf.draw(letter)
    if (this.#x + drawn.width > atlasSize.width) {
      this.#x = 0
      this.#y += this.#rowHeight
      this.#rowHeight = 0
    }
    if (this.#y + drawn.height > atlasSize.height) this.reset()
    const glyph: Glyph = {
      x: this.#x,
      y: this.#y,
      width: drawn.width,
      height: drawn.height,
      left: drawn.glyphLeft - buffer,
      top: drawn.glyphTop + buffer,
      advance: drawn.glyphAdvance,
    }
    this.#copy(drawn.data, glyph)
    this.#x += drawn.width
    this.#rowHeight = Math.max(this.#rowHeight, drawn.height)
    this.#glyphs.set(letter, glyph)
    return glyph
  }

  /** Forgets every letter, as when the font has arrived. */
  reset(): void {
    this.#glyphs.clear()
    this.texture.image.data?.fill(0)
    this.#sdf = undefined
    this.#x = this.#y = this.#rowHeight = 0
    this.revision++
  }

  #copy(data: Uint8ClampedArray, { x, y, width, height }: Glyph): void {
    const pixels = this.texture.image.data as Uint8Array
    for (let row = 0; row < height; row++) {
      pixels.set(data.subarray(row * width, (row + 1) * width), (y + row) * atlasSize.width + x)
    }
    this.texture.needsUpdate = true
  }
}

/** Fetches the parts of the font that hold these letters; without the font the system's own stands in. */
export async function loadLabelFont(letters: string): Promise<void> {
  await document.fonts.load(`${weight} ${atlasFontSize}px "${labelFont}"`, letters)
}

function makeSdf(): TinySDF {
  return new TinySDF({
    fontSize: atlasFontSize,
    buffer,
    radius,
    fontFamily: `"${labelFont}", sans-serif`,
    fontWeight: weight,
  })
}
