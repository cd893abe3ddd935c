import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const args = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=gl-egl',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** The system's Chromium, headless, drawing with software GL. */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...args, ...more] })
}

/** Without WebGL, so that the processor is free for what else the page does. */
export function launchBrowserWithoutPicture(): Promise<Browser> {
  return launchBrowser('--disable-3d-apis')
}
