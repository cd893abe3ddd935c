import { launchBrowser } from '../browser.ts'
import { edgePorts, publisher, startEdgeProcess } from '../edgeProcess.ts'
import { heapBytes } from '../heapBytes.ts'
import { startScript } from '../program.ts'
import { waitMs } from '../wait.ts'
import { compared, type Line } from './report.ts'

const deep = process.env['YUJING_DEEP'] === '1' || process.argv.includes('--deep')
/** Minutes of the first and of the second look. */
const [early, late] = deep ? [2, 10] : [0.75, 2]
const [vehicles, hertz] = [1000, 5]

/** Main-thread heap of the whole app after garbage collection, late in a soak against early. */
export async function measureHeap(): Promise<Line[]> {
  const ports = await edgePorts()
  const edge = await startEdgeProcess({ ...ports, plant: false, scenes: ['xiyong'] })
  const { username, password } = publisher
  const amount = [
    '--rate',
    String(vehicles * hertz),
    '--vehicles',
    String(vehicles),
    '--seconds',
    String(late * 60 + 60),
  ]
  const where = ['--port', String(ports.mqttPort), '--username', username, '--password', password]
  const flood = await startScript('tests/flood.ts', [...where, ...amount], /connected/)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 360 } })
    await page.goto(`http://127.0.0.1:${ports.port}/?quality=lite&scene=xiyong`)
    await waitMs(early * 60_000)
    const before = await heapBytes(page)
    await waitMs((late - early) * 60_000)
    const after = await heapBytes(page)
    const name = `heap at minute ${late}, ${vehicles} vehicles × ${hertz} Hz`
    const baseline = { name: `minute ${early}`, value: before / 1e6 }
    return [compared(name, after / 1e6, 'MB', baseline, { atMost: 1.05 })]
  } finally {
    await browser.close()
    await flood.stop()
    await edge.stop()
  }
}
