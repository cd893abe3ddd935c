import type { MachineSignals } from '../machines/definition.ts'
import type { SignalDefinition } from '../model/signal.ts'
import { AssetState } from '../model/assetState.ts'
import type { FrameWriter } from '../telemetry/writer.ts'

const noTag = -1

/** The signals of the machines of one kind, one machine at a time, read from a frame writer. */
export class WriterSignals implements MachineSignals {
  readonly #names: ReadonlyMap<string, number>
  readonly #slots: readonly number[]
  /** Tag by machine and signal. */
  readonly #tags: Int32Array
  #writer: FrameWriter | undefined
  #knownTags = 0
  #now = 0
  #first = 0
  state: AssetState = AssetState.unknown

  constructor(signals: readonly SignalDefinition[], slots: readonly number[]) {
    this.#names = new Map(signals.map(({ name }, index) => [name, index]))
    this.#slots = slots
    this.#tags = new Int32Array(slots.length * signals.length).fill(noTag)
  }

  /** Looks for tags that were opened since the last call. */
  refresh(writer: FrameWriter, now: number): void {
    this.#now = now
    if (writer === this.#writer && writer.tagCount === this.#knownTags) return
    this.#writer = writer
    this.#knownTags = writer.tagCount
    this.#slots.forEach((slot, machine) => {
      for (const [name, index] of this.#names) {
        this.#tags[machine * this.#names.size + index] = writer.findTag(slot, name) ?? noTag
      }
    })
  }

  turnTo(machine: number): void {
    this.#first = machine * this.#names.size
    this.state = this.#writer!.stateAt(this.#slots[machine]!)
  }

  number(signal: string): number | undefined {
    const tag = this.#tagOf(signal)
    if (tag === noTag) return undefined
    const value = this.#writer!.numberAt(tag)
    return Number.isNaN(value) ? undefined : value
  }

  age(signal: string): number {
    const tag = this.#tagOf(signal)
    return tag === noTag ? Infinity : Math.max(0, this.#now - this.#writer!.receivedAt(tag)) / 1000
  }

  #tagOf(signal: string): number {
    const index = this.#names.get(signal)
    return index === undefined ? noTag : this.#tags[this.#first + index]!
  }
}
