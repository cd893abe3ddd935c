import {
  BoxGeometry,
  type BufferGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  type MeshStandardMaterialParameters,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

export type Triple = readonly [number, number, number]

/** Shapes of one node in the kind's frame: x forward, y left, z up, metres. What has one material is one mesh. */
export class Shapes {
  readonly #name: string
  readonly #at: Triple
  readonly #geometries = new Map<MeshStandardMaterial, BufferGeometry[]>()
  readonly #parts: Shapes[] = []

  constructor(name = '', at: Triple = [0, 0, 0]) {
    this.#name = name
    this.#at = at
  }

  box(paint: MeshStandardMaterial, size: Triple, at: Triple): this {
    return this.#add(new BoxGeometry(...size), paint, at)
  }

  cylinder(
    paint: MeshStandardMaterial,
    radius: number,
    length: number,
    at: Triple,
    along: 'x' | 'y' | 'z' = 'z',
    sides = 24,
  ): this {
    const geometry = new CylinderGeometry(radius, radius, length, sides)
    if (along === 'x') geometry.rotateZ(Math.PI / 2)
    if (along === 'z') geometry.rotateX(Math.PI / 2)
    return this.#add(geometry, paint, at)
  }

  with(...parts: readonly Shapes[]): this {
    this.#parts.push(...parts)
    return this
  }

  /** As glTF has it, y up. */
  standing(): Group {
    const root = new Group()
    root.rotation.x = -Math.PI / 2
    return root.add(this.#node())
  }

  #node(): Group {
    const node = new Group()
    node.name = this.#name
    node.position.set(...this.#at)
    for (const [paint, geometries] of this.#geometries) node.add(new Mesh(mergeGeometries(geometries), paint))
    for (const part of this.#parts) node.add(part.#node())
    return node
  }

  #add(geometry: BufferGeometry, paint: MeshStandardMaterial, at: Triple): this {
    const known = this.#geometries.get(paint) ?? []
    this.#geometries.set(paint, [...known, geometry.translate(...at)])
    return this
  }
}

export function material(color: string, more: MeshStandardMaterialParameters = {}): MeshStandardMaterial {
  return new MeshStandardMaterial({ color, roughness: 0.45, metalness: 0.1, ...more })
}
