import { type Provenance, Quality } from '../model/quality.ts'
import type { FrameWriter } from '../telemetry/writer.ts'

/** Tags at most, so that a publisher that invents names can't fill the memory. */
const maxTags = 400_000
const maxNameLength = 200
const maxTextLength = 400

/** The tags that messages write, with the topics that feed them. */
export class TagBook {
  readonly #writer: FrameWriter
  readonly #topics: string[] = []

  constructor(writer: FrameWriter) {
    this.#writer = writer
  }

  /** Tag of a signal, or undefined when there are too many or its name is too long to be one. */
  open(slot: number, signal: string, unit: string, topic: string): number | undefined {
    if (this.#writer.tagCount >= maxTags && this.#writer.findTag(slot, signal) === undefined) return undefined
    if (signal.length > maxNameLength) return undefined
    const tag = this.#writer.tag(slot, signal, unit, topic)
    this.#topics[tag] = topic
    return tag
  }

  write(tag: number, value: number | string, receivedAt: number, quality: Quality, provenance: Provenance): void {
    if (typeof value === 'number') this.#writer.number(tag, value, receivedAt, quality, provenance)
    else this.#writer.text(tag, clipped(value), receivedAt, quality, provenance)
  }

  /** Makes a tag at least as bad as `quality`. */
  worsen(tag: number, quality: Quality): void {
    if (this.#writer.qualityAt(tag) < quality) this.#writer.quality(tag, quality)
  }

  /** Lets a tag be as good as `quality` again that was only stale. */
  restore(tag: number, quality: Quality): void {
    if (this.#writer.qualityAt(tag) === Quality.stale) this.#writer.quality(tag, quality)
  }

  /** Makes the tags stale that were last received before `time`. */
  staleSince(tags: Iterable<number>, time: number): void {
    for (const tag of tags) if (this.#writer.receivedAt(tag) < time) this.worsen(tag, Quality.stale)
  }

  staleAll(): void {
    for (let tag = 0; tag < this.#topics.length; tag++) this.worsen(tag, Quality.stale)
  }

  /** Writes everything again after declarations of provenance changed. */
  declare(provenanceOf: (topic: string) => Provenance): void {
    const writer = this.#writer
    this.#topics.forEach((topic, tag) => {
      const value = writer.textAt(tag) ?? writer.numberAt(tag)
      this.write(tag, value, writer.receivedAt(tag), writer.qualityAt(tag), provenanceOf(topic))
    })
  }
}

function clipped(text: string): string {
  return text.length > maxTextLength ? text.slice(0, maxTextLength) : text
}
