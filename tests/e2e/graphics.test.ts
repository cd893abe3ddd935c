import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, launchBrowserWithoutPicture } from '../browser.ts'
import { dataBytes } from '../heapBytes.ts'
import type { StaticServer } from '../staticServer.ts'
import { waitFor } from '../wait.ts'
import { pixelStatistics } from './pixels.ts'
import { serveBuild } from './staticSite.ts'
import { openViewer, type Viewer } from './viewer.ts'

const viewport = { width: 480, height: 270 }
const still = 'at=5&hud=0&quality=lite'

let server: StaticServer
let browser: Browser

beforeAll(async () => {
  server = await serveBuild()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Many pictures by a processor. */
const slowMs = 240_000

const open = (query: string, on = browser, drawn = true) => openViewer(on, `${server.url}?${query}`, drawn, viewport)

test(
  'the picture comes back by itself after each of twenty lost graphics contexts, and nothing piles up',
  { timeout: slowMs },
  async () => {
    const viewer = await open(`scene=reference-food&${still}`)
    await viewer.settle()
    const { programs } = (await viewer.inspect()).frame
    const heaps: number[] = []
    for (let loss = 1; loss <= 20; loss++) {
      await loseContext(viewer)
      const { colours, contrast } = pixelStatistics(await viewer.picture())
      expect(colours).toBeGreaterThan(30)
      expect(contrast).toBeGreaterThan(6)
      expect((await viewer.inspect()).frame.programs).toBe(programs)
      if (loss === 10 || loss === 20) heaps.push(await dataBytes(viewer.page))
    }
    expect(heaps[1]! / heaps[0]!).toBeLessThan(1.05)
    expect(viewer.complaints.filter((text) => !/CONTEXT_LOST|context (was )?lost|lose_context/i.test(text))).toEqual([])
    await viewer.close()
  },
)

test(
  'a graphics context that does not come back is replaced by another canvas at the same place',
  { timeout: slowMs },
  async () => {
    const viewer = await open(`scene=reference-food&${still}&cam=-20,-60,30,0,0,0`)
    await viewer.settle()
    const { frames } = (await viewer.inspect()).frame
    await viewer.page.evaluate(() => {
      const canvas = document.querySelector('canvas')!
      canvas.dataset['first'] = ''
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext()
    })
    await waitFor(async () => (await viewer.inspect()).frame.frames > frames, 30_000, 'another picture')
    expect(await viewer.page.$('canvas[data-first]')).toBeNull()
    expect(pixelStatistics(await viewer.picture()).contrast).toBeGreaterThan(6)
    const [x, y] = new URL(viewer.page.url()).searchParams.get('cam')!.split(',').map(Number)
    expect([x, y]).toEqual([-20, -60])
    await viewer.close()
  },
)

describe('without WebGL', () => {
  test.each([
    ['zh', '使用图形加速'],
    ['en', 'Use graphics acceleration'],
  ])('the page says in %s why there is no picture and what to switch on, and the panels live', async (lang, words) => {
    const blind = await launchBrowserWithoutPicture()
    try {
      const { page } = await open(`scene=reference-food&lang=${lang}`, blind, false)
      const message = await page.waitForSelector('[data-view-failure="noWebgl"]')
      const text = await message.innerText()
      expect(text).toContain('WebGL 2')
      expect(text).toContain(words)
      await page.waitForSelector('[data-trust="simulated"]', { timeout: 20_000 })
    } finally {
      await blind.close()
    }
  })
})

test('switching scene and theme leaves nothing behind', { timeout: slowMs }, async () => {
  const viewer = await open(`scene=xiyong&${still}`)
  const round = async () => {
    for (const place of ['reference-food&theme=day', 'reference-food', 'xiyong&theme=hmi', 'xiyong']) {
      await viewer.goTo(`${still}&scene=${place}`)
    }
    await viewer.settle()
    const { programs, geometries, textures } = (await viewer.inspect()).frame
    return { programs, geometries, textures }
  }
  const warm = await round()
  const heap = await dataBytes(viewer.page)
  expect(await round()).toEqual(warm)
  expect((await dataBytes(viewer.page)) / heap).toBeLessThan(1.05)
  await viewer.close()
})

/** Takes the graphics context, gives it back unless the page took a new canvas meanwhile, and waits for a picture. */
async function loseContext({ page, inspect }: Viewer): Promise<void> {
  const { frames } = (await inspect()).frame
  await page.evaluate(async () => {
    const extension = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
    extension.loseContext()
    await new Promise((done) => setTimeout(done, 100))
    try {
      extension.restoreContext()
    } catch {
      // The canvas is gone.
    }
  })
  await waitFor(async () => (await inspect()).frame.frames > frames, 30_000, 'a picture after the loss')
}
