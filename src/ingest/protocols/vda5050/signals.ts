import { vehicleSignals } from '../../../machines/vehicleSignals.ts'
import type { Quality } from '../../../model/quality.ts'
import type { Reception } from '../../protocol.ts'
import type { TagBook } from '../../tagBook.ts'

/** The signals of a vehicle by what is written, as indexes of `vehicleSignals`. */
export const vehicleSignal = {
  batteryCharge: indexOf('batteryCharge'),
  charging: indexOf('charging'),
  speed: indexOf('speed'),
  driving: indexOf('driving'),
  paused: indexOf('paused'),
  operatingMode: indexOf('operatingMode'),
  orderId: indexOf('orderId'),
  lastNodeId: indexOf('lastNodeId'),
  nextNodeId: indexOf('nextNodeId'),
  destinationNodeId: indexOf('destinationNodeId'),
  mapId: indexOf('mapId'),
  loadCount: indexOf('loadCount'),
  loadWeight: indexOf('loadWeight'),
  errorCount: indexOf('errorCount'),
  errorType: indexOf('errorType'),
  errorLevel: indexOf('errorLevel'),
  connection: indexOf('connection'),
  safetyStop: indexOf('safetyStop'),
  distanceSinceLastNode: indexOf('distanceSinceLastNode'),
} as const

function indexOf(name: string): number {
  const index = vehicleSignals.findIndex((signal) => signal.name === name)
  if (index < 0) throw new Error(`Expected a vehicle signal ${name} in vehicleSignals.ts`)
  return index
}

/** The tags of one vehicle, opened when first written. */
export class VehicleTags {
  readonly #book: TagBook
  readonly #slot: number
  readonly #tags: (number | undefined)[] = vehicleSignals.map(() => undefined)

  constructor(book: TagBook, slot: number) {
    this.#book = book
    this.#slot = slot
  }

  /** Writes a value that a message holds; nothing where it does not, or where it is infinite. */
  write(signal: number, value: number | string | boolean | undefined, reception: Reception): void {
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return
    const tag = this.#tags[signal] ?? this.#open(signal, reception.topic)
    if (tag === undefined) return
    const written = typeof value === 'boolean' ? Number(value) : value
    this.#book.write(tag, written, reception.receivedAt, reception.quality, reception.provenance)
  }

  worsen(quality: Quality): void {
    for (const tag of this.#tags) if (tag !== undefined) this.#book.worsen(tag, quality)
  }

  #open(signal: number, topic: string): number | undefined {
    const { name, unit } = vehicleSignals[signal]!
    this.#tags[signal] = this.#book.open(this.#slot, name, unit, topic)
    return this.#tags[signal]
  }
}
