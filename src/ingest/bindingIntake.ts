import type { Provenance } from '../model/quality.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Binding } from '../scene/schema.ts'
import type { BindingHealth } from '../telemetry/source.ts'
import type { IngestMessage } from './ingest.ts'
import { samplePayload } from './payloadText.ts'
import type { ProblemLog } from './problemLog.ts'
import type { AcceptMessage, BindingDecoder, IngestContext } from './protocol.ts'
import { protocols } from './protocols.ts'

/** One binding with its decoder: counts its messages and keeps whatever they hold from going further. */
export class BindingIntake {
  readonly decoder: BindingDecoder
  readonly #binding: Binding
  readonly #log: ProblemLog
  #message: IngestMessage | undefined
  #reported = false
  #received = 0
  #bad = 0
  #lastReceivedAt = Number.NaN

  constructor(binding: Binding, context: Omit<IngestContext, 'report'>, log: ProblemLog) {
    this.#binding = binding
    this.#log = log
    this.decoder = openBinding(binding, {
      ...context,
      report: (code, expected, got, where) => this.#report(code, expected, got, where),
    })
  }

  accept(accept: AcceptMessage, message: IngestMessage, provenance: Provenance, maxPayloadBytes: number): void {
    this.#received++
    this.#lastReceivedAt = message.receivedAt
    this.#message = message
    this.#reported = false
    const { length } = message.payload
    if (length > maxPayloadBytes)
      return this.#report('message.tooLarge', `${maxPayloadBytes} bytes at most`, `${length} bytes`)
    try {
      accept(message, provenance)
    } catch (error) {
      this.#report('message.malformed', 'a message that the decoder can take', String(error), decoderOf(this.#binding))
    }
  }

  health(now: number): BindingHealth {
    const ageMs = Number.isNaN(this.#lastReceivedAt) ? null : Math.max(0, now - this.#lastReceivedAt)
    const { id, protocol } = this.#binding
    return { binding: id, protocol, ageMs, received: this.#received, bad: this.#bad }
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
