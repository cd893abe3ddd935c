import { connectAsync } from 'mqtt'
import { edgePorts, publisher, startEdgeProcess } from '../edgeProcess.ts'
import { withBenchPage } from './benchPage.ts'
import { limited, quantile, type Line } from './report.ts'

const samples = 150
/** Not in step with the frames, so that a message comes at any moment between two of them. */
const periodMs = 137
const asset = 'xiyong/bench/area/line/marker'
const bars = { gateway: 250, direct: 150 } as const

/** From a stamped message to its value in the reader, beside the simulated plant of both parks. */
export async function measureLatencies(): Promise<Line[]> {
  const ports = await edgePorts()
  const edge = await startEdgeProcess({ ...ports, plant: true })
  const client = await connectAsync(`mqtt://127.0.0.1:${ports.mqttPort}`, publisher)
  const stamping = setInterval(() => client.publish(`${asset}/stamp`, String(Date.now())), periodMs)
  try {
    const lines: Line[] = []
    for (const mode of ['gateway', 'direct'] as const) {
      const latencies = await withBenchPage((page) =>
        page.evaluate(([way, url, path, count]) => window.bench.measureLatency(way, url, path, count), [
          mode,
          `ws://127.0.0.1:${ports.port}/mqtt`,
          asset,
          samples,
        ] as const),
      )
      const name = `message → frame, ${mode}, without interpolation delay`
      lines.push(
        { measure: `${name}, p50`, value: quantile(latencies, 0.5), unit: 'ms' },
        limited(`${name}, p95`, quantile(latencies, 0.95), 'ms', bars[mode]),
      )
    }
    return lines
  } finally {
    clearInterval(stamping)
    await client.endAsync(true)
    await edge.stop()
  }
}
