import type { Problem } from '../model/problem.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { FrameWriter } from '../telemetry/writer.ts'
import type { BindingHealth } from '../telemetry/source.ts'

/** One message as a transport hands it over. */
export interface IngestMessage {
  readonly topic: string
  readonly payload: Uint8Array
  readonly retained: boolean
  /** UTC milliseconds by the receiver's clock. */
  readonly receivedAt: number
}

/** A message that a binding wants published: only bindings that the scene document allows to ask for it. */
export interface PublishRequest {
  readonly topic: string
  readonly payload: Uint8Array
}

export interface IngestOptions {
  /** Runs before each frame is cut, after poses are resampled: animates machines. */
  readonly beforeFrame?: (writer: FrameWriter, now: number) => void
  /** Payloads above this are a problem, not decoded. Default 1 MiB. */
  readonly maxPayloadBytes?: number
  /** Assets that are not in the scene, at most. Default 20,000. */
  readonly maxDynamicAssets?: number
}

/** Bytes in, frames out: the same code in a browser worker and in the gateway. No sockets, no clock of its own. */
export interface Ingest {
  /** MQTT filters to subscribe to. */
  readonly filters: readonly string[]
  readonly writer: FrameWriter
  /** Never throws; what is wrong with a message becomes a problem. */
  accept(message: IngestMessage): void
  /** Resamples poses to `now`, ages values, and cuts the frame of what changed. Call at 10 Hz. */
  frame(now: number): ArrayBuffer
  /** Everything, with the sequence of the last delta. */
  keyframe(now: number): ArrayBuffer
  /** What is to be published since the last call (QoS 0, not retained): a Sparkplug rebirth, where a binding allows it. */
  requests(now: number): readonly PublishRequest[]
  /** The plant's broker went away: marks every value stale at the next frame. */
  disconnected(now: number): void
  health(now: number): readonly BindingHealth[]
  problems(): readonly Problem[]
}

export type CreateIngest = (scene: CompiledScene, epoch: number, options?: IngestOptions) => Ingest
