import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowserWithoutPicture } from '../browser.ts'
import { startScript } from '../program.ts'
import { waitMs } from '../wait.ts'
import { ForeignPublisher, foreignPath } from './foreignPublisher.ts'
import { recordMainThreadTasks } from './mainThreadTasks.ts'
import { ways, type Way } from './ways.ts'

const deep = process.env['YUJING_DEEP'] === '1'
const seconds = deep ? 10 : 4
/** A plant that already runs, and whose messages become more and more: a process that has just started is slower. */
const swellSeconds = 2
const newestMs = 1000
const longTaskMs = 50
const mapId = 'xiyong-outdoor'

/** Without WebGL and panels, so that what the main thread does is to take frames and nothing else. */
describe.each(ways)('a flood through $name', ({ start, flood: rates }) => {
  const rate = deep ? rates.deep : rates.short
  let way: Way
  let browser: Browser
  beforeAll(async () => {
    way = await start()
    browser = await launchBrowserWithoutPicture()
  })
  afterAll(async () => {
    await browser?.close()
    await way?.close()
  })

  test(`of ${rate} messages a second leaves the newest value fresh and the main thread free`, async () => {
    const page = await browser.newPage()
    await page.goto(`${way.url}?scene=xiyong&hud=0`)
    await page.waitForFunction(() => window.yujing?.inspect()?.source.state === 'online')
    const publisher = await ForeignPublisher.connect(way.broker)
    const tasks = await recordMainThreadTasks(browser, page)
    const started = performance.now()
    const elapsed = () => (performance.now() - started) / 1000
    const stop = publisher.drive('xiyong', 'marker', () => [elapsed(), 0], mapId)
    const { port } = new URL(way.broker.url)
    const { username, password } = way.broker
    const credentials = username && password ? ['--username', username, '--password', password] : []
    const amount = ['--port', port, '--rate', `${rate}`, '--swell', `${swellSeconds}`, '--seconds', `${seconds}`]
    const flood = await startScript('tests/flood.ts', [...amount, ...credentials], /connected/)
    const ages: number[] = []
    try {
      for (const until = elapsed() + swellSeconds + seconds; elapsed() < until; await waitMs(100)) {
        const before = elapsed()
        const x = await page.evaluate(positionOf, foreignPath('xiyong', 'marker'))
        ages.push(1000 * (before - (x ?? 0)))
      }
    } finally {
      stop()
      await flood.stop()
      await publisher.close()
    }
    const milliseconds = await tasks()
    const { received, vehicles } = await page.evaluate(countFlood)
    expect(vehicles).toBeGreaterThan(900)
    expect(received).toBeGreaterThan(rate * seconds * 0.5)
    expect(Math.max(...ages.slice(10))).toBeLessThan(newestMs)
    expect(milliseconds.length).toBeGreaterThan(seconds * 10)
    expect(milliseconds[0]).toBeLessThan(longTaskMs)
    await page.close()
  })
})

function positionOf(path: string): number | null | undefined {
  return window.yujing.inspect()?.assets.find((asset) => asset.path === path)?.x
}

function countFlood(): { received: number; vehicles: number } {
  const { messages, assets } = window.yujing.inspect()!
  return { received: messages.received, vehicles: assets.filter(({ path }) => path.includes('/Flood/')).length }
}
