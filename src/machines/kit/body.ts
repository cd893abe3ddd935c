import { BufferAttribute, BufferGeometry, Euler, Matrix4, Vector3 } from 'three'
import type { Paint, PaintName } from './paint.ts'
import { paints } from './paint.ts'

export type Triple = readonly [number, number, number]
export type Pair = readonly [number, number]

const position = new Vector3()
const normal = new Vector3()
const edgeA = new Vector3()
const edgeB = new Vector3()

/** Collects the triangles of one part: x forward, y left, z up, metres. */
export class Body {
  readonly #positions: number[] = []
  readonly #normals: number[] = []
  readonly #colors: number[] = []
  readonly #surfaces: number[] = []
  readonly #uvs: number[] = []
  readonly #indices: number[] = []
  readonly #wheels: number[] = []
  #wheel: Triple = [0, 0, 0]
  #frame = new Matrix4()
  /** Whether edges are chamfered and round things have all their sides. */
  readonly fine: boolean

  constructor(fine = true) {
    this.fine = fine
  }

  /** Builds inside a frame that is moved to `origin` and turned by Euler angles x, y, z (radians). */
  at(origin: Triple, turn: Triple, build: () => void): this {
    return this.within(new Matrix4().makeRotationFromEuler(new Euler(...turn)).setPosition(...origin), build)
  }

  within(frame: Matrix4, build: () => void): this {
    const outer = this.#frame
    this.#frame = outer.clone().multiply(frame)
    build()
    this.#frame = outer
    return this
  }

  /** What `build` adds rolls as the vehicle drives: a wheel about y at `centre` of the present frame. */
  rolling(centre: Triple, radius: number, build: () => void): this {
    const { x, z } = new Vector3(...centre).applyMatrix4(this.#frame)
    this.#wheel = [x, z, radius]
    build()
    this.#wheel = [0, 0, 0]
    return this
  }

  /** Index of the new vertex; uv in metres, or 0..1 on screens. */
  vertex(p: Triple, n: Triple, uv: Pair, paint: Paint): number {
    position.set(...p).applyMatrix4(this.#frame)
    normal.set(...n).transformDirection(this.#frame)
    this.#positions.push(position.x, position.y, position.z)
    this.#normals.push(normal.x, normal.y, normal.z)
    this.#colors.push(...paint.color)
    this.#surfaces.push(paint.emissive / 8, paint.roughness, paint.metalness, paint.pattern / 16)
    this.#uvs.push(...uv)
    this.#wheels.push(...this.#wheel)
    return this.#positions.length / 3 - 1
  }

  /** Wound so that it agrees with the normals of its corners. */
  triangle(a: number, b: number, c: number): void {
    const corner = (index: number, into: Vector3) => into.fromArray(this.#positions, index * 3)
    corner(a, position)
    corner(b, edgeA).sub(position)
    corner(c, edgeB).sub(position)
    edgeA.cross(edgeB)
    const agreement = [a, b, c].reduce((sum, i) => sum + edgeA.dot(normal.fromArray(this.#normals, i * 3)), 0)
    this.#indices.push(a, ...(agreement >= 0 ? [b, c] : [c, b]))
  }

  quad(a: number, b: number, c: number, d: number): void {
    this.triangle(a, b, c)
    this.triangle(a, c, d)
  }

  get triangleCount(): number {
    return this.#indices.length / 3
  }

  geometry(): BufferGeometry {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(this.#positions), 3))
    geometry.setAttribute('normal', new BufferAttribute(new Float32Array(this.#normals), 3))
    geometry.setAttribute('color', new BufferAttribute(new Float32Array(this.#colors), 3))
    geometry.setAttribute('surface', new BufferAttribute(toBytes(this.#surfaces), 4, true))
    geometry.setAttribute('wheel', new BufferAttribute(new Float32Array(this.#wheels), 3))
    geometry.setAttribute('uv', new BufferAttribute(new Float32Array(this.#uvs), 2))
    geometry.setIndex(this.#indices)
    return geometry
  }
}

export function paintOf(paint: PaintName | Paint): Paint {
  return typeof paint === 'string' ? paints[paint] : paint
}

/** One part, built by `build`. @param fine false for a form without chamfers, with a third of the triangles */
export function part(build: (body: Body) => void, fine = true): BufferGeometry {
  const body = new Body(fine)
  build(body)
  return body.geometry()
}

function toBytes(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => Math.round(Math.min(1, Math.max(0, value)) * 255))
}
