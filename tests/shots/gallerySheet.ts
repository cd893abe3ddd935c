import type { Page } from 'playwright-core'

export interface Tile {
  /** PNG, base64. */
  readonly picture: string
  readonly label: string
}

const layout = { width: 256, height: 192, foot: 26, gap: 4, columns: 9 }

/** All tiles in rows, to look at and, smaller, to keep. @param page where the product's fonts are */
export async function composeGallerySheet(
  page: Page,
  tiles: readonly Tile[],
): Promise<{ readonly png: Buffer; readonly jpeg: Buffer }> {
  const [png, jpeg] = await page.evaluate(drawSheet, { tiles, layout })
  const bytes = (url: string) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  return { png: bytes(png), jpeg: bytes(jpeg) }
}

interface Sheet {
  readonly tiles: readonly Tile[]
  readonly layout: typeof layout
}

/** Runs in the page. */
async function drawSheet({
  tiles,
  layout: { width, height, foot, gap, columns },
}: Sheet): Promise<readonly [string, string]> {
  const font = `15px 'Barlow Condensed', 'Noto Sans SC Variable'`
  await document.fonts.load(font, tiles.map(({ label }) => label).join(''))
  const canvas = document.createElement('canvas')
  const across = Math.min(columns, tiles.length)
  canvas.width = across * (width + gap) - gap
  canvas.height = Math.ceil(tiles.length / columns) * (height + foot + gap) - gap
  const context = canvas.getContext('2d')!
  context.fillStyle = '#0a1119'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.font = font
  for (const [i, { picture, label }] of tiles.entries()) {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const [x, y] = [(i % columns) * (width + gap), Math.floor(i / columns) * (height + foot + gap)]
    const scale = Math.max(width / image.width, height / image.height)
    const [w, h] = [width / scale, height / scale]
    context.drawImage(image, (image.width - w) / 2, (image.height - h) / 2, w, h, x, y, width, height)
    context.fillStyle = '#c4d2df'
    context.fillText(label, x + 6, y + height + 18, width - 12)
  }
  return [canvas.toDataURL('image/png'), canvas.toDataURL('image/jpeg', 0.86)]
}
