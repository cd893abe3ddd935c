import { BufferAttribute, BufferGeometry } from 'three'

const firstCapacity = 1024

/** Grows into the geometry of `solidMaterial.ts` and `groundMaterial.ts`. */
export class FaceBuffer {
  readonly #index = new Grower((length) => new Uint32Array(length))
  readonly #position = new Grower((length) => new Float32Array(length))
  readonly #normal = new Grower((length) => new Float32Array(length))
  readonly #color = new Grower((length) => new Uint16Array(length))
  readonly #face = new Grower((length) => new Float32Array(length))
  readonly #trait = new Grower((length) => new Float32Array(length))

  get vertexCount(): number {
    return this.#position.length / 3
  }

  get triangleCount(): number {
    return this.#index.length / 3
  }

  position(x: number, y: number, z: number): void {
    this.#position.push3(x, y, z)
  }

  normal(x: number, y: number, z: number): void {
    this.#normal.push3(x, y, z)
  }

  /** Linear, 0..65535. */
  color(red: number, green: number, blue: number): void {
    this.#color.push4(red, green, blue, 65_535)
  }

  face(surface: number, u: number, v: number, seed: number): void {
    this.#face.push4(surface, u, v, seed)
  }

  trait(glow: number, building: number, cut: number): void {
    this.#trait.push3(glow, building, cut)
  }

  triangle(a: number, b: number, c: number): void {
    this.#index.push3(a, b, c)
  }

  geometry(): BufferGeometry {
    const geometry = new BufferGeometry()
    geometry.setIndex(new BufferAttribute(this.#index.taken(), 1))
    geometry.setAttribute('position', new BufferAttribute(this.#position.taken(), 3))
    geometry.setAttribute('normal', new BufferAttribute(this.#normal.taken(), 3))
    geometry.setAttribute('color', new BufferAttribute(this.#color.taken(), 4, true))
    geometry.setAttribute('face', new BufferAttribute(this.#face.taken(), 4))
    geometry.setAttribute('trait', new BufferAttribute(this.#trait.taken(), 3))
    return geometry
  }
}

type Numbers = Float32Array | Uint16Array | Uint32Array

/** Numbers in one typed array that doubles when it is full. */
class Grower<T extends Numbers> {
  length = 0
  readonly #make: (length: number) => T
  #array: T

  constructor(make: (length: number) => T) {
    this.#make = make
    this.#array = make(firstCapacity)
  }

  push3(a: number, b: number, c: number): void {
    if (this.length + 3 > this.#array.length) this.#grow()
    this.#array[this.length++] = a
    this.#array[this.length++] = b
    this.#array[this.length++] = c
  }

  push4(a: number, b: number, c: number, d: number): void {
    if (this.length + 4 > this.#array.length) this.#grow()
    this.#array[this.length++] = a
    this.#array[this.length++] = b
    this.#array[this.length++] = c
    this.#array[this.length++] = d
  }

  /** What has been pushed, in an array of its size. */
  taken(): T {
    return this.#array.slice(0, this.length) as T
  }

  #grow(): void {
    const larger = this.#make(this.#array.length * 2)
    larger.set(this.#array)
    this.#array = larger
  }
}
