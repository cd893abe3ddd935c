import { edgePorts, publisher, startEdgeProcess } from '../edgeProcess.ts'
import { startScript, type Program } from '../program.ts'
import { waitFor, waitMs } from '../wait.ts'
import type { Line } from './report.ts'

const floodSeconds = 12
const settleMs = 3000
const measuredMs = 6000
const fastEnough = 20_000

/** VDA 5050 states a second that the gateway decodes beside the embedded broker, against what bare mqtt.js receives. */
export async function measureIngestRate(): Promise<Line[]> {
  const bare = await bareRate()
  const gateway = await gatewayRate()
  return [
    {
      measure: 'gateway ingest, VDA 5050 states of 700 bytes',
      value: gateway,
      unit: 'messages/s',
      baseline: { name: 'bare mqtt.js', value: bare },
      ratio: gateway / bare,
      bar: `≥ ${fastEnough} messages/s or ≥ 0.8 × bare mqtt.js`,
      holds: gateway >= fastEnough || gateway >= 0.8 * bare,
    },
  ]
}

async function bareRate(): Promise<number> {
  const broker = await startScript('tests/bench/frameSource.ts', [], /listening on \d+ \d+/)
  const port = Number(/listening on \d+ (\d+)/.exec(broker.output())![1])
  const args = [`mqtt://127.0.0.1:${port}`, 'xiyong-agv/#']
  const receiver = await startScript('tests/bench/bareReceiver.ts', args, /received/)
  const received = async () => Number(receiver.output().trim().split(/\s/).at(-1))
  return measureFlood(port, received, receiver, broker)
}

async function gatewayRate(): Promise<number> {
  const ports = await edgePorts()
  const edge = await startEdgeProcess({ ...ports, plant: false, scenes: ['xiyong'] })
  return measureFlood(ports.mqttPort, () => receivedByGateway(ports.port), edge)
}

async function measureFlood(port: number, received: () => Promise<number>, ...programs: Program[]): Promise<number> {
  const args = ['--port', String(port), '--seconds', String(floodSeconds)]
  const credentials = ['--username', publisher.username, '--password', publisher.password]
  const flood = await startScript('tests/flood.ts', [...args, ...credentials], /connected/)
  try {
    await waitFor(async () => (await received()) > 0, 10_000, 'the first message')
    await waitMs(settleMs)
    const [before, started] = [await received(), performance.now()]
    await waitMs(measuredMs)
    return ((await received()) - before) / ((performance.now() - started) / 1000)
  } finally {
    for (const program of [flood, ...programs]) await program.stop()
  }
}

interface Health {
  readonly scenes: readonly { readonly bindings: readonly { readonly received: number }[] }[]
}

async function receivedByGateway(port: number): Promise<number> {
  const health = (await (await fetch(`http://127.0.0.1:${port}/health`)).json()) as Health
  return health.scenes.flatMap(({ bindings }) => bindings).reduce((sum, { received }) => sum + received, 0)
}
