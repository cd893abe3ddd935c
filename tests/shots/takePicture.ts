import type { Size, Studio } from '../e2e/studio.ts'
import { waitMs } from '../wait.ts'

const settleMs = 700
const attempts = 10

/** A PNG of a place once fonts are loaded and two pictures in a row agree. */
export async function takePicture(studio: Studio, query: string, size: Size): Promise<Buffer> {
  const { page } = await studio.show(query, size)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  let picture = await page.screenshot()
  for (let attempt = 0; attempt < attempts; attempt++) {
    await waitMs(settleMs)
    const next = await page.screenshot()
    if (next.equals(picture)) return next
    picture = next
  }
  throw new Error(`${query} does not come to rest`)
}
