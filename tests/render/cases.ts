import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import type { QualityTier } from '../../src/view/quality.ts'
import { openViewer, type Viewer } from '../e2e/viewer.ts'
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
const at = 10

export const cases: readonly RenderCase[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ ...(JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as RenderCase), name }))

export function expectedFile(name: string): string {
  return join(folder, name, 'expected.png')
}

/** The app at one address, in one page for each tier: going on to another place is faster than opening anew. */
export class Studio {
  readonly #browser: Browser
  readonly #url: string
  readonly #viewers = new Map<QualityTier, Viewer>()

  constructor(browser: Browser, url: string) {
    this.#browser = browser
    this.#url = url
  }

  /** The case as the app draws it now, as small as it is kept. */
  async render({ query, then, size: [width, height], tier }: RenderCase): Promise<Picture> {
    const address = (place: string) => `at=${at}&quality=${tier}&${place}`
    const known = this.#viewers.get(tier)
    const viewer = known ?? (await openViewer(this.#browser, `${this.#url}?${address(query)}`, true, { width, height }))
    this.#viewers.set(tier, viewer)
    await viewer.page.setViewportSize({ width, height })
    if (known) await viewer.goTo(address(query))
    if (then !== undefined) {
      await viewer.settle()
      await viewer.goTo(address(then))
    }
    await viewer.settle()
    return reduce(decodePng(await viewer.page.screenshot()))
  }

  /** What went wrong meanwhile, see `Viewer.complaints`. */
  complaints(): readonly string[] {
    return [...this.#viewers.values()].flatMap(({ complaints }) => complaints)
  }

  async close(): Promise<void> {
    for (const viewer of this.#viewers.values()) await viewer.close()
  }
}
