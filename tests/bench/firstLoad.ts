import { gzipSync } from 'node:zlib'
import { launchBrowser } from '../browser.ts'
import { serveBuild } from '../e2e/staticSite.ts'
import { limited, type Line } from './report.ts'

const bar = 600
/** Nobody answers there: what a page fetches before data comes does not depend on it. */
const nowhere = 'ws://127.0.0.1:9'
const ways = {
  simulation: undefined,
  gateway: { url: nowhere },
  direct: { url: nowhere, mode: 'direct' },
}

/** What the built app fetches until its first picture by each way of getting data, and how long that takes. */
export async function measureFirstLoad(): Promise<Line[]> {
  const lines: Line[] = []
  for (const [way, broker] of Object.entries(ways)) {
    const { kilobytes, milliseconds } = await loadOnce(broker)
    lines.push(limited(`JavaScript before the first frame, gzip, ${way}`, kilobytes, 'kB', bar))
    if (!broker) lines.push({ measure: 'first frame after navigation, software GL', value: milliseconds, unit: 'ms' })
  }
  return lines
}

async function loadOnce(broker: object | undefined): Promise<{ kilobytes: number; milliseconds: number }> {
  const server = await serveBuild('/', {
    'yujing.json': (config: object) => ({ ...config, ...(broker && { broker }) }),
  })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 540 } })
    const scripts: { readonly at: number; readonly body: Promise<Buffer> }[] = []
    page.context().on('response', (response) => {
      if (!new URL(response.url()).pathname.endsWith('.js')) return
      scripts.push({ at: response.request().timing().startTime, body: response.body().catch(() => Buffer.alloc(0)) })
    })
    await page.addInitScript(noteFirstPicture)
    await page.goto(`${server.url}?quality=lite`)
    await page.waitForFunction(() => window.firstPictureMs !== undefined, undefined, { polling: 250, timeout: 60_000 })
    const { navigated, milliseconds } = await page.evaluate(() => ({
      navigated: performance.timeOrigin,
      milliseconds: window.firstPictureMs!,
    }))
    const needed = scripts.filter(({ at }) => at <= navigated + milliseconds)
    const bodies = await Promise.all(needed.map(({ body }) => body))
    const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000
    return { kilobytes, milliseconds }
  } finally {
    await browser.close()
    await server.close()
  }
}

declare global {
  interface Window {
    /** Since navigation. */
    firstPictureMs?: number
  }
}

function noteFirstPicture(): void {
  const look = setInterval(() => {
    if ((window.yujing?.inspect()?.frame.frames ?? 0) === 0) return
    window.firstPictureMs = performance.now()
    clearInterval(look)
  }, 20)
}
