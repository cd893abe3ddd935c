import type { Browser } from 'playwright-core'
import { waitMs } from '../wait.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Software GL takes many seconds for a picture of this size. */
const patienceMs = 300_000
const settleMs = 1500
const attempts = 10

/** A PNG of the page once the scene is there, fonts are loaded and two pictures in a row agree. */
export async function takePicture(browser: Browser, url: string, viewport: Size): Promise<Buffer> {
  const page = await browser.newPage({ viewport })
  page.setDefaultTimeout(patienceMs)
  await page.goto(url)
  const isThere = () => {
    const seen = window.yujing?.inspect()
    return document.querySelector('[data-view-ready]') !== null && seen?.assets.some(({ kind }) => kind === 'truck')
  }
  await page.waitForFunction(isThere, undefined, { polling: 100 })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  let picture = await page.screenshot()
  for (let attempt = 0; attempt < attempts; attempt++) {
    await waitMs(settleMs)
    const next = await page.screenshot()
    if (next.equals(picture)) return next
    picture = next
  }
  throw new Error(`${url} does not come to rest`)
}
