import type { Browser } from 'playwright-core'
import type { QualityTier } from '../../src/view/quality.ts'
import { launchBrowser } from '../browser.ts'
import { serveBuild } from '../e2e/staticSite.ts'
import { openViewer } from '../e2e/viewer.ts'
import { sheetRows } from '../shots/views.ts'
import { limited, type Line } from './report.ts'

const viewport = { width: 640, height: 360 }
const bars: Readonly<Record<QualityTier, { readonly draws?: number; readonly triangles?: number }>> = {
  lite: { draws: 60, triangles: 300_000 },
  standard: { draws: 120 },
  cinema: { triangles: 1_500_000 },
}
const views = sheetRows.flat().filter(({ theme }) => theme === 'night')

/** What each view of the contact sheet takes in a tier, in the dearest of its pictures: the one with the shadow. */
export async function measureDraws(tier: QualityTier): Promise<Line[]> {
  const server = await serveBuild()
  const browser = await launchBrowser()
  const lines: Line[] = []
  try {
    for (const { name, query } of views) {
      const { draws, triangles } = await drawnIn(browser, `${server.url}?at=60&hud=0&quality=${tier}&${query}`)
      lines.push(
        line(`draw calls, ${name}, ${tier}`, draws, 'calls', bars[tier].draws),
        line(`triangles in view, ${name}, ${tier}`, triangles, 'triangles', bars[tier].triangles),
      )
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return lines
}

async function drawnIn(browser: Browser, url: string): Promise<{ draws: number; triangles: number }> {
  const viewer = await openViewer(browser, url, true, viewport)
  await viewer.settle()
  const { mostDrawCalls, triangles } = (await viewer.inspect()).frame
  await viewer.close()
  return { draws: mostDrawCalls, triangles }
}

function line(measure: string, value: number, unit: string, bar: number | undefined): Line {
  return bar === undefined ? { measure, value, unit } : limited(measure, value, unit, bar)
}
