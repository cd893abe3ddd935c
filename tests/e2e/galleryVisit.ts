import type { Browser, Page } from 'playwright-core'
import { isComplaint } from './viewer.ts'

/** Somebody who looks at machines in the gallery. */
export interface GalleryVisit {
  readonly page: Page
  /** Console errors and warnings, uncaught errors. */
  readonly complaints: readonly string[]
  /** Goes to another machine or moment within the page, as Back and Forward do, and waits until it is drawn. */
  readonly goTo: (query: string) => Promise<void>
}

const longestWaitMs = 60_000

/** Opens the gallery at a still picture and waits until it is drawn. @param url of the site, with a slash at its end */
export async function openGallery(
  browser: Browser,
  url: string,
  query: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<GalleryVisit> {
  const page = await browser.newPage({ viewport })
  const complaints: string[] = []
  page.on('console', (message) => isComplaint(message) && complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`))
  await page.goto(`${url}gallery/?${query}`)
  const options = { timeout: longestWaitMs, polling: 50 }
  await page.waitForFunction(() => document.querySelector('[data-shown]') !== null, undefined, options)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return {
    page,
    complaints,
    async goTo(search) {
      const before = await page.evaluate(arriveAt, search)
      await page.waitForFunction(isShownSince, before, options)
    },
  }
}

/** @returns how many machines were shown before */
function arriveAt(query: string): number {
  const before = Number(document.querySelector('[data-shown]')?.getAttribute('data-shown-times') ?? 0)
  history.pushState(null, '', `?${query}`)
  dispatchEvent(new PopStateEvent('popstate'))
  return before
}

function isShownSince(before: number): boolean {
  return Number(document.querySelector('[data-shown]')?.getAttribute('data-shown-times') ?? 0) > before
}
