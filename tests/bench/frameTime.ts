import { existsSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from 'vite'
import { launchBrowser } from '../browser.ts'
import { serveFolder } from '../staticServer.ts'
import { compared, quantile, type Line } from './report.ts'

const peers = {
  meshes: 'naive r3f meshes',
  instances: 'drei <Instances>',
  instancedMesh: 'InstancedMesh.setMatrixAt',
  babylon: 'Babylon thin instances',
  deck: 'deck.gl',
} as const

const frames = 300
const framesPerSnapshot = 6

interface Measurement {
  readonly milliseconds: readonly number[]
  readonly draws: number
  readonly instances: number
}

/** Main-thread script of one frame, ours against the peers, with draws that cost nothing; and our draw calls. */
export async function measureFrameTime(only?: readonly string[]): Promise<Line[]> {
  await buildPages()
  const names = ['ours', ...Object.keys(peers)].filter((name) => !only || only.includes(name))
  const results = new Map<string, Measurement>()
  for (const name of names) results.set(name, await measure(name, 10_000, 2_000))
  for (const [name, { milliseconds, draws, instances }] of results) {
    const each = [0.5, 0.95].map((fraction) => quantile(milliseconds, fraction).toFixed(3)).join(' / ')
    console.log(`  ${name}: ${each} ms p50 / p95, ${perCycle(milliseconds).toFixed(3)} a cycle, ${draws}, ${instances}`)
  }
  return []
}

/** Median of the mean over the six frames between two snapshots: a frame with its share of what a snapshot costs. */
function perCycle(milliseconds: readonly number[]): number {
  const cycles = Array.from({ length: Math.floor(milliseconds.length / framesPerSnapshot) }, (_, cycle) =>
    milliseconds.slice(cycle * framesPerSnapshot, (cycle + 1) * framesPerSnapshot),
  )
  return quantile(
    cycles.map((cycle) => cycle.reduce((sum, value) => sum + value, 0) / framesPerSnapshot),
    0.5,
  )
}

async function measure(name: string, vehicles: number, arms: number): Promise<Measurement> {
  const server = await serveFolder(resolve(import.meta.dirname, '../../.cache/bench'), { isolated: true })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 540 } })
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
    await page.addInitScript({ path: resolve(import.meta.dirname, 'countDraws.js') })
    await page.goto(server.url)
    await page.waitForFunction(() => 'measure' in window)
    return await page.evaluate(([contender, ...sizes]) => window.measure(contender, ...sizes), [
      name,
      vehicles,
      arms,
      frames,
    ] as const)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function buildPages(): Promise<void> {
  const folder = resolve(import.meta.dirname, 'peers')
  if (!existsSync(resolve(folder, 'node_modules'))) {
    console.log('… installing the peers (npm ci in tests/bench/peers)')
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' })
  }
  await build({ configFile: resolve(import.meta.dirname, 'vite.config.ts') })
}
