import type { IUniform, PerspectiveCamera } from 'three'
import type { Language } from '../../model/text.ts'
import type { ThemeName } from '../../model/themeName.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import type { Openings } from '../buildings/openings.ts'
import { siteToClip } from '../camera/siteToClip.ts'
import { toSite } from '../picking/ray.ts'
import type { Surroundings } from '../relief/surroundings.ts'
import { GlyphAtlas, loadLabelFont } from './glyphAtlas.ts'
import { LabelBook, type LabelEntry } from './labelBook.ts'
import { LabelChooser } from './labelChooser.ts'
import { LabelColors } from './labelColors.ts'
import { fadeSeconds } from './labelMaterial.ts'
import { LabelMesh } from './labelMesh.ts'
import { looks } from './looks.ts'
import type { Area } from './occupancy.ts'
import { layOut } from './textRun.ts'

/** Milliseconds between two choices. */
const interval = 250

export interface LabelWorld {
  readonly scene: CompiledScene
  readonly reader: FrameReader
  readonly openings: Openings
  readonly surroundings: Surroundings
  readonly uniforms: Record<string, IUniform>
  /** Labels shown at once, at most. */
  readonly most: number
  /** A still picture: no fades, the same letters in the same places each time. */
  readonly still: boolean
}

export interface LabelSituation {
  /** Milliseconds of a steady clock. */
  readonly now: number
  readonly camera: PerspectiveCamera
  readonly language: Language
  readonly theme: ThemeName
  readonly selected: number | undefined
  readonly covered: readonly Area[]
  readonly tagged: readonly string[]
}

/** Names over the picture: chosen at most four times a second, drawn in one draw call, moved by the shader. */
export class LabelLayer {
  readonly #world: LabelWorld
  readonly #atlas = new GlyphAtlas()
  readonly #colors = new LabelColors()
  readonly #labels: LabelMesh
  readonly #book: LabelBook
  readonly #chooser: LabelChooser
  readonly #matrix = new Float32Array(16)
  readonly #chosenFor = new Float32Array(16)
  #shown: readonly LabelEntry[] = []
  #selected: LabelEntry | undefined
  #dirty = false
  #size = { width: 1, height: 1, scale: 1 }
  #chosenAt = Number.NEGATIVE_INFINITY
  #changedAt = Number.NEGATIVE_INFINITY

  constructor(world: LabelWorld) {
    const { scene, reader, openings, surroundings, uniforms } = world
    this.#world = world
    this.#labels = new LabelMesh(this.#atlas.texture, uniforms, this.#colors.uniforms)
    this.#book = new LabelBook(scene, reader)
    this.#chooser = new LabelChooser(reader, openings, surroundings)
  }

  get mesh() {
    return this.#labels.mesh
  }

  /** How many labels show, those that are fading out included. */
  get count(): number {
    return this.#shown.length
  }

  /** CSS pixels. @param rem CSS pixels of one rem: labels are as large as the panels' texts */
  resize(width: number, height: number, rem: number): void {
    this.#size = { width, height, scale: Math.max(0.9, rem / 16) }
    this.#labels.resize(width, height, this.#size.scale)
    this.#chooser.resize(width, height)
    this.refreshSoon()
  }

  /** Loads the font for these letters, then draws every letter anew. */
  async loadFont(letters: string): Promise<void> {
    await loadLabelFont(letters)
    this.#atlas.reset()
    if (this.#world.still) for (const letter of letters) this.#atlas.glyph(letter)
    this.#drawLettersAnew()
  }

  refreshSoon(): void {
    this.#chosenAt = Number.NEGATIVE_INFINITY
  }

  /** @returns whether labels fade or are to be chosen anew */
  update(situation: LabelSituation): boolean {
    const { now, camera, theme } = situation
    const { still } = this.#world
    this.#labels.time = now / 1000
    const recolours = this.#colors.step(theme, now / 1000, still)
    siteToClip(camera, this.#matrix)
    if (still || now - this.#chosenAt >= interval) {
      this.#chosenAt = now
      this.#chosenFor.set(this.#matrix)
      this.#choose(situation)
    }
    const moved = this.#matrix.some((value, i) => value !== this.#chosenFor[i])
    return recolours || moved || now - this.#changedAt < 2 * fadeSeconds * 1000
  }

  dispose(): void {
    this.#labels.dispose()
    this.#atlas.texture.dispose()
  }

  #choose({ now, camera, language, selected, covered, tagged }: LabelSituation): void {
    const entries = this.#book.entries(language)
    const runOf = (entry: LabelEntry) => (entry.run ??= layOut(entry.name[language], entry.look, this.#atlas))
    const view = {
      ...this.#size,
      eye: toSite(camera.position),
      matrix: this.#matrix,
      selected,
      covered,
      tagged: new Set(tagged.flatMap((path) => this.#world.reader.slotOf(path) ?? [])),
    }
    const { revision } = this.#atlas
    const chosen = this.#chooser.choose(entries, view, runOf, this.#world.most)
    if (this.#atlas.revision !== revision) return this.#drawLettersAnew()
    const seconds = now / 1000
    const shown = entries.filter((entry, number) => this.#keeps(entry, chosen[number] === 1, seconds))
    const selectedEntry = selected === undefined ? undefined : entries[selected]
    const same = shown.length === this.#shown.length && shown.every((entry, i) => entry === this.#shown[i])
    if (same && selectedEntry === this.#selected && !this.#dirty) return
    this.#dirty = false
    this.#selected = selectedEntry
    this.#shown = shown
    this.#fill(runOf)
  }

  /** Whether an entry shows, or still fades out; notes since when and until when. */
  #keeps(entry: LabelEntry, wanted: boolean, seconds: number): boolean {
    const isShown = !Number.isNaN(entry.since)
    if (wanted === (isShown && entry.until === Number.POSITIVE_INFINITY)) return wanted
    this.#dirty = true
    if (!this.#world.still) this.#changedAt = seconds * 1000
    if (wanted) {
      entry.since = this.#world.still ? -1 : seconds
      entry.until = Number.POSITIVE_INFINITY
      return true
    }
    if (entry.until === Number.POSITIVE_INFINITY && !this.#world.still) entry.until = seconds
    else if (this.#world.still || seconds - entry.until > fadeSeconds) {
      entry.since = Number.NaN
      entry.until = Number.POSITIVE_INFINITY
      return false
    }
    return true
  }

  #fill(runOf: (entry: LabelEntry) => ReturnType<typeof layOut>): void {
    this.#labels.begin()
    for (const entry of this.#shown) {
      const reach = entry === this.#selected ? 0 : entry.reach
      this.#labels.add(entry, runOf(entry), looks[entry.look].code, reach)
    }
    this.#labels.finish()
  }

  /** The atlas began anew: what was laid out points to letters that are gone. */
  #drawLettersAnew(): void {
    this.#book.forgetRuns()
    this.#dirty = true
    this.refreshSoon()
  }
}
