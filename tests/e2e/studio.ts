import type { Browser } from 'playwright-core'
import { openViewer, type Viewer } from './viewer.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The app at one address, in a page for each tier, with panels or without: going on to a place is faster than opening anew. */
export class Studio {
  readonly #browser: Browser
  readonly #url: string
  readonly #viewers = new Map<string, Viewer>()

  constructor(browser: Browser, url: string) {
    this.#browser = browser
    this.#url = url
  }

  /** Shows a place, which its query tells in full, and waits until the picture rests. */
  async show(query: string, size: Size): Promise<Viewer> {
    const parameters = new URLSearchParams(query)
    const page = `${parameters.get('quality')} ${parameters.get('hud')}`
    const known = this.#viewers.get(page)
    const viewer = known ?? (await openViewer(this.#browser, `${this.#url}?${query}`, true, size))
    this.#viewers.set(page, viewer)
    await viewer.page.setViewportSize(size)
    if (known) await viewer.goTo(query)
    await viewer.settle()
    return viewer
  }

  /** What went wrong meanwhile, see `Viewer.complaints`. */
  complaints(): readonly string[] {
    return [...this.#viewers.values()].flatMap(({ complaints }) => complaints)
  }

  async close(): Promise<void> {
    for (const viewer of this.#viewers.values()) await viewer.close()
    this.#viewers.clear()
  }
}
