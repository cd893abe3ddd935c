import { gzipSync } from 'node:zlib'
import { launchBrowser } from '../browser.ts'
import { builtFolder } from '../dist.ts'
import { serveFolder } from '../staticServer.ts'
import { limited, type Line } from './report.ts'

const bar = 600

/** What the built app fetches and how long it takes until its first picture, with software GL on this machine. */
export async function measureFirstLoad(): Promise<Line[]> {
  const server = await serveFolder(builtFolder())
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 540 } })
    const scripts: Promise<Buffer>[] = []
    page.context().on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body())
    })
    await page.goto(`${server.url}?quality=lite`, { waitUntil: 'commit' })
    const firstFrame = await page.waitForFunction(
      () => ((window.yujing?.inspect()?.frame.frames ?? 0) > 0 ? performance.now() : false),
      undefined,
      { polling: 16, timeout: 60_000 },
    )
    const milliseconds = Number(await firstFrame.jsonValue())
    const bodies = await Promise.all(scripts)
    const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000
    return [
      limited('JavaScript before the first frame, gzip', kilobytes, 'kB', bar),
      { measure: 'first frame after navigation, software GL', value: milliseconds, unit: 'ms' },
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}
