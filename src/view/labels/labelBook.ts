import type { Language, Text } from '../../model/text.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { AssetIdentity, FrameReader } from '../../telemetry/reader.ts'
import { type LabelLook, looks, truckReach } from './looks.ts'
import type { TextRun } from './textRun.ts'

/** Something that can carry a label, for as long as it is there. */
export interface LabelEntry {
  readonly path: string
  readonly name: Text
  readonly look: LabelLook
  /** Slot that it follows, or -1 when it stands still. */
  readonly slot: number
  /** Site frame, metres; above the slot's pose when there is one. */
  readonly x: number
  readonly y: number
  readonly z: number
  readonly reach: number
  run: TextRun | undefined
  /** Seconds of the view's clock between which it shows; `since` is NaN while it does not. */
  since: number
  until: number
}

/** Metres over the body: clear of a flat vehicle's load, and of a machine's stack light. */
const above = (look: LabelLook, height: number): number => (look === 'machine' ? 0.8 : height < 0.6 ? 1.2 : 0.35)
/** Metres over a roof. */
const overRoof = 5

/** An entry for each building and each asset that the reader knows. */
export class LabelBook {
  readonly #scene: CompiledScene
  readonly #reader: FrameReader
  #entries: LabelEntry[] = []
  #revision = -1
  #language: Language | undefined

  constructor(scene: CompiledScene, reader: FrameReader) {
    this.#scene = scene
    this.#reader = reader
  }

  /** The entries as of now, their texts in `language`. */
  entries(language: Language): readonly LabelEntry[] {
    if (this.#language !== language) this.forgetRuns()
    this.#language = language
    if (this.#reader.assetRevision !== this.#revision) this.#readAnew()
    return this.#entries
  }

  /** Their letters are elsewhere, or others. */
  forgetRuns(): void {
    for (const entry of this.#entries) entry.run = undefined
  }

  /** By slot: buildings have the first ones. What is still the same keeps its place and its time on the screen. */
  #readAnew(): void {
    this.#revision = this.#reader.assetRevision
    const known = this.#entries
    this.#entries = Array.from({ length: this.#reader.assetCount }, (_, slot) => {
      const identity = this.#reader.identity(slot)!
      const before = known[slot]
      return before?.path === identity.path ? before : this.#entryOf(slot, identity)
    })
  }

  #entryOf(slot: number, { path, kind, size }: AssetIdentity): LabelEntry {
    const building = this.#scene.document.buildings[slot]
    const placed = this.#scene.assets[slot]
    const serial = path.slice(path.lastIndexOf('/') + 1)
    const look = building ? (building.landmark ? 'landmark' : 'building') : placed ? 'machine' : 'vehicle'
    const common = {
      path,
      name: placed?.name ?? { zh: serial, en: serial },
      look,
      reach: kind === 'truck' ? truckReach : looks[look].reach,
      run: undefined,
      since: Number.NaN,
      until: Number.POSITIVE_INFINITY,
    } as const
    return building && placed
      ? { ...common, slot: -1, x: placed.pose.x, y: placed.pose.y, z: building.base + building.height + overRoof }
      : { ...common, slot, x: 0, y: 0, z: size[2] + above(look, size[2]) }
  }
}
