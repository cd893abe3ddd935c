import type { ProblemCode } from '../model/problem.ts'
import type { Provenance, Quality } from '../model/quality.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { Binding } from '../scene/schema.ts'
import type { FrameWriter } from '../telemetry/writer.ts'
import type { AssetBook } from './assetBook.ts'
import type { IngestMessage, PublishRequest } from './ingest.ts'
import type { TagBook } from './tagBook.ts'

/** Where and when a message came, and how far what it says can be trusted. */
export interface Reception {
  readonly topic: string
  /** UTC milliseconds by the receiver's clock. */
  readonly receivedAt: number
  readonly quality: Quality
  readonly provenance: Provenance
}

/** What a decoder works on, one for each binding. */
export interface IngestContext {
  readonly scene: CompiledScene
  readonly writer: FrameWriter
  readonly assets: AssetBook
  readonly tags: TagBook
  /** Differs from run to run, for what must not happen everywhere at the same moment. */
  readonly seed: number
  /**
   * Says what is wrong with the message that is being accepted. What is said first counts.
   * @param where the message's topic when left out
   */
  report(code: ProblemCode, expected: string, got?: string, where?: string): void
}

/** What happens to the messages of one topic; made once for each topic. */
export interface AcceptMessage {
  (message: IngestMessage, provenance: Provenance): void
  /** Each message tells all there is: of several that wait, only the newest matters. */
  readonly snapshot?: boolean
}

/** One binding of the scene document at work. */
export interface BindingDecoder {
  /** MQTT filters to subscribe to. */
  readonly filters: readonly string[]
  /** Undefined when the topic belongs to another binding; `ignoreMessage` when it tells a viewer nothing. */
  route(topic: string, levels: readonly string[]): AcceptMessage | undefined
  /** Moves what moves to `now` and ages what grew old. Called before each frame. */
  tick(now: number): void
  /** The plant's broker went away: nothing is fresh until it comes again. */
  disconnected(): void
  /** What the binding may publish and wants published; empty for all that only read. */
  requests?(now: number): readonly PublishRequest[]
}

/** A way in which plants speak: one folder beside this file and one line in `protocols.ts`. */
export interface Protocol {
  readonly name: Binding['protocol']
  /** Undefined for a binding of another protocol. */
  open(binding: Binding, context: IngestContext): BindingDecoder | undefined
}

export function ignoreMessage(): void {
  return undefined
}

/** Kind of an asset of which only values are known. */
export const meterKind = 'meter'
