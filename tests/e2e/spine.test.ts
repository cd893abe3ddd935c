import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, launchBrowserWithoutPicture } from '../browser.ts'
import { waitFor, waitMs } from '../wait.ts'
import { badInputs, hugeInput } from './badInput.ts'
import { ForeignPublisher, foreignPath } from './foreignPublisher.ts'
import { shareChanged } from './pixels.ts'
import { above, openViewer, type Viewer } from './viewer.ts'
import { ways, type Way } from './ways.ts'

/** Open ground of the scene. */
const [x, y] = [-140, -150]
const banner = '[data-panel="banner"]'

describe.each(ways)('$name', ({ start }) => {
  let way: Way
  let browser: Browser
  let panelsOnly: Browser
  let publisher: ForeignPublisher
  let viewer: Viewer | undefined

  const stops: (() => void)[] = []

  const drive = (scene: string, serialNumber: string, place: () => readonly [number, number]) =>
    stops.push(publisher.drive(scene, serialNumber, place, `${scene}-outdoor`))
  const open = async (query: string) => (viewer = await openViewer(browser, `${way.url}?quality=lite&${query}`))
  const openPanels = async () => (viewer = await openViewer(panelsOnly, `${way.url}?scene=xiyong`, false))

  beforeAll(async () => {
    way = await start()
    browser = await launchBrowser()
    panelsOnly = await launchBrowserWithoutPicture()
    publisher = await ForeignPublisher.connect(way.broker)
  })
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop()
    way.proxy.thaw()
    await viewer?.close()
    viewer = undefined
  })
  afterAll(async () => {
    await publisher?.close()
    await browser?.close()
    await panelsOnly?.close()
    await way?.close()
  })

  test.each(['xiyong', 'yufu'])('the park %s opens without a problem and shows a vehicle as live', async (scene) => {
    drive(scene, 'hello', () => [0, 0])
    const { until, inspect, complaints } = await open(`scene=${scene}`)
    await until(foreignPath(scene, 'hello'), (asset) => asset.x === 0 && asset.quality === 'good', 5000)
    const { problems, source, assets } = await inspect()
    expect(assets.find(({ path }) => path === foreignPath(scene, 'hello'))?.provenance).toBe('live')
    expect(problems).toEqual([])
    expect(source.state).toBe('online')
    expect(complaints).toEqual([])
  })

  test('a vehicle moves on the screen when its hand-typed message says so', async () => {
    let place: readonly [number, number] = [x - 300, y]
    drive('xiyong', 'mover', () => place)
    const { until, picture } = await open(`scene=xiyong&hud=0&${above(x, y, 15)}`)
    const path = foreignPath('xiyong', 'mover')
    await until(path, (asset) => asset.x === x - 300, 5000)
    await waitMs(500)
    const [before, still] = [await picture(), await picture()]
    place = [x, y]
    await until(path, (asset) => Math.abs(asset.x! - x) < 0.01, 5000)
    await waitMs(500)
    const after = await picture()
    expect(shareChanged(before, still, 480, 270, 25)).toBeLessThan(0.2)
    expect(shareChanged(before, after, 480, 270, 25)).toBeGreaterThan(0.6)
  })

  test('while the broker is gone values are stale, and positions move again within two seconds of its return', async () => {
    let step = 0
    drive('xiyong', 'steady', () => [x + 0.1 * step++, y])
    const { until, page } = await openPanels()
    const path = foreignPath('xiyong', 'steady')
    await until(path, (asset) => asset.quality === 'good' && asset.x! > x, 5000)
    await way.killBroker()
    await until(path, (asset) => asset.quality === 'stale', 5000)
    await page.waitForSelector(banner, { timeout: 5000 })
    const stood = step
    await way.startBroker()
    const took = await until(path, (asset) => asset.quality === 'good' && asset.x! > x + 0.1 * stood, 10_000)
    expect(took).toBeLessThan(2000)
    await page.waitForSelector(banner, { state: 'detached', timeout: 5000 })
  })

  test('a connection that died without a word is noticed within five seconds and comes back by itself', async () => {
    drive('xiyong', 'half', () => [x, y])
    const { until, page, inspect } = await openPanels()
    const path = foreignPath('xiyong', 'half')
    await until(path, (asset) => asset.quality === 'good', 5000)
    await waitFor(async () => (await inspect()).source.plantOnline, 5000, 'the plant')
    await page.waitForSelector(banner, { state: 'detached', timeout: 5000 })
    way.proxy.freeze()
    await page.waitForSelector(banner, { timeout: 5000 })
    await until(path, (asset) => asset.quality === 'stale', 1000)
    way.proxy.thaw()
    await page.waitForSelector(banner, { state: 'detached', timeout: 10_000 })
    await until(path, (asset) => asset.quality === 'good', 2000)
    expect((await inspect()).source.state).toBe('online')
  })

  test('rubbish that the broker kept is a problem, and the rest goes on', async () => {
    const topics = [
      'xiyong-agv/v2/Rubbish/r/state',
      'spBv1.0/xiyong/NBIRTH/rubbish',
      'xiyong/laptop-1/utilities/energy/main-meter/activePower',
    ]
    for (const topic of topics) await publisher.send(topic, Buffer.from([123, 255, 0, 34, 9]), true)
    try {
      const { until, inspect } = await openPanels()
      await waitFor(async () => bindingsWithProblems(await inspect()).size === 3, 8000, 'a problem of each binding')
      expect(bindingsWithProblems(await inspect())).toEqual(new Set(['fleet', 'machines', 'uns']))
      drive('xiyong', 'after-rubbish', () => [x, y])
      await until(foreignPath('xiyong', 'after-rubbish'), (asset) => asset.quality === 'good', 5000)
    } finally {
      for (const topic of topics) await publisher.send(topic, '', true)
    }
  })

  test('each kind of bad input is one entry with a count, and good messages still arrive', async () => {
    drive('xiyong', 'good', () => [x, y])
    const { until, inspect, page, complaints } = await openPanels()
    await until(foreignPath('xiyong', 'good'), (asset) => asset.quality === 'good', 5000)
    const inputs = way.carriesHugeMessages ? [...badInputs, hugeInput] : badInputs
    for (const { topic, payload } of inputs) {
      await publisher.send(`xiyong-agv/v2/${topic}`, payload)
      await waitMs(50)
      await publisher.send(`xiyong-agv/v2/${topic}`, payload)
    }
    const entries = async () => {
      const { problems } = await inspect()
      return inputs.map(({ what, topic, code }) => {
        const found = problems.filter((problem) => problem.code === code && problem.where.endsWith(topic))
        return { what, entries: found.length, count: found[0]?.count, binding: found[0]?.binding }
      })
    }
    const isComplete = async () => (await entries()).every(({ count }) => count === 2)
    await waitFor(isComplete, 10_000, 'every problem').catch(() => undefined)
    expect(await entries()).toEqual(inputs.map(({ what }) => ({ what, entries: 1, count: 2, binding: 'fleet' })))
    await until(foreignPath('xiyong', 'good'), ({ quality, ageMs }) => quality === 'good' && ageMs! < 1000, 5000)
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    expect(await page.title()).not.toBe('hacked')
    expect(complaints).toEqual([])
  })
})

function bindingsWithProblems({ problems }: { readonly problems: readonly { readonly binding?: string }[] }) {
  return new Set(problems.flatMap(({ binding }) => (binding === undefined ? [] : [binding])))
}
