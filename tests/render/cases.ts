import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import type { QualityTier } from '../../src/view/quality.ts'
import { openViewer } from '../e2e/viewer.ts'
import { decodePng, type Picture } from '../png.ts'
import { reduce } from './compare.ts'

/** `case.json`: what is looked at and how. */
export interface RenderCase {
  readonly name: string
  /** Query of the address. */
  readonly query: string
  /** Query that the page switches to before the picture is taken. */
  readonly then?: string
  readonly size: readonly [width: number, height: number]
  readonly tier: QualityTier
  /** Share of the picture that may differ noticeably, 0 to 1. */
  readonly tolerance: number
}

export const folder = resolve(import.meta.dirname)

/** Moment of the simulation, seconds. */
const at = 40

export const cases: readonly RenderCase[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ ...(JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as RenderCase), name }))

export function expectedFile(name: string): string {
  return join(folder, name, 'expected.png')
}

/** The case as the app at `url` draws it now, as small as it is kept. */
export async function render(browser: Browser, url: string, { query, then, size, tier }: RenderCase): Promise<Picture> {
  const shared = `at=${at}&quality=${tier}`
  const [width, height] = size
  const viewer = await openViewer(browser, `${url}?${shared}&${query}`, true, { width, height })
  try {
    await viewer.settle()
    if (then !== undefined) {
      await viewer.goTo(`${shared}&${then}`)
      await viewer.settle()
    }
    const png = await viewer.page.screenshot()
    return reduce(decodePng(png))
  } finally {
    await viewer.close()
  }
}
