import { DataTexture, LinearFilter, RGBAFormat, UnsignedByteType, Vector4 } from 'three'
import type { IUniform } from 'three'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import type { Lamp } from '../roads/lamps.ts'
import { turnedInto } from '../shapes/frame.ts'
import { signedDistance } from '../shapes/polygon.ts'

/** Texels along the longer side. */
const resolution = 768
const margin = 160
const brightest = 5
const buildingReach = 26
/** Nobody sees the ground so far under a closed building, metres. */
const deepInside = 6
const lampsAtOnce = 40

interface Bounds {
  readonly min: readonly [number, number]
  readonly max: readonly [number, number]
}

/**
 * What lamps and buildings do to the light near the ground, once per scene: openness, warm and cool light (square
 * root of a share of `brightest`), and where a hall is that one can look into. Dark until it is baked.
 */
export class LightField {
  readonly open: Float32Array
  readonly warm: Float32Array
  readonly cool: Float32Array
  readonly inside: Float32Array
  readonly texture: DataTexture
  readonly #x0: number
  readonly #y0: number
  readonly #texel: number
  readonly #columns: number
  readonly #rows: number

  constructor({ min, max }: Bounds) {
    this.#x0 = min[0] - margin
    this.#y0 = min[1] - margin
    const [width, height] = [max[0] + margin - this.#x0, max[1] + margin - this.#y0]
    this.#texel = Math.max(width, height) / resolution
    this.#columns = Math.ceil(width / this.#texel)
    this.#rows = Math.ceil(height / this.#texel)
    const size = this.#columns * this.#rows
    this.open = new Float32Array(size).fill(1)
    this.warm = new Float32Array(size)
    this.cool = new Float32Array(size)
    this.inside = new Float32Array(size)
    const data = new Uint8Array(size * 4)
    this.texture = new DataTexture(data, this.#columns, this.#rows, RGBAFormat, UnsignedByteType)
    this.texture.minFilter = this.texture.magFilter = LinearFilter
    this.texture.needsUpdate = true
  }

  get uniforms(): Record<string, IUniform> {
    const rect = new Vector4(this.#x0, this.#y0, 1 / (this.#columns * this.#texel), 1 / (this.#rows * this.#texel))
    return { uLightField: { value: this.texture }, uFieldRect: { value: rect } }
  }

  /** Adds the shade of buildings and the light of lamps, some at each step. */
  *bake(buildings: readonly BuildingShape[], lamps: readonly Lamp[]): Generator<void> {
    for (const building of buildings) {
      shadeBuilding(this, building)
      yield
    }
    for (const [i, lamp] of lamps.entries()) {
      if (lamp.z < 1) (lamp.kind === 'street' ? addStreetLamp : addFloodLight)(this, lamp)
      if (i % lampsAtOnce === 0) yield
    }
    this.#write()
  }

  /** Visits the texels within `reach` metres of a point. */
  around(x: number, y: number, reach: number, visit: (index: number, x: number, y: number) => void): void {
    const column = (at: number) => Math.min(this.#columns, Math.max(0, Math.round((at - this.#x0) / this.#texel)))
    const row = (at: number) => Math.min(this.#rows, Math.max(0, Math.round((at - this.#y0) / this.#texel)))
    for (let j = row(y - reach); j < row(y + reach); j++) {
      for (let i = column(x - reach); i < column(x + reach); i++) {
        visit(j * this.#columns + i, this.#x0 + (i + 0.5) * this.#texel, this.#y0 + (j + 0.5) * this.#texel)
      }
    }
  }

  #write(): void {
    const data = this.texture.image.data as Uint8Array
    const light = (value: number) => 255 * Math.sqrt(Math.min(1, value / brightest))
    for (let i = 0; i < this.open.length; i++) {
      data[4 * i] = 255 * this.open[i]!
      data[4 * i + 1] = light(this.warm[i]!)
      data[4 * i + 2] = light(this.cool[i]!)
      data[4 * i + 3] = 255 * this.inside[i]!
    }
    this.texture.needsUpdate = true
  }
}

/** Light spills from the walls, and the ground beside them sees less of the sky. */
function shadeBuilding(field: LightField, building: BuildingShape): void {
  const { x, y, theta, outline, min, max, style, opening } = building
  const lit = style === 'tank' || style === 'crane' ? 0 : style === 'canopy' ? 1.6 : 0.42
  const covered = style === 'canopy' || style === 'crane' ? 0.8 : 0.42
  const reach = Math.hypot(Math.max(-min[0], max[0]), Math.max(-min[1], max[1])) + buildingReach
  field.around(x, y, reach, (index, px, py) => {
    const local = turnedInto([px, py], x, y, theta)
    const outside = Math.max(min[0] - local[0], local[0] - max[0], min[1] - local[1], local[1] - max[1])
    if (outside > buildingReach || (opening < 0 && outside < -deepInside && outline.length === 4)) return
    const distance = signedDistance(outline, local)
    const near = Math.min(1, Math.max(0, (distance + 1) / 8))
    if (opening >= 0 && distance < 0) {
      field.inside[index] = 1
      return
    }
    field.open[index] = Math.min(field.open[index]!, covered + (1 - covered) * near * near * (3 - 2 * near))
    field.warm[index]! += lit * Math.exp(-Math.max(distance, 0) * 0.14)
  })
}

function addStreetLamp(field: LightField, { x, y, heading }: Lamp): void {
  const [cx, cy] = [x + Math.cos(heading) * 2.4, y + Math.sin(heading) * 2.4]
  field.around(cx, cy, 26, (index, px, py) => {
    const local = turnedInto([px, py], cx, cy, heading)
    field.warm[index]! += 2 * Math.exp(-(local[1] * local[1]) / 120 - (local[0] * local[0]) / 60)
  })
}

function addFloodLight(field: LightField, { x, y, heading }: Lamp): void {
  const [cx, cy] = [x + Math.cos(heading) * 16, y + Math.sin(heading) * 16]
  field.around(cx, cy, 58, (index, px, py) => {
    const square = (px - cx) ** 2 + (py - cy) ** 2
    field.cool[index]! += 0.38 * Math.exp(-square / 1400)
  })
}
