import { provenanceOf, type Quality, qualityOf, untoldTrust, worseQuality } from '../model/quality.ts'
import type { TagEntry } from './dictionary.ts'
import type { Frame } from './frame.ts'
import { grown } from './growingColumns.ts'
import type { TagReading } from './reader.ts'

const decoder = new TextDecoder()

/** Last known value of every tag on the main thread. */
export class ReaderTags {
  #entries: (TagEntry | undefined)[] = []
  #bySlot = new Map<number, Map<string, number>>()
  #texts: (string | undefined)[] = []
  #numbers = new Float64Array(256)
  #receivedAt = new Float64Array(256)
  #trust = new Uint8Array(256)
  /** Tags whose number says how many loads a vehicle carries, by tag: slot + 1. */
  #loadSlots = new Int32Array(256)

  reset(): void {
    this.#entries = []
    this.#bySlot = new Map()
    this.#texts = []
    this.#loadSlots.fill(0)
  }

  announce(entry: TagEntry): void {
    const [tag, slot, signal] = entry
    while (tag >= this.#numbers.length) this.#grow()
    this.#entries[tag] = entry
    this.#numbers[tag] = Number.NaN
    this.#trust[tag] = untoldTrust
    this.#loadSlots[tag] = signal === 'loadCount' ? slot + 1 : 0
    const signals = this.#bySlot.get(slot) ?? new Map<string, number>()
    this.#bySlot.set(slot, signals.set(signal, tag))
  }

  apply(frame: Frame, carries: (slot: number, load: boolean) => void): void {
    const { values, valueTags, valueAges, valueTrust, time } = frame
    for (let i = 0; i < values.length; i++) {
      const tag = valueTags[i]!
      if (this.#entries[tag] === undefined) continue
      this.#numbers[tag] = values[i]!
      this.#texts[tag] = undefined
      this.#receivedAt[tag] = time - valueAges[i]!
      this.#trust[tag] = valueTrust[i]!
      if (this.#loadSlots[tag]) carries(this.#loadSlots[tag]! - 1, values[i]! > 0)
    }
    this.#applyTexts(frame)
  }

  number(slot: number, signal: string): number | undefined {
    const tag = this.#bySlot.get(slot)?.get(signal)
    const value = tag === undefined ? Number.NaN : this.#numbers[tag]!
    return Number.isNaN(value) ? undefined : value
  }

  text(slot: number, signal: string): string | undefined {
    const tag = this.#bySlot.get(slot)?.get(signal)
    return tag === undefined ? undefined : this.#texts[tag]
  }

  /** @param floor the best quality a value can have, worse while the link is lost */
  readings(slot: number, senderTime: number, floor: Quality): TagReading[] {
    return Array.from(this.#bySlot.get(slot)?.values() ?? [], (tag) => this.#reading(tag, senderTime, floor))
  }

  #reading(tag: number, senderTime: number, floor: Quality): TagReading {
    const [, , signal, unit, topic] = this.#entries[tag]!
    return {
      signal,
      unit,
      topic,
      value: this.#texts[tag] ?? this.#numbers[tag]!,
      ageMs: Math.max(0, senderTime - this.#receivedAt[tag]!),
      quality: worseQuality(qualityOf(this.#trust[tag]!), floor),
      provenance: provenanceOf(this.#trust[tag]!),
    }
  }

  #applyTexts({ textTags, textEnds, textBytes, textAges, textTrust, time }: Frame): void {
    let start = 0
    for (let i = 0; i < textTags.length; i++) {
      const tag = textTags[i]!
      const end = textEnds[i]!
      if (this.#entries[tag] !== undefined && end >= start && end <= textBytes.length) {
        this.#texts[tag] = decoder.decode(textBytes.subarray(start, end))
        this.#numbers[tag] = Number.NaN
        this.#receivedAt[tag] = time - textAges[i]!
        this.#trust[tag] = textTrust[i]!
      }
      start = end
    }
  }

  #grow(): void {
    const length = 2 * this.#numbers.length
    this.#numbers = grown(this.#numbers, length)
    this.#receivedAt = grown(this.#receivedAt, length)
    this.#trust = grown(this.#trust, length)
    this.#loadSlots = grown(this.#loadSlots, length)
  }
}
