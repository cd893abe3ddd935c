import { Quality } from '../../../model/quality.ts'
import type { Binding } from '../../../scene/schema.ts'
import { isPlainName } from '../../names.ts'
import { meterKind, type AcceptMessage, type IngestContext, type Protocol } from '../../protocol.ts'
import { capturesOf, fillCaptures, filterOf, matchesTemplate, parseTemplate } from '../../topicTemplate.ts'
import { readDocument } from './document.ts'
import { mappingReader } from './mapping.ts'
import { recognise } from './shape.ts'
import { TopicSignals } from './topicSignals.ts'
import { UnsAsset } from './unsAsset.ts'

type UnsBinding = Extract<Binding, { protocol: 'uns' }>

const agingIntervalMs = 500

/** Unified Namespace: plain JSON or text by topic, through a declared mapping or by its shape. */
export const uns: Protocol = {
  name: 'uns',
  open: (binding, context) => {
    if (binding.protocol !== 'uns') return undefined
    const template = parseTemplate(binding.topic)
    const namespace = new Namespace(binding, context)
    return {
      filters: [filterOf(template)],
      route: (_topic, levels) =>
        matchesTemplate(template, levels) ? namespace.acceptTopic(capturesOf(template, levels)) : undefined,
      tick: (now) => namespace.age(now),
      disconnected: () => undefined,
    }
  },
}

/** The assets of one binding. */
class Namespace {
  readonly #binding: UnsBinding
  readonly #context: IngestContext
  readonly #assets = new Map<string, UnsAsset>()
  #agedAt = Number.NEGATIVE_INFINITY

  constructor(binding: UnsBinding, context: IngestContext) {
    this.#binding = binding
    this.#context = context
  }

  acceptTopic(captures: ReadonlyMap<string, string>): AcceptMessage {
    const { map, asset: assetTemplate } = this.#binding
    const path = fillCaptures(assetTemplate, captures)
    if (path === undefined || ![...captures.values()].every(isPlainName))
      return () => this.#context.report('message.unknownTopic', `plain names for ${assetTemplate}`, path)
    const read = map.length > 0 ? mappingReader(map, captures) : recognise
    const prefix = map.length > 0 ? '' : (captures.get('signal') ?? '')
    const kind = this.#context.assets.placedKind(path) ?? this.#binding.kind ?? meterKind
    let signals: TopicSignals | undefined
    return ({ topic, payload, retained, receivedAt }, provenance) => {
      if (payload.length === 0) return
      const opened = readDocument(payload, this.#context)
      if (!opened) return
      const told = read(opened.document)
      if (!told) return this.#context.report('message.mapping', 'a scalar, {value…}, a flat object or what is mapped')
      const asset = signals ? undefined : this.#assetOf(path, kind)
      signals ??= asset && new TopicSignals(this.#context, asset, kind, prefix)
      signals?.take(told, { topic, receivedAt, provenance, quality: retained ? Quality.uncertain : Quality.good })
    }
  }

  age(now: number): void {
    if (now - this.#agedAt < agingIntervalMs) return
    this.#agedAt = now
    for (const asset of this.#assets.values()) asset.age(now, this.#binding.staleAfterMs)
  }

  #assetOf(path: string, kind: string): UnsAsset | undefined {
    const known = this.#assets.get(path)
    if (known) return known
    const slot = this.#context.assets.open(path, kind)
    if (slot === undefined) {
      this.#context.report('assets.limit', 'fewer assets that are not in the scene', path, 'assets')
      return undefined
    }
    const asset = new UnsAsset(this.#context, slot)
    this.#assets.set(path, asset)
    return asset
  }
}
