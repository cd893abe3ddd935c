import { BufferAttribute, BufferGeometry } from 'three'

/** Grows into the geometry of `solidMaterial.ts` and `groundMaterial.ts`. */
export class FaceBuffer {
  readonly #positions: number[] = []
  readonly #normals: number[] = []
  readonly #colors: number[] = []
  readonly #faces: number[] = []
  readonly #traits: number[] = []
  readonly #indices: number[] = []

  get vertexCount(): number {
    return this.#positions.length / 3
  }

  get triangleCount(): number {
    return this.#indices.length / 3
  }

  position(x: number, y: number, z: number): void {
    this.#positions.push(x, y, z)
  }

  normal(x: number, y: number, z: number): void {
    this.#normals.push(x, y, z)
  }

  /** Linear, 0..1. */
  color(red: number, green: number, blue: number): void {
    this.#colors.push(red, green, blue, 1)
  }

  face(surface: number, u: number, v: number, seed: number): void {
    this.#faces.push(surface, u, v, seed)
  }

  trait(glow: number, building: number, cut: number): void {
    this.#traits.push(glow, building, cut)
  }

  triangle(a: number, b: number, c: number): void {
    this.#indices.push(a, b, c)
  }

  geometry(): BufferGeometry {
    const geometry = new BufferGeometry()
    const set = (name: string, array: Float32Array | Uint16Array, size: number) =>
      geometry.setAttribute(name, new BufferAttribute(array, size, array instanceof Uint16Array))
    set('position', new Float32Array(this.#positions), 3)
    set('normal', new Float32Array(this.#normals), 3)
    set(
      'color',
      Uint16Array.from(this.#colors, (value) => Math.round(65_535 * Math.min(1, value))),
      4,
    )
    set('face', new Float32Array(this.#faces), 4)
    set('trait', new Float32Array(this.#traits), 3)
    geometry.setIndex(this.#indices)
    return geometry
  }
}
