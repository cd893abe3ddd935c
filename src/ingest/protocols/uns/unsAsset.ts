import type { AssetState } from '../../../model/assetState.ts'
import { assetStateOfPackml, packmlStates } from '../../../model/packml.ts'
import { Quality } from '../../../model/quality.ts'
import type { IngestContext, Reception } from '../../protocol.ts'

const statesByName = new Map(packmlStates.map((name, number) => [name.toLowerCase(), number]))

/** An asset that topics of the namespace feed. */
export class UnsAsset {
  readonly slot: number
  readonly tags = new Set<number>()
  readonly #context: IngestContext
  #state: AssetState | undefined
  #receivedAt = Number.NaN
  #stale = false

  constructor(context: IngestContext, slot: number) {
    this.#context = context
    this.slot = slot
  }

  /** Takes a value of the signal that carries the PackML state: its number or its name. */
  takeState(value: number | string): void {
    const number = typeof value === 'number' ? value : statesByName.get(value.toLowerCase())
    if (number !== undefined) this.#state = assetStateOfPackml(number)
  }

  hear(reception: Reception): void {
    this.#receivedAt = reception.receivedAt
    this.#stale = false
    this.#tell(reception.quality, reception)
  }

  age(now: number, staleAfterMs: number): void {
    this.#context.tags.staleSince(this.tags, now - staleAfterMs)
    if (this.#stale || !(now - this.#receivedAt > staleAfterMs)) return
    this.#stale = true
    this.#tell(Quality.stale)
  }

  #tell(quality: Quality, reception?: Reception): void {
    if (this.#state === undefined) this.#context.assets.tellQuality(this.slot, quality, reception)
    else this.#context.assets.tell(this.slot, this.#state, quality, reception)
  }
}
