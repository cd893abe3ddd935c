import {
  type BufferAttribute,
  DataTexture,
  DynamicDrawUsage,
  FloatType,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  type IUniform,
  Mesh,
  PlaneGeometry,
  RGBAFormat,
  type ShaderMaterial,
  type Texture,
  Vector2,
} from 'three'
import type { LabelColorUniforms } from './labelColors.ts'
import type { LabelEntry } from './labelBook.ts'
import { labelMaterial } from './labelMaterial.ts'
import type { TextRun } from './textRun.ts'

/** Texels that the shader reads for each label: anchor and slot; since, until, reach (0: endless), look. */
const texelsPerLabel = 2
const mostLabels = 2048
/** Seconds: what the shader takes for endless. */
const never = 1e9
const lettersPerLabel = 9

/** All letters of all labels in one draw call, upright on the screen, over the picture. */
export class LabelMesh {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  readonly #time: IUniform<number> = { value: 0 }
  readonly #stage = { uResolution: { value: new Vector2(1, 1) }, uScale: { value: 1 }, uRatio: { value: 1 } }
  readonly #labels = new Float32Array(4 * texelsPerLabel * mostLabels)
  readonly #texture = new DataTexture(this.#labels, texelsPerLabel, mostLabels, RGBAFormat, FloatType)
  #capacity = 0
  #letters = 0
  #count = 0

  constructor(atlas: Texture, slots: Record<string, IUniform>, colors: LabelColorUniforms) {
    const plane = new PlaneGeometry(1, 1)
    const geometry = new InstancedBufferGeometry()
    geometry.setIndex(plane.index)
    geometry.setAttribute('position', plane.getAttribute('position'))
    geometry.instanceCount = 0
    const own = { uTime: this.#time, uAtlas: { value: atlas }, uLabels: { value: this.#texture }, ...this.#stage }
    this.mesh = new Mesh(geometry, labelMaterial({ ...slots, ...colors, ...own }))
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 30
    this.mesh.onBeforeRender = (renderer) => (this.#stage.uRatio.value = renderer.getPixelRatio())
  }

  /** CSS pixels. @param scale CSS pixels a pixel of the stage */
  resize(width: number, height: number, scale: number): void {
    this.#stage.uResolution.value.set(width, height)
    this.#stage.uScale.value = scale
  }

  set time(seconds: number) {
    this.#time.value = seconds
  }

  /** Begins anew with no label; `add` them and then `finish`. */
  begin(): void {
    this.#letters = this.#count = 0
  }

  /** @param code number of its look. @param reach metres up to which it shows, 0 for endless */
  add({ x, y, z, slot, since, until }: LabelEntry, run: TextRun, code: number, reach: number): void {
    if (this.#count === mostLabels) return
    if (this.#letters + run.count > this.#capacity) this.#grow(this.#letters + run.count)
    const { box, glyph, label } = this.mesh.geometry.attributes as Record<string, BufferAttribute>
    box!.array.set(run.boxes, 4 * this.#letters)
    glyph!.array.set(run.glyphs, 4 * this.#letters)
    label!.array.fill(this.#count, this.#letters, this.#letters + run.count)
    const at = 4 * texelsPerLabel * this.#count
    this.#labels[at] = x
    this.#labels[at + 1] = y
    this.#labels[at + 2] = z
    this.#labels[at + 3] = slot
    this.#labels[at + 4] = since
    this.#labels[at + 5] = Math.min(until, never)
    this.#labels[at + 6] = reach
    this.#labels[at + 7] = code
    this.#letters += run.count
    this.#count++
  }

  finish(): void {
    const { geometry } = this.mesh
    for (const [name, size] of sizes) {
      const attribute = geometry.getAttribute(name) as InstancedBufferAttribute | undefined
      if (!attribute) continue
      attribute.clearUpdateRanges()
      attribute.addUpdateRange(0, size * this.#letters)
      attribute.needsUpdate = true
    }
    this.#texture.needsUpdate = true
    geometry.instanceCount = this.#letters
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
    this.#texture.dispose()
  }

  #grow(letters: number): void {
    const { geometry } = this.mesh
    const before = this.#capacity
    this.#capacity = Math.max(before * 2, 64 * lettersPerLabel)
    while (this.#capacity < letters) this.#capacity *= 2
    geometry.dispose()
    for (const [name, size, make] of sizes) {
      const array = make(size * this.#capacity)
      const old = geometry.getAttribute(name) as InstancedBufferAttribute | undefined
      if (old) array.set(old.array)
      geometry.setAttribute(name, new InstancedBufferAttribute(array, size).setUsage(DynamicDrawUsage))
    }
  }
}

const sizes = [
  ['box', 4, (length: number) => new Int16Array(length)],
  ['glyph', 4, (length: number) => new Uint16Array(length)],
  ['label', 1, (length: number) => new Uint16Array(length)],
] as const
