import type { Provenance } from '../model/quality.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Binding } from '../scene/schema.ts'
import type { BindingHealth } from '../telemetry/source.ts'
import type { IngestMessage, PublishRequest } from './ingest.ts'
import { samplePayload } from './payloadText.ts'
import type { ProblemLog } from './problemLog.ts'
import type { AcceptMessage, BindingDecoder, IngestContext } from './protocol.ts'
import { protocols } from './protocols.ts'

/**
 * Messages between two frames that are decoded as they come. Beyond, those that tell all there is wait for the frame, and
 * of each topic only the newest is decoded: however many messages arrive, what is shown does not fall behind.
 */
const promptMessages = 400

interface Waiting {
  readonly accept: AcceptMessage
  readonly message: IngestMessage
  readonly provenance: Provenance
}

/** One binding with its decoder: counts its messages and keeps whatever they hold from going further. */
export class BindingIntake {
  readonly #decoder: BindingDecoder
  readonly #binding: Binding
  readonly #log: ProblemLog
  readonly #maxPayloadBytes: number
  /** By topic, the newest last. */
  readonly #waiting = new Map<string, Waiting>()
  #sinceFrame = 0
  #message: IngestMessage | undefined
  #reported = false
  #received = 0
  #bad = 0
  #lastReceivedAt = Number.NaN

  constructor(binding: Binding, context: Omit<IngestContext, 'report'>, log: ProblemLog, maxPayloadBytes: number) {
    this.#binding = binding
    this.#log = log
    this.#maxPayloadBytes = maxPayloadBytes
    this.#decoder = openBinding(binding, {
      ...context,
      report: (code, expected, got, where) => this.#report(code, expected, got, where),
    })
  }

  get filters(): readonly string[] {
    return this.#decoder.filters
  }

  route(topic: string, levels: readonly string[]): AcceptMessage | undefined {
    return this.#decoder.route(topic, levels)
  }

  accept(accept: AcceptMessage, message: IngestMessage, provenance: Provenance): void {
    this.#received++
    this.#lastReceivedAt = message.receivedAt
    const small = message.payload.length <= this.#maxPayloadBytes
    if (accept.snapshot && small && ++this.#sinceFrame > promptMessages) {
      this.#waiting.delete(message.topic)
      this.#waiting.set(message.topic, { accept, message, provenance })
      return
    }
    this.#decodeWaiting()
    this.#decode({ accept, message, provenance })
  }

  /** Before each frame: decodes what waits, and lets the decoder move and age what it knows. */
  tick(now: number): void {
    this.#decodeWaiting()
    this.#sinceFrame = 0
    this.#decoder.tick(now)
  }

  disconnected(): void {
    this.#decodeWaiting()
    this.#decoder.disconnected()
  }

  requests(now: number): readonly PublishRequest[] {
    return this.#decoder.requests?.(now) ?? []
  }

  health(now: number): BindingHealth {
    const ageMs = Number.isNaN(this.#lastReceivedAt) ? null : Math.max(0, now - this.#lastReceivedAt)
    const { id, protocol } = this.#binding
    return { binding: id, protocol, ageMs, received: this.#received, bad: this.#bad }
  }

  #decodeWaiting(): void {
    for (const waiting of this.#waiting.values()) this.#decode(waiting)
    this.#waiting.clear()
  }

  #decode({ accept, message, provenance }: Waiting): void {
    this.#message = message
    this.#reported = false
    const { length } = message.payload
    if (length > this.#maxPayloadBytes)
      return this.#report('message.tooLarge', `${this.#maxPayloadBytes} bytes at most`, `${length} bytes`)
    try {
      accept(message, provenance)
    } catch (error) {
      this.#report('message.malformed', 'a message that the decoder can take', String(error), decoderOf(this.#binding))
    }
  }

  #report(code: ProblemCode, expected: string, got?: string, where?: string): void {
    const message = this.#message
    if (this.#reported || !message) return
    this.#reported = true
    this.#bad++
    const sample = samplePayload(message.payload)
    this.#log.add(
      { code, where: where ?? message.topic, binding: this.#binding.id, expected, got, sample },
      message.receivedAt,
    )
  }
}

/** Where a fault of ours is: a part of the product, not a topic. */
export function decoderOf({ protocol }: Pick<Binding, 'protocol'>): string {
  return `ingest/protocols/${protocol}`
}

function openBinding(binding: Binding, context: IngestContext): BindingDecoder {
  for (const protocol of protocols) {
    const decoder = protocol.open(binding, context)
    if (decoder) return decoder
  }
  throw new Error(`Expected a protocol of ${protocols.map(({ name }) => name).join(', ')}, got ${binding.protocol}`)
}
