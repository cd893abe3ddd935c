import { execFileSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { launchBrowser } from '../browser.ts'
import { serveFolder } from '../staticServer.ts'

const built = resolve(import.meta.dirname, '../../.cache/bench')
const viewport = { width: 960, height: 540 }

/** What the bench compares with, unless it is there. */
export function installPeers(): void {
  const folder = resolve(import.meta.dirname, 'peers')
  if (!existsSync(resolve(folder, 'node_modules/closed-chain-ik'))) {
    console.log('… installing the peers (npm ci in tests/bench/peers)')
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' })
  }
}

/** Builds the bench's pages, peers included. */
export async function buildPages(): Promise<void> {
  installPeers()
  await build({ configFile: resolve(import.meta.dirname, 'vite.config.ts') })
  cpSync(resolve(import.meta.dirname, '../../scenes'), resolve(built, 'scenes'), { recursive: true })
}

/** Runs `use` in a browser of its own that has the bench's functions in `window.bench`. */
export async function withBenchPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const server = await serveFolder(built, { isolated: true })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport })
    page.on('pageerror', (error) => console.error(error.stack))
    await page.addInitScript({ path: resolve(import.meta.dirname, 'countDraws.js') })
    await page.goto(server.url)
    await page.waitForFunction(() => 'bench' in window)
    return await use(page)
  } finally {
    await browser.close()
    await server.close()
  }
}
