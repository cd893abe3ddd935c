import { Color, type IUniform, Matrix4, type PerspectiveCamera, Vector3 } from 'three'
import { palette } from '../palette.ts'
import { GlyphAtlas, atlasFontSize, loadLabelFont } from './glyphAtlas.ts'
import { type LabelCandidate, arrangeLabels } from './arrangeLabels.ts'
import { LabelMesh, type LabelQuad } from './labelMesh.ts'
import type { LabelSource } from './labelSources.ts'

const interval = 250
const fadeMs = 250
const most = 220
const padding = { x: 8, y: 4, tick: 4 } as const
const fontSize: Record<LabelSource['look'], number> = { landmark: 15, building: 13, vehicle: 12, machine: 12 }
const lift: Record<LabelSource['look'], number> = { landmark: 10, building: 6, vehicle: 4, machine: 4 }

interface Look {
  readonly text: readonly [number, number, number]
  readonly tick: readonly [number, number, number]
}

/** Chooses which labels show, at most four times a second, and keeps them in one draw call. */
export class LabelLayer {
  readonly #atlas = new GlyphAtlas()
  readonly #labels: LabelMesh
  readonly #fades: boolean
  readonly #since = new Map<string, number>()
  #width = 1
  #height = 1
  #chosenAt = Number.NEGATIVE_INFINITY
  readonly #chosenFor = new Matrix4()
  #changedAt = Number.NEGATIVE_INFINITY

  constructor(slots: Record<string, IUniform>, fades: boolean) {
    this.#labels = new LabelMesh(this.#atlas.texture, slots)
    this.#fades = fades
  }

  get mesh() {
    return this.#labels.mesh
  }

  resize(width: number, height: number): void {
    this.#width = width
    this.#height = height
    this.#labels.resize(width, height)
    this.refreshSoon()
  }

  /** Loads the font for these letters, then draws every letter anew. */
  async loadFont(letters: string): Promise<void> {
    await loadLabelFont(letters)
    this.#atlas.reset()
    // In a still picture each letter has its place, whichever was asked for first.
    if (!this.#fades) for (const letter of letters) this.#atlas.glyph(letter)
    this.refreshSoon()
  }

  refreshSoon(): void {
    this.#chosenAt = Number.NEGATIVE_INFINITY
  }

  /** @param now milliseconds. @returns whether labels fade in or are to be chosen anew */
  update(now: number, camera: PerspectiveCamera, sources: () => readonly LabelSource[]): boolean {
    this.#labels.time = now / 1000
    if (!this.#fades || now - this.#chosenAt >= interval) {
      this.#chosenAt = now
      this.#chosenFor.copy(camera.matrixWorld)
      this.#choose(now, camera, sources())
    }
    return now - this.#changedAt < fadeMs || !this.#chosenFor.equals(camera.matrixWorld)
  }

  dispose(): void {
    this.#labels.dispose()
    this.#atlas.texture.dispose()
  }

  #choose(now: number, camera: PerspectiveCamera, sources: readonly LabelSource[]): void {
    const candidates = sources.flatMap((source): LabelCandidate[] => {
      const at = this.#project(source, camera)
      if (!at) return []
      const { width, height } = this.#extent(source)
      return [{ key: source.key, x: at.x, y: at.y - lift[source.look], width, height, priority: source.priority }]
    })
    const kept = arrangeLabels(candidates, new Set(this.#since.keys()), most)
    for (const key of this.#since.keys()) if (!kept.has(key)) this.#since.delete(key)
    for (const key of kept) {
      if (this.#since.has(key)) continue
      this.#since.set(key, this.#fades ? now / 1000 : -1)
      this.#changedAt = this.#fades ? now : this.#changedAt
    }
    const shown = sources.filter(({ key }) => kept.has(key))
    const revision = this.#atlas.revision
    const quads = shown.flatMap((source) => this.#quads(source))
    this.#labels.fill(this.#atlas.revision === revision ? quads : shown.flatMap((source) => this.#quads(source)))
  }

  #project({ at }: LabelSource, camera: PerspectiveCamera): { x: number; y: number } | undefined {
    const point = new Vector3(at[0], at[2], -at[1]).project(camera)
    if (point.z > 1 || Math.abs(point.x) > 1.05 || Math.abs(point.y) > 1.05) return undefined
    return { x: ((point.x + 1) / 2) * this.#width, y: ((1 - point.y) / 2) * this.#height }
  }

  #extent({ text, look }: LabelSource): { width: number; height: number; scale: number } {
    const scale = fontSize[look] / atlasFontSize
    const advance = Array.from(text).reduce((sum, letter) => sum + this.#atlas.glyph(letter).advance, 0)
    return {
      width: advance * scale + 2 * padding.x + padding.tick,
      height: fontSize[look] * 1.2 + 2 * padding.y,
      scale,
    }
  }

  #quads(source: LabelSource): LabelQuad[] {
    const { width, height, scale } = this.#extent(source)
    const { text: color, tick } = looks[source.look]
    const common = { slot: source.slot, anchor: source.anchor, since: this.#since.get(source.key) ?? -1 }
    const top = -lift[source.look] - height
    const baseline = top + padding.y + fontSize[source.look] * 0.98
    let pen = -width / 2 + padding.x + padding.tick
    const letters = Array.from(source.text, (letter): LabelQuad => {
      const glyph = this.#atlas.glyph(letter)
      const box = [
        pen + glyph.left * scale,
        baseline - glyph.top * scale,
        glyph.width * scale,
        glyph.height * scale,
      ] as const
      pen += glyph.advance * scale
      return { ...common, box, glyph: [glyph.x, glyph.y, glyph.width, glyph.height], color }
    })
    return [{ ...common, box: [-width / 2, top, width, height], color: tick }, ...letters]
  }
}

const { label, accent } = palette
const looks: Record<LabelSource['look'], Look> = {
  landmark: { text: linear(label.landmark), tick: linear(accent) },
  building: { text: linear(label.text), tick: linear(label.tick) },
  vehicle: { text: linear(label.vehicle), tick: linear(accent) },
  machine: { text: linear(label.text), tick: linear(label.tick) },
}

function linear(hex: number): readonly [number, number, number] {
  const { r, g, b } = new Color(hex)
  return [r, g, b]
}
