import { packTrust, type Provenance, provenanceOf, type Quality, qualityOf, untoldTrust } from '../model/quality.ts'
import { DirtyRows, grown } from './growingColumns.ts'

/** A value that did not change is sent again at most this often, so that its age stays true. */
const refreshMs = 1000

/** Last known value of every tag, as columns. */
export class WriterTags {
  count = 0
  readonly entries: string[] = []
  readonly dirtyNumbers = new DirtyRows()
  readonly dirtyTexts = new DirtyRows()
  readonly texts: (string | undefined)[] = []
  numbers = new Float64Array(256)
  receivedAt = new Float64Array(256)
  trust = new Uint8Array(256)
  #announcedAt = new Float64Array(256)
  readonly #bySignal = new Map<string, number>()

  find(slot: number, signal: string): number | undefined {
    return this.#bySignal.get(`${slot}|${signal}`)
  }

  open(slot: number, signal: string, unit: string, topic: string): number {
    const key = `${slot}|${signal}`
    const known = this.#bySignal.get(key)
    if (known !== undefined) return known
    const tag = this.count++
    if (tag === this.numbers.length) this.#grow()
    this.numbers[tag] = Number.NaN
    this.trust[tag] = untoldTrust
    this.texts.push(undefined)
    this.entries.push(JSON.stringify([tag, slot, signal, unit, topic]))
    this.#bySignal.set(key, tag)
    return tag
  }

  setNumber(tag: number, value: number, receivedAt: number, quality: Quality, provenance: Provenance): void {
    const same = Object.is(this.numbers[tag], value) && this.texts[tag] === undefined
    this.numbers[tag] = value
    this.texts[tag] = undefined
    if (this.#refresh(tag, same, receivedAt, packTrust(quality, provenance))) this.dirtyNumbers.mark(tag)
  }

  setText(tag: number, value: string, receivedAt: number, quality: Quality, provenance: Provenance): void {
    const same = this.texts[tag] === value
    this.texts[tag] = value
    if (this.#refresh(tag, same, receivedAt, packTrust(quality, provenance))) this.dirtyTexts.mark(tag)
  }

  setQuality(tag: number, quality: Quality): void {
    const trust = this.trust[tag]!
    if (qualityOf(trust) === quality) return
    this.trust[tag] = packTrust(quality, provenanceOf(trust))
    if (this.texts[tag] === undefined) this.dirtyNumbers.mark(tag)
    else this.dirtyTexts.mark(tag)
  }

  #refresh(tag: number, same: boolean, receivedAt: number, trust: number): boolean {
    const unchanged = same && this.trust[tag] === trust
    this.receivedAt[tag] = receivedAt
    this.trust[tag] = trust
    if (unchanged && receivedAt - this.#announcedAt[tag]! < refreshMs) return false
    this.#announcedAt[tag] = receivedAt
    return true
  }

  #grow(): void {
    const length = 2 * this.numbers.length
    this.numbers = grown(this.numbers, length)
    this.receivedAt = grown(this.receivedAt, length)
    this.trust = grown(this.trust, length)
    this.#announcedAt = grown(this.#announcedAt, length)
  }
}
