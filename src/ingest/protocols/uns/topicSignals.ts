import { worseQuality } from '../../../model/quality.ts'
import { unitOfSignal } from '../../kindSignals.ts'
import { isPlainName } from '../../names.ts'
import type { IngestContext, Reception } from '../../protocol.ts'
import { statedQuality } from './quality.ts'
import type { Told } from './shape.ts'
import type { UnsAsset } from './unsAsset.ts'

/** The signals that one topic feeds. */
export class TopicSignals {
  readonly #context: IngestContext
  readonly #asset: UnsAsset
  readonly #kind: string
  readonly #topicSignal: string
  readonly #signals = new Map<string, { readonly name: string; readonly tag: number }>()

  /** @param topicSignal the signal that the topic names; empty where only the payload does */
  constructor(context: IngestContext, asset: UnsAsset, kind: string, topicSignal: string) {
    this.#context = context
    this.#asset = asset
    this.#kind = kind
    this.#topicSignal = topicSignal
  }

  take(told: readonly Told[], reception: Reception): void {
    for (const each of told) this.#takeOne(each, reception)
    if (told.length > 0) this.#asset.hear(reception)
  }

  #takeOne(told: Told, reception: Reception): void {
    const value = typeof told.value === 'boolean' ? Number(told.value) : told.value
    if (typeof value === 'number' && !Number.isFinite(value))
      return this.#context.report('message.notFinite', 'a finite value', `${told.name}: ${value}`)
    const signal = this.#signals.get(told.name) ?? this.#open(told, reception.topic)
    if (!signal) return
    const quality = worseQuality(reception.quality, statedQuality(told.quality))
    this.#context.tags.write(signal.tag, value, reception.receivedAt, quality, reception.provenance)
    if (signal.name === 'stateCurrent') this.#asset.takeState(value)
  }

  #open(told: Told, topic: string): { readonly name: string; readonly tag: number } | undefined {
    const name = this.#nameOf(told)
    if (!isPlainName(name)) {
      this.#context.report('message.malformed', 'plain names of signals', name)
      return undefined
    }
    const tag = this.#context.tags.open(this.#asset.slot, name, told.unit ?? unitOfSignal(this.#kind, name), topic)
    if (tag === undefined) {
      this.#context.report('assets.limit', 'fewer signals', name, 'assets')
      return undefined
    }
    this.#asset.tags.add(tag)
    const signal = { name, tag }
    this.#signals.set(told.name, signal)
    return signal
  }

  #nameOf({ name }: Told): string {
    if (name === '') return this.#topicSignal || 'value'
    return this.#topicSignal === '' ? name : `${this.#topicSignal}/${name}`
  }
}
