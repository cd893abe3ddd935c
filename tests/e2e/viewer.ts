import type { Browser, ConsoleMessage, Page } from 'playwright-core'
import type { InspectedAsset, Inspection } from '../../src/app/inspect.ts'
import { findKind } from '../../src/machines/known.ts'
import { decodePng, type Picture } from '../png.ts'
import { waitFor, waitMs } from '../wait.ts'

/** A person in front of the app, who sees what goes wrong. */
export interface Viewer {
  readonly page: Page
  /** Console errors and warnings, uncaught errors, requests that leave the origin. */
  readonly complaints: readonly string[]
  readonly inspect: () => Promise<Inspection>
  readonly asset: (path: string) => Promise<InspectedAsset | undefined>
  /** Milliseconds until an asset fulfils `holds`. @throws when that takes longer than `limitMs` */
  readonly until: (path: string, holds: (asset: InspectedAsset) => boolean, limitMs: number) => Promise<number>
  /** Waits until nothing is missing, the vehicles are there, and a picture that stands still is not drawn any more. */
  readonly settle: () => Promise<void>
  /** Goes to another place within the page, as Back and Forward do, and waits until it is drawn. */
  readonly goTo: (query: string) => Promise<void>
  readonly picture: () => Promise<Picture>
  readonly close: () => Promise<void>
}

const usualViewport = { width: 960, height: 540 }
/** A processor takes minutes for the first picture of a wall. */
const openingMs = 300_000
const restMs = 700

/** Said by Chromium or a library, whatever the page does. */
const notOurs = [/THREE\.Clock.*deprecated/, /GPU stall due to ReadPixels/]

/** Opens the app at `url` and waits until the scene is there and, unless the browser can't, drawn. */
export async function openViewer(
  browser: Browser,
  url: string,
  drawn = true,
  viewport = usualViewport,
): Promise<Viewer> {
  const page = await browser.newPage({ viewport })
  page.setDefaultTimeout(openingMs)
  const complaints: string[] = []
  const origin = new URL(url).origin
  page.on('console', (message) => isComplaint(message) && complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`))
  const leaves = ({ protocol, origin: to }: URL) => ['http:', 'https:'].includes(protocol) && to !== origin
  await page.route(leaves, (route) => {
    complaints.push(`left: ${route.request().url()}`)
    return route.abort()
  })
  await page.goto(url)
  const frames = drawn ? 2 : 0
  const isThere = (wanted: number) => (window.yujing?.inspect()?.frame.frames ?? -1) >= wanted
  await page.waitForFunction(isThere, frames, { timeout: openingMs, polling: 100 })
  const inspect = async () => (await page.evaluate(() => window.yujing.inspect()))!
  const asset = (path: string) =>
    page.evaluate((wanted) => window.yujing.inspect()?.assets.find((each) => each.path === wanted), path)
  return {
    page,
    complaints,
    inspect,
    asset,
    async until(path, holds, limitMs) {
      let last: InspectedAsset | undefined
      const found = async () => (last = await asset(path)) !== undefined && holds(last)
      return waitFor(found, limitMs, `${path}: ${holds.toString()}`).catch((error: Error) => {
        throw new Error(`${error.message}; last seen: ${JSON.stringify(last)}`)
      })
    },
    async settle() {
      await page.waitForFunction(isShown, '[data-view-ready]', { timeout: openingMs, polling: 50 })
      const isThere = async () => (await inspect()).assets.some(({ kind, x }) => isVehicle(kind) && x !== null)
      await waitFor(isThere, openingMs, 'the vehicles')
      let before = -1
      const rests = async () => {
        const { frames: drawnSoFar } = (await inspect()).frame
        const same = drawnSoFar === before
        before = drawnSoFar
        await waitMs(restMs)
        return same
      }
      await waitFor(rests, openingMs, 'the picture to rest')
    },
    async goTo(query) {
      const { frames: before } = (await inspect()).frame
      await page.evaluate(arriveAt, query)
      const scene = new URLSearchParams(query).get('scene') ?? (await inspect()).scene
      const ready = `[data-view="${scene}"] [data-view-ready]`
      await page.waitForFunction(isShown, ready, { timeout: openingMs, polling: 50 })
      await page.waitForFunction(isThere, before + 1, { timeout: openingMs, polling: 50 })
    },
    picture: async () => decodePng(await page.screenshot()),
    close: () => page.close(),
  }
}

function isVehicle(kind: string): boolean {
  return findKind(kind)?.mobility === 'vehicle'
}

export function isComplaint(message: ConsoleMessage): boolean {
  return ['error', 'warning'].includes(message.type()) && !notOurs.some((pattern) => pattern.test(message.text()))
}

/** Not a locator: its handle of the element would keep in memory what the page has left. */
function isShown(selector: string): boolean {
  return document.querySelector(selector) !== null
}

function arriveAt(query: string): void {
  history.pushState(null, '', `?${query}`)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Query that looks straight down on (x, y) from `height` metres. */
export function above(x: number, y: number, height = 40): string {
  return `cam=${x},${y - 0.5},${height},${x},${y},0`
}
