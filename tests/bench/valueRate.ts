import { publisher } from '../edgeProcess.ts'
import { startScript, type Program } from '../program.ts'
import { withBenchPage } from './benchPage.ts'
import type { Reception } from './pages/receive.ts'
import { compared, limited, type Line } from './report.ts'

const measureMs = 6000
const offeredTags = 20_000
const framesPerSecond = 10

/** Values that reach a browser in a second: in frames, decoded in its worker, and by mqtt.js where it draws. */
export async function measureValueRate(): Promise<Line[]> {
  const frames = await receive('receiveFrames', offeredTags)
  const direct = await receive('receiveDirect', 0)
  const mainThread = await receive('receiveOnMainThread', 0)
  const baseline = { name: 'mqtt.js on the main thread', value: mainThread.valuesPerSecond }
  const offered = offeredTags * framesPerSecond
  return [
    compared('values into the browser, gateway', frames.valuesPerSecond, 'values/s', baseline, { atLeast: 20 }),
    compared('values into the browser, direct', direct.valuesPerSecond, 'values/s', baseline, { atLeast: 0.5 }),
    limited(`long tasks at ${offered} values/s offered`, frames.longTasks.length, 'tasks', 0),
    compared(
      'values taken of those offered',
      frames.valuesPerSecond,
      'values/s',
      { name: 'offered', value: offered },
      { atLeast: 0.98 },
    ),
  ]
}

async function receive(
  way: 'receiveFrames' | 'receiveDirect' | 'receiveOnMainThread',
  tags: number,
): Promise<Reception> {
  const broker = await startScript('tests/bench/frameSource.ts', [String(tags)], /listening on \d+ \d+/)
  const [, port, mqttPort] = /listening on (\d+) (\d+)/.exec(broker.output())!
  const flood = tags > 0 ? undefined : await startFlood(mqttPort!)
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

function startFlood(port: string): Promise<Program> {
  const { username, password } = publisher
  const amount = ['--port', port, '--kind', 'value', '--vehicles', '5000', '--seconds', '60']
  return startScript('tests/flood.ts', [...amount, '--username', username, '--password', password], /connected/)
}
