import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { builtFolder } from '../dist.ts'
import { decodePng } from '../png.ts'
import { serveFolder, type StaticServer } from '../staticServer.ts'
import { type GalleryVisit, openGallery } from './galleryVisit.ts'
import { pixelStatistics, shareChanged } from './pixels.ts'

const size = { width: 640, height: 480 }
const shared = 't=8&hud=0&quality=lite'
let server: StaticServer
let browser: Browser
let visit: GalleryVisit

beforeAll(async () => {
  server = await serveFolder(builtFolder())
  browser = await launchBrowser()
  visit = await openGallery(browser, server.url, `kind=gear-hobber&${shared}`, size)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function pictureOf(query: string): Promise<Buffer> {
  await visit.goTo(`${query}&${shared}`)
  return visit.page.screenshot()
}

const changed = (before: Buffer, after: Buffer) =>
  shareChanged(decodePng(before), decodePng(after), size.width / 2, size.height / 2, size.height / 2)

test('a machine stands on its turntable, and the same address gives the same bytes, also on a page of its own', async () => {
  const first = await pictureOf('kind=robot-six-axis')
  const { colours, commonest, contrast } = pixelStatistics(decodePng(first))
  expect(colours).toBeGreaterThan(60)
  expect(commonest).toBeLessThan(0.6)
  expect(contrast).toBeGreaterThan(10)
  const other = await openGallery(browser, server.url, `kind=robot-six-axis&${shared}`, size)
  expect((await other.page.screenshot()).equals(first)).toBe(true)
  expect(other.complaints).toEqual([])
  await other.page.close()
})

test('parameters, signals, state and level of detail change the picture', async () => {
  const usual = await pictureOf('kind=turnover-positioner')
  const changes = ['signal.cycleProgress=0.9', 'state=Aborted', 'look=stale', 'level=2', 'theme=day']
  const unseen: string[] = []
  for (const change of changes)
    if (changed(usual, await pictureOf(`kind=turnover-positioner&${change}`)) < 0.001) unseen.push(change)
  expect(unseen).toEqual([])
  expect(visit.complaints).toEqual([])
})

test('somebody finds a machine by pinyin, puts it on the turntable and moves it by a signal', async () => {
  const { page, complaints } = await openGallery(browser, server.url, 'quality=lite', { width: 960, height: 600 })
  await page.getByRole('searchbox').fill('shukongchechuang')
  await page.locator('[data-kind="cnc-lathe"]').first().click()
  await page.waitForSelector('[data-shown*="cnc-lathe"]')
  expect(await page.locator('h2').allTextContents()).toContain('数控车床')
  await page.locator('[data-slider="cycleProgress"] input').fill('0.5')
  await page.waitForSelector('[data-slider="cycleProgress"][data-held="true"]')
  await page.waitForFunction(() => location.search.includes('signal.cycleProgress=0.5'))
  await page.waitForSelector('[data-kind="cnc-lathe"] img')
  expect(complaints).toEqual([])
  await page.close()
})
