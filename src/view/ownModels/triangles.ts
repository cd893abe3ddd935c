import { BufferAttribute, BufferGeometry } from 'three'
import { modelLimits } from '../../scene/ownModel.ts'
import { ModelFault } from './modelFault.ts'

type Triple = readonly [number, number, number]

export interface Corner {
  readonly position: Triple
  readonly normal: Triple
  /** Linear, 0..1. */
  readonly color: Triple
  readonly uv: readonly [number, number]
}

/** Collects triangles into a geometry as `kindGeometry` gives it. */
export class Triangles {
  readonly #positions: number[] = []
  readonly #normals: number[] = []
  readonly #colors: number[] = []
  readonly #surfaces: number[] = []
  readonly #uvs: number[] = []
  readonly #parts: number[] = []
  readonly #indices: number[] = []
  #told = 0

  /** @param surface bytes of the attribute of that name @returns index of the corner */
  corner({ position, normal, color, uv }: Corner, surface: readonly number[], part: number): number {
    this.#positions.push(...position)
    this.#normals.push(...normal)
    this.#colors.push(...color)
    this.#surfaces.push(...surface)
    this.#uvs.push(...uv)
    this.#parts.push(part)
    return this.#parts.length - 1
  }

  triangle(a: number, b: number, c: number): void {
    this.#indices.push(a, b, c)
  }

  /** Triangles of the file that are about to come. @throws ModelFault beyond the limit */
  expect(count: number): void {
    this.#told += count
    const { triangles } = modelLimits
    if (this.#told > triangles)
      throw new ModelFault('model.limit', `at most ${triangles} triangles`, `${this.#told} or more`)
  }

  geometry(): BufferGeometry {
    const floats = (values: readonly number[], size: number) => new BufferAttribute(new Float32Array(values), size)
    return new BufferGeometry()
      .setAttribute('position', floats(this.#positions, 3))
      .setAttribute('normal', floats(this.#normals, 3))
      .setAttribute('color', floats(this.#colors, 3))
      .setAttribute('surface', new BufferAttribute(Uint8Array.from(this.#surfaces), 4, true))
      .setAttribute('uv', floats(this.#uvs, 2))
      .setAttribute('part', floats(this.#parts, 1))
      .setIndex(this.#indices)
  }
}
