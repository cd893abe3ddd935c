import { publisher } from '../edgeProcess.ts'
import { startScript, type Program } from '../program.ts'
import { withBenchPage } from './benchPage.ts'
import type { Reception } from './pages/receive.ts'
import { compared, limited, type Line } from './report.ts'

const measureMs = 4000
const offeredTags = 20_000
const framesPerSecond = 10
/** Messages a second that are offered where each carries one value; what a way takes best counts for it. */
const messageRates = [2000, 4000, 8000, 16_000]

/** Values that reach a browser in a second: in frames, decoded in its worker, and by mqtt.js where it draws. */
export async function measureValueRate(): Promise<Line[]> {
  const frames = await receive('receiveFrames', offeredTags, 0)
  const direct = await receiveBest('receiveDirect')
  const baseline = { name: 'mqtt.js on the main thread', value: await receiveBest('receiveOnMainThread') }
  const offered = { name: 'offered', value: offeredTags * framesPerSecond }
  return [
    compared('values into the browser, gateway', frames.valuesPerSecond, 'values/s', baseline, { atLeast: 20 }),
    compared('values into the browser, gateway', frames.valuesPerSecond, 'values/s', offered, { atLeast: 0.98 }),
    limited(`long tasks at ${offered.value} values/s offered`, frames.longTasks.length, 'tasks', 0),
    compared('values into the browser, direct', direct, 'values/s', baseline, { atLeast: 0.5 }),
  ]
}

async function receiveBest(way: 'receiveDirect' | 'receiveOnMainThread'): Promise<number> {
  let best = 0
  for (const rate of messageRates) best = Math.max(best, (await receive(way, 0, rate)).valuesPerSecond)
  return best
}

async function receive(
  way: 'receiveFrames' | 'receiveDirect' | 'receiveOnMainThread',
  tags: number,
  messageRate: number,
): Promise<Reception> {
  const broker = await startScript('tests/bench/frameSource.ts', [String(tags)], /listening on \d+ \d+/)
  const [, port, mqttPort] = /listening on (\d+) (\d+)/.exec(broker.output())!
  const flood = messageRate > 0 ? await startFlood(mqttPort!, messageRate) : undefined
  try {
    return await withBenchPage((page) =>
      page.evaluate(([name, url, milliseconds]) => window.bench[name](url, milliseconds), [
        way,
        `ws://127.0.0.1:${port}/mqtt`,
        measureMs,
      ] as const),
    )
  } finally {
    await flood?.stop()
    await broker.stop()
  }
}

function startFlood(port: string, rate: number): Promise<Program> {
  const { username, password } = publisher
  const amount = ['--port', port, '--kind', 'value', '--vehicles', '5000', '--rate', String(rate), '--seconds', '60']
  return startScript('tests/flood.ts', [...amount, '--username', username, '--password', password], /connected/)
}
