import { type GlyphAtlas, atlasFontSize } from './glyphAtlas.ts'
import { type LabelLook, looks } from './looks.ts'

/** Boxes are told in sixteenths of a pixel. */
export const boxUnit = 16

/** A text laid out: its plate and then its letters, ready to be copied into the mesh. */
export interface TextRun {
  /** Of the plate, pixels of the stage. */
  readonly width: number
  readonly height: number
  readonly count: number
  /** Corner (x right, y down) and size from the anchor on the screen, four a quad. */
  readonly boxes: Int16Array
  /** Corner and size in the atlas, texels, four a quad; a plate has width 0. */
  readonly glyphs: Uint16Array
}

const padding = { x: 7, y: 3.5 } as const
/** Room for the mark at the left: a bar on a plate, a dot without. */
const mark = { plate: 4, dot: 9 } as const

export function layOut(text: string, look: LabelLook, atlas: GlyphAtlas): TextRun {
  const { size, lift } = looks[look]
  const scale = size / atlasFontSize
  const letters = Array.from(text, (letter) => atlas.glyph(letter))
  const markWidth = look === 'landmark' || look === 'building' ? mark.plate : mark.dot
  const width = letters.reduce((sum, { advance }) => sum + advance, 0) * scale + 2 * padding.x + markWidth
  const height = size * 1.2 + 2 * padding.y
  const top = -lift - height
  const baseline = top + padding.y + size * 0.98
  const boxes: number[] = [-width / 2, top, width, height]
  const glyphs: number[] = [0, 0, 0, 0]
  let pen = -width / 2 + padding.x + markWidth
  for (const glyph of letters) {
    boxes.push(pen + glyph.left * scale, baseline - glyph.top * scale, glyph.width * scale, glyph.height * scale)
    glyphs.push(glyph.x, glyph.y, glyph.width, glyph.height)
    pen += glyph.advance * scale
  }
  return {
    width,
    height,
    count: boxes.length / 4,
    boxes: Int16Array.from(boxes, (pixels) => Math.round(pixels * boxUnit)),
    glyphs: Uint16Array.from(glyphs),
  }
}
