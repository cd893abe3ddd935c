import { themeNames } from '../../src/model/themeName.ts'
import { launchBrowser } from '../browser.ts'
import { serveBuild } from '../e2e/staticSite.ts'
import { openViewer, type Viewer } from '../e2e/viewer.ts'
import { dataBytes } from '../heapBytes.ts'
import { waitMs } from '../wait.ts'
import { compared, type Line } from './report.ts'

const viewport = { width: 480, height: 270 }
const shared = 'at=40&hud=0&quality=lite'
const places = ['xiyong', 'yufu'].flatMap((scene) =>
  themeNames.map((theme) => `${shared}&scene=${scene}&theme=${theme}`),
)
const [warmUp, switches] = [places.length * 3, 200]
/** What a canvas that was left holds, it gives back a little later. */
const givenBackMs = 1500

/** What the page holds after two hundred switches of scene and theme, against what it held once each had been seen. */
export async function measureSwitches(): Promise<Line[]> {
  const server = await serveBuild()
  const browser = await launchBrowser()
  try {
    const viewer = await openViewer(browser, `${server.url}?${places[0]}`, true, viewport)
    await viewer.settle()
    await switchTimes(viewer, warmUp)
    const before = await heldBy(viewer)
    await switchTimes(viewer, switches - (switches % places.length))
    const after = await heldBy(viewer)
    return Object.entries(after).map(([what, { value, unit, atMost }]) => {
      const baseline = { name: 'after warm-up', value: before[what]!.value }
      return compared(`${what} after ${switches} switches of scene and theme`, value, unit, baseline, { atMost })
    })
  } finally {
    await browser.close()
    await server.close()
  }
}

async function switchTimes(viewer: Viewer, times: number): Promise<void> {
  for (let i = 1; i <= times; i++) await viewer.goTo(places[i % places.length]!)
}

async function heldBy({ page, inspect, settle }: Viewer) {
  await settle()
  await waitMs(givenBackMs)
  const { programs, geometries, textures } = (await inspect()).frame
  const held: Record<string, { readonly value: number; readonly unit: string; readonly atMost: number }> = {
    programs: { value: programs, unit: 'programs', atMost: 1 },
    geometries: { value: geometries, unit: 'geometries', atMost: 1 },
    textures: { value: textures, unit: 'textures', atMost: 1 },
    heap: { value: (await dataBytes(page)) / 1e6, unit: 'MB', atMost: 1.02 },
  }
  return held
}
