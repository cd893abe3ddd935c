import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindNames } from '../../src/machines/index.ts'
import { launchBrowser } from '../browser.ts'
import { serveFolder, type StaticServer } from '../staticServer.ts'

const folder = resolve(import.meta.dirname, '../../.cache/e2e')
let server: StaticServer
let browser: Browser
let page: Page

beforeAll(async () => {
  const root = resolve(import.meta.dirname, 'pages')
  const output = { outDir: folder, emptyOutDir: true, target: 'esnext' } as const
  await build({ root, configFile: false, publicDir: false, logLevel: 'warn', base: './', build: output })
  server = await serveFolder(folder)
  browser = await launchBrowser()
  page = await browser.newPage()
  await page.goto(server.url)
  await page.waitForFunction(() => 'compareSlotPositions' in window)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test.each(kindNames)(
  'the graphics chip puts every vertex of %s where the processor does, to a millimetre and a tenth of a degree',
  async (kind) => {
    for (const factor of [0, 0.37, 1]) {
      const { position, normal, glow, compared } = await page.evaluate(
        ([name, share]) => window.compareSlotPositions(name, share),
        [kind, factor] as const,
      )
      expect(compared).toBeGreaterThan(1000)
      expect(position).toBeLessThan(0.001)
      expect(normal).toBeLessThan((0.1 * Math.PI) / 180)
      expect(glow).toBeLessThan(1e-3)
    }
  },
)
