import { releaseProxy, transfer, wrap } from 'comlink'
import type { IngestRequest, SimulationRequest, WorkerControl } from '../../../workers/control.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { Source, SourceMode } from '../../telemetry/source.ts'
import { type RunningWorker, workerSource } from './workerSource.ts'

export interface SourceOptions {
  readonly mode: SourceMode
  /** `ws(s)://` address, or one relative to the page; not for a simulation. */
  readonly broker?: string
  readonly username?: string
  /** MQTT filters for direct mode, instead of those of the scene's bindings. */
  readonly topics?: readonly string[]
  readonly scene: CompiledScene
  /** Of the scenario, relative to the page; for a simulation only. */
  readonly scenarioUrl: string
  /** Simulation only: one still moment, seconds after its fixed start, the same each time. */
  readonly at?: number
}

/** A source that works in a web worker of its own. It starts when its `start` is called, once. */
export function createSource(options: SourceOptions): Source {
  if (options.mode === 'simulation') {
    const scenarioUrl = absolute(options.scenarioUrl).href
    const request = { scene: options.scene, scenarioUrl, ...(options.at === undefined ? {} : { at: options.at }) }
    return workerSource(() => simulationWorker(request), { mode: options.mode, broker: '' })
  }
  const broker = webSocketAddress(options.broker ?? 'mqtt')
  const request = ingestRequest(options, broker)
  return workerSource(() => ingestWorker(request), { mode: request.mode, broker })
}

function ingestRequest({ mode, username, topics, scene }: SourceOptions, broker: string): IngestRequest {
  const link = { broker, ...(username === undefined ? {} : { username }) }
  if (mode === 'gateway') return { ...link, mode, scene: { id: scene.id, hash: scene.hash } }
  return { ...link, mode: 'direct', scene, ...(topics && { topics }) }
}

function ingestWorker(request: IngestRequest): RunningWorker {
  const worker = new Worker(new URL('../../../workers/ingest.worker.ts', import.meta.url), { type: 'module' })
  return running(worker, request)
}

function simulationWorker(request: SimulationRequest): RunningWorker {
  const worker = new Worker(new URL('../../../workers/simulation.worker.ts', import.meta.url), { type: 'module' })
  return running(worker, request)
}

function running(worker: Worker, request: IngestRequest | SimulationRequest): RunningWorker {
  const control = wrap<WorkerControl<typeof request>>(worker)
  return {
    worker,
    start: (port) => control.start(request, transfer(port, [port])),
    stop: () => control.stop(),
    end() {
      control[releaseProxy]()
      worker.terminate()
    },
  }
}

function absolute(url: string): URL {
  return new URL(url, document.baseURI)
}

/** Without credentials: what is not in the address can't be shown by mistake. */
function webSocketAddress(broker: string): string {
  const url = absolute(broker)
  if (url.protocol === 'http:') url.protocol = 'ws:'
  if (url.protocol === 'https:') url.protocol = 'wss:'
  url.username = ''
  url.password = ''
  return url.href
}
