import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../src/edge/contentSecurityPolicy.ts'
import type { SceneDocument } from '../../src/scene/schema.ts'
import { launchBrowser } from '../browser.ts'
import type { Picture } from '../png.ts'
import type { StaticServer } from '../staticServer.ts'
import { waitFor } from '../wait.ts'
import { serveBuild } from './staticSite.ts'
import { openViewer } from './viewer.ts'

const bench = 'reference-equipment/ref-equipment/quality/quality/health-1'
/** From above, at the gearbox on it. */
const overBench = 'cam=21.3,-6.2,4.2,21.3,-7.4,1'

const viewport = { width: 640, height: 400 }

let server: StaticServer
let browser: Browser

beforeAll(async () => {
  server = await serveBuild('/', { 'scenes/reference-equipment/scene.json': withBrokenModels }, contentSecurityPolicy)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test('a model of one’s own is drawn, selected by a click and has the card of its kind; broken ones are one problem each', async () => {
  const query = `scene=reference-equipment&quality=lite&theme=day&lang=en&at=40&hud=1&${overBench}`
  const viewer = await openViewer(browser, `${server.url}?${query}`, true, viewport)
  const { page, picture, inspect, complaints, close } = viewer
  try {
    await waitFor(async () => crimsonShare(await picture()) > 0.01, 20_000, 'the gearbox on its bench')
    const { problems } = await inspect()
    expect(problems.map(({ code, where, expected }) => `${code} ${where} ${expected}`).toSorted()).toEqual([
      expect.stringMatching(
        /^model\.limit models\/gatehouse\.glb within 2 × its sides of .* \(another unit than metres\?\)$/,
      ),
      expect.stringMatching(/^model\.missing models\/none\.glb /),
    ])
    await page.mouse.click(viewport.width / 2, viewport.height / 2)
    await waitFor(() => new URL(page.url()).searchParams.get('asset') === bench, 5000, `the selection of ${bench}`)
    expect(await page.innerText('[data-panel="asset"]')).toContain('Equipment health diagnosis station')
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  } finally {
    await close()
  }
})

/** One file that is not there, and one that is far too large for what it stands for. */
function withBrokenModels(scene: SceneDocument) {
  const files: Readonly<Record<string, string>> = { 'cobot-1': 'models/gatehouse.glb', 'sensors-1': 'models/none.glb' }
  const lines = scene.lines.map((line) => ({
    ...line,
    machines: line.machines?.map((machine) => {
      const file = files[machine.id]
      return file === undefined ? machine : { ...machine, model: { file } }
    }),
  }))
  return { ...scene, lines }
}

/** Of the middle of the picture, what has the colour of the gearbox. */
function crimsonShare({ rgb, width, height }: Picture): number {
  let crimson = 0
  const [left, right, top, bottom] = [0.3, 0.7, 0.3, 0.7].map((share, i) =>
    Math.round(share * (i < 2 ? width : height)),
  )
  for (let y = top!; y < bottom!; y++)
    for (let x = left!; x < right!; x++) {
      const [red, green, blue] = [0, 1, 2].map((channel) => rgb[3 * (y * width + x) + channel]!)
      if (red! > 90 && red! > 2.2 * green! && red! > 2 * blue! && blue! > green! * 0.9) crimson++
    }
  return crimson / ((right! - left!) * (bottom! - top!))
}
