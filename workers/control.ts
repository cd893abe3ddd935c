import type { Condition } from '../src/model/condition.ts'
import type { CompiledScene } from '../src/scene/compiledScene.ts'
import type { LinkStatus } from '../src/telemetry/source.ts'

interface BrokerRequest {
  /** Absolute `ws(s)://` address, without credentials. */
  readonly broker: string
  readonly username?: string
}

export interface GatewayRequest extends BrokerRequest {
  readonly mode: 'gateway'
  /** What the frames of the gateway must belong to. */
  readonly scene: Pick<CompiledScene, 'id' | 'hash'>
}

export interface DirectRequest extends BrokerRequest {
  readonly mode: 'direct'
  readonly scene: CompiledScene
  /** MQTT filters, instead of those of the scene's bindings. */
  readonly topics?: readonly string[]
}

export type IngestRequest = GatewayRequest | DirectRequest

export interface SimulationRequest {
  readonly scene: CompiledScene
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

/** What the gallery may ask of a worker: frames of one machine that stands alone, see `sceneOfOne`. */
export interface ExhibitControl {
  /** Two frames: the machine's moment, seconds after the start of its cycle, and what was just before. Always the same. */
  still(scene: CompiledScene, condition: Condition, at: number): Promise<readonly ArrayBuffer[]>
  /** Sends frames to `port` until something else is to run. */
  run(scene: CompiledScene, condition: Condition, port: MessagePort): Promise<void>
  /** Changes how the running machine is. */
  put(condition: Condition): Promise<void>
  stop(): Promise<void>
}
