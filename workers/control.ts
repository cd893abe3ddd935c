import type { CompiledScene } from '../src/scene/compiledScene.ts'
import type { LinkStatus } from '../src/telemetry/source.ts'

export interface IngestRequest {
  readonly mode: 'gateway' | 'direct'
  /** Absolute `ws(s)://` address, without credentials. */
  readonly broker: string
  readonly username?: string
  /** MQTT filters for direct mode, instead of those of the scene's bindings. */
  readonly topics?: readonly string[]
  /** What the frames of a gateway must belong to. */
  readonly scene: Pick<CompiledScene, 'id' | 'hash'>
  /** Absolute address of `scene.json`, for direct mode. */
  readonly sceneUrl: string
}

export interface SimulationRequest {
  /** Absolute address of `scene.json`. */
  readonly sceneUrl: string
  /** Absolute address of the scenario. */
  readonly scenarioUrl: string
  /** Seconds after the fixed start of the simulation: one still moment instead of a running plant. */
  readonly at?: number
}

/** What the main thread may ask of a worker. */
export interface WorkerControl<Request> {
  /** Sends what comes to `port`: each frame as an `ArrayBuffer` (transferred), each status as a plain object. */
  start(request: Request, port: MessagePort): Promise<void>
  stop(): Promise<void>
}

export type PortMessage = ArrayBuffer | LinkStatus
