import { AssetState } from '../model/assetState.ts'
import { Provenance, Quality } from '../model/quality.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { FrameWriter } from '../telemetry/writer.ts'

type Size = readonly [number, number, number]

/** Where something that is said of an asset comes from. */
export interface AssetSource {
  readonly topic: string
  readonly provenance: Provenance
}

/** What was last said of an asset, and by which topic. */
interface Condition {
  state: AssetState
  quality: Quality
  provenance: Provenance
  topic: string
  /** Whether whoever said it knows the state, and not only that values come. */
  knowsState: boolean
}

const maxPathLength = 300

/** The assets that messages are about, at most a given number besides the scene's own. */
export class AssetBook {
  readonly #scene: CompiledScene
  readonly #writer: FrameWriter
  readonly #maxAssets: number
  readonly #conditions: (Condition | undefined)[] = []

  constructor(scene: CompiledScene, writer: FrameWriter, maxDynamicAssets: number) {
    this.#scene = scene
    this.#writer = writer
    this.#maxAssets = scene.assets.length + maxDynamicAssets
  }

  /** Slot of an asset, or undefined when there are too many or its path is too long to be one. */
  open(path: string, kind: string, size?: Size): number | undefined {
    const known = this.#writer.slotOf(path)
    if (known === undefined && (this.#writer.assetCount >= this.#maxAssets || path.length > maxPathLength))
      return undefined
    return this.#writer.asset(path, kind, size)
  }

  /** Kind of an asset that stands in the scene. */
  placedKind(path: string): string | undefined {
    const slot = this.#scene.slotByPath.get(path)
    return slot === undefined ? undefined : this.#scene.assets[slot]?.kind
  }

  /** Says the state of an asset; without `source` it comes from where the last one came. */
  tell(slot: number, state: AssetState, quality: Quality, source?: AssetSource): void {
    const condition = this.#conditionOf(slot)
    condition.state = state
    condition.knowsState = true
    this.#show(slot, condition, quality, source)
  }

  /** Says how far values can be trusted where nothing is known of the state; says nothing where something is. */
  tellQuality(slot: number, quality: Quality, source?: AssetSource): void {
    const condition = this.#conditionOf(slot)
    if (!condition.knowsState) this.#show(slot, condition, quality, source)
  }

  staleAll(): void {
    this.#conditions.forEach((condition, slot) => {
      if (condition) this.#show(slot, condition, Quality.stale)
    })
  }

  /** Says everything again after declarations of provenance changed. */
  declare(provenanceOf: (topic: string) => Provenance): void {
    this.#conditions.forEach((condition, slot) => {
      if (!condition) return
      const { topic, quality } = condition
      this.#show(slot, condition, quality, { topic, provenance: provenanceOf(topic) })
    })
  }

  #conditionOf(slot: number): Condition {
    return (this.#conditions[slot] ??= {
      state: AssetState.unknown,
      quality: Quality.uncertain,
      provenance: Provenance.live,
      topic: '',
      knowsState: false,
    })
  }

  #show(slot: number, condition: Condition, quality: Quality, source?: AssetSource): void {
    condition.quality = quality
    if (source) {
      condition.provenance = source.provenance
      condition.topic = source.topic
    }
    this.#writer.status(slot, condition.state, quality, condition.provenance)
  }
}
