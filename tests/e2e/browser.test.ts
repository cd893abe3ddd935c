import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { SceneDocument } from '../../src/scene/schema.ts'
import { launchBrowser } from '../browser.ts'
import type { StaticServer } from '../staticServer.ts'
import { waitFor, waitMs } from '../wait.ts'
import { pixelStatistics } from './pixels.ts'
import { serveBuild } from './staticSite.ts'
import { above, openViewer, type Viewer } from './viewer.ts'

let server: StaticServer
let browser: Browser
let viewer: Viewer | undefined

/** Moment of the simulation for pictures that stand still, seconds. */
const at = 40
const open = async (query: string, on = server) =>
  (viewer = await openViewer(browser, `${on.url}?quality=lite&${query}`))

beforeAll(async () => {
  server = await serveBuild('/plants/twin/')
  browser = await launchBrowser()
})
afterEach(async () => {
  await viewer?.close()
  viewer = undefined
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('the built folder on a plain static server, below a path, without a broker', () => {
  test.each(['xiyong', 'yufu'])('simulates %s and says so', async (scene) => {
    const { inspect, page, picture, complaints } = await open(`scene=${scene}&lang=en`)
    await page.waitForSelector('[data-trust="simulated"]', { timeout: 20_000 })
    const vehicles = async () => (await inspect()).assets.filter(({ path }) => path.includes('/logistics/fleet/'))
    await waitFor(async () => (await vehicles()).filter(({ x }) => x !== null).length >= 80, 20_000, '80 vehicles')
    expect(new Set((await vehicles()).map(({ provenance }) => provenance))).toEqual(new Set(['simulated']))
    const before = new Map((await vehicles()).map(({ path, x, y }) => [path, [x, y]]))
    await waitMs(2000)
    const moved = (await vehicles()).filter(({ path, x, y }) => {
      const [oldX, oldY] = before.get(path) ?? [x, y]
      return Math.hypot(x! - oldX!, y! - oldY!) > 0.5
    })
    expect(moved.length).toBeGreaterThan(10)
    const { colours, commonest, contrast } = pixelStatistics(await picture())
    expect(colours).toBeGreaterThan(60)
    expect(commonest).toBeLessThan(0.6)
    expect(contrast).toBeGreaterThan(8)
    expect((await inspect()).problems).toEqual([])
    expect(complaints).toEqual([])
  })

  test('draws as many calls as it has kinds, not assets, and works little per picture', async () => {
    const { inspect } = await open(`scene=xiyong&at=${at}&hud=0`)
    const { frame, assets } = await inspect()
    expect(assets.length).toBeGreaterThan(250)
    expect(frame.drawCalls).toBeLessThan(120)
    expect(frame.triangles).toBeGreaterThan(10_000)
  })
})

describe('the picture', () => {
  test('shows more than the sky without panels too', async () => {
    const { picture } = await open(`scene=reference-food&at=${at}&hud=0`)
    const { colours, commonest, contrast } = pixelStatistics(await picture())
    expect(colours).toBeGreaterThan(40)
    expect(commonest).toBeLessThan(0.6)
    expect(contrast).toBeGreaterThan(8)
  })

  test('selects the vehicle that one clicks, and the address says so', async () => {
    const vehicle = await standingTruck()
    const { page, until } = await open(`scene=xiyong&at=${at}&hud=0&${above(vehicle.x!, vehicle.y!)}`)
    await until(vehicle.path, ({ x }) => x === vehicle.x, 20_000)
    await page.mouse.click(480, 270)
    await waitFor(() => page.url().includes(`asset=${vehicle.path}`), 5000, `the selection of ${vehicle.path}`)
    expect(new URL(page.url()).searchParams.get('asset')).toBe(vehicle.path)
  })
})

describe('the address', () => {
  test('restores scene, camera, selection and language', async () => {
    const camera = [20, -60, 30, 0, 0, 0]
    const path = 'reference-food/logistics/fleet/YujingSim/FF-1'
    const address = `scene=reference-food&at=${at}&lang=en&asset=${path}&cam=${camera.join(',')}`
    for (const query of [address, undefined]) {
      const page = query === undefined ? viewer!.page : (await open(query)).page
      if (query === undefined) await page.reload()
      await page.waitForSelector(`[data-panel="asset"]`)
      await page.waitForFunction(() => (window.yujing.inspect()?.frame.frames ?? 0) > 2)
      await waitMs(1500)
      const seen = new URL(page.url()).searchParams
      expect(seen.get('asset')).toBe(path)
      expect(seen.get('scene')).toBe('reference-food')
      const restored = seen.get('cam')!.split(',').map(Number)
      restored.forEach((metres, index) => expect(Math.abs(metres - camera[index]!)).toBeLessThan(0.2))
      expect(await page.getAttribute('html', 'lang')).toBe('en')
    }
  })

  test('changes with the language, which one key switches', async () => {
    const { page } = await open(`scene=reference-food&at=${at}&lang=zh`)
    const chinese = await page.innerText('[data-panel="title"]')
    await page.keyboard.press('l')
    await waitFor(async () => (await page.getAttribute('html', 'lang')) === 'en', 3000, 'English')
    expect(await page.innerText('[data-panel="title"]')).not.toBe(chinese)
    await waitFor(() => page.url().includes('lang=en'), 3000, 'the language in the address')
    expect(await page.innerText('body')).toContain('Production')
  })
})

test('a scene with a dangling reference is one problem, and the rest opens', async () => {
  const breakOneLine = (scene: SceneDocument) => {
    const [first, ...rest] = scene.lines
    return { ...scene, lines: [{ ...first, building: 'no-such-building' }, ...rest] }
  }
  const broken = await serveBuild('/', { 'scenes/xiyong/scene.json': breakOneLine })
  try {
    const { inspect } = await open('scene=xiyong', broken)
    const { problems, assets } = await inspect()
    expect(problems.filter(({ code }) => code === 'scene.reference')).toHaveLength(1)
    expect(problems[0]).toMatchObject({ got: expect.stringContaining('no-such-building'), count: 1 })
    expect(assets.length).toBeGreaterThan(200)
  } finally {
    await broken.close()
  }
})

async function standingTruck() {
  const { inspect } = await open(`scene=xiyong&at=${at}&hud=0`)
  await waitFor(async () => (await inspect()).assets.some(isTruck), 20_000, 'a truck')
  const truck = (await inspect()).assets.find(isTruck)!
  await viewer!.close()
  return truck
}

function isTruck({ kind, x }: { readonly kind: string; readonly x: number | null }): boolean {
  return kind === 'truck' && x !== null
}
