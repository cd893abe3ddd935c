import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchBrowser } from '../browser.ts'
import { sheetRows } from './views.ts'

const tile = { width: 320, height: 180 }
const gap = 4

/** One PNG of all rows of the sheet, from the pictures in `folder`; a picture that is not there stays dark. */
export async function composeSheet(folder: string, file: string): Promise<void> {
  const rows = sheetRows.map((row) => row.map(({ name }) => dataUrl(resolve(folder, `${name}.png`))))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const url = await page.evaluate(drawSheet, { rows, tile, gap })
    writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
  } finally {
    await browser.close()
  }
}

function dataUrl(file: string): string | undefined {
  return existsSync(file) ? `data:image/png;base64,${readFileSync(file).toString('base64')}` : undefined
}

interface Sheet {
  readonly rows: readonly (readonly (string | undefined)[])[]
  readonly tile: { readonly width: number; readonly height: number }
  readonly gap: number
}

/** Runs in the page. */
async function drawSheet({ rows, tile, gap }: Sheet): Promise<string> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(...rows.map((row) => row.length)) * (tile.width + gap) - gap
  canvas.height = rows.length * (tile.height + gap) - gap
  const context = canvas.getContext('2d')!
  context.fillStyle = '#10161d'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  for (const [row, urls] of rows.entries()) {
    for (const [column, url] of urls.entries()) {
      if (url === undefined) continue
      const image = new Image()
      image.src = url
      await image.decode()
      const [x, y] = [column * (tile.width + gap), row * (tile.height + gap)]
      context.drawImage(image, x, y, tile.width, tile.height)
    }
  }
  return canvas.toDataURL('image/png')
}
