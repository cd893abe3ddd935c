import { type QualityTier, qualityTiers } from '../../src/view/quality.ts'
import { launchBrowser } from '../browser.ts'
import { serveBuild } from '../e2e/staticSite.ts'
import { openViewer } from '../e2e/viewer.ts'
import { waitFor } from '../wait.ts'
import { compared, type Line } from './report.ts'

const viewport = { width: 1280, height: 720 }
const query = 'scene=xiyong&view=overview&hud=0'
const warmUpPictures = 10
const measuredPictures = 12
const patienceMs = 300_000
const bar = 1 / 12

interface Times {
  /** Milliseconds from one picture of a moving park to the next. */
  readonly frame: number
  readonly script: number
}

/** The same moving view by software GL in each tier. */
export async function measureTierTime(): Promise<Line[]> {
  const times = {} as Record<QualityTier, Times>
  for (const tier of qualityTiers) times[tier] = await timesIn(tier)
  const size = `${viewport.width}×${viewport.height}`
  return [
    compared(
      `frame time of lite, software GL, ${size}`,
      times.lite.frame,
      'ms',
      { name: 'cinema', value: times.cinema.frame },
      { atMost: bar },
    ),
    { measure: `frame time of standard, software GL, ${size}`, value: times.standard.frame, unit: 'ms' },
    ...qualityTiers.map((tier) => ({
      measure: `script per frame, whole park, ${tier}`,
      value: times[tier].script,
      unit: 'ms',
    })),
  ]
}

async function timesIn(tier: QualityTier): Promise<Times> {
  const server = await serveBuild()
  const browser = await launchBrowser()
  try {
    const { page, inspect } = await openViewer(browser, `${server.url}?quality=${tier}&${query}`, true, viewport)
    const drawn = async () => (await inspect()).frame.frames
    const pictures = async (count: number) => {
      const first = await drawn()
      return waitFor(async () => (await drawn()) - first >= count, patienceMs, `${count} pictures in ${tier}`)
    }
    await page.waitForSelector('[data-view-ready]', { state: 'attached', timeout: patienceMs })
    await pictures(warmUpPictures)
    const [before, started] = [await drawn(), performance.now()]
    await pictures(measuredPictures)
    const frame = (performance.now() - started) / ((await drawn()) - before)
    return { frame, script: (await inspect()).frame.cpuMs.p50 }
  } finally {
    await browser.close()
    await server.close()
  }
}
