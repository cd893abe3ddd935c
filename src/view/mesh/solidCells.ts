import { type Box3, type Material, Mesh, Vector3 } from 'three'
import { Solids } from './solids.ts'

/** Solids by squares of the site, each drawn by itself so that those out of view are left out. */
export class SolidCells {
  readonly #side: number
  readonly #detailed: boolean
  readonly #solids = new Map<string, Solids>()
  readonly #details: { readonly mesh: Mesh; readonly box: Box3 }[] = []

  /** @param side of a square, metres @param detailed whether there are details that show from nearby only */
  constructor(side: number, detailed: boolean) {
    this.#side = side
    this.#detailed = detailed
  }

  /** Where to build what stands about a point of the site. */
  at(x: number, y: number): Solids {
    const key = `${Math.round(x / this.#side)},${Math.round(y / this.#side)}`
    const known = this.#solids.get(key)
    if (known) return known
    const solids = new Solids(this.#detailed)
    this.#solids.set(key, solids)
    return solids
  }

  get squares(): Iterable<Solids> {
    return this.#solids.values()
  }

  /** Meshes of everything built, one at each step. */
  *meshes(material: Material, shadows: boolean): Generator<Mesh> {
    for (const solids of this.squares) {
      const whole = meshOf(solids.geometry(), material)
      whole.castShadow = whole.receiveShadow = shadows
      yield whole
      if (solids.fineTriangleCount === 0) continue
      const fine = meshOf(solids.fineGeometry(), material)
      fine.receiveShadow = shadows
      this.#details.push({ mesh: fine, box: fine.geometry.boundingBox! })
      yield fine
    }
    this.#solids.clear()
  }

  /** Shows the details that are within some metres of the eye. */
  showDetails(eye: readonly [number, number, number], within: number): void {
    const point = new Vector3(...eye)
    for (const { mesh, box } of this.#details) mesh.visible = box.distanceToPoint(point) < within
  }
}

function meshOf(geometry: Mesh['geometry'], material: Material): Mesh {
  geometry.computeBoundingBox()
  geometry.computeBoundingSphere()
  return new Mesh(geometry, material)
}
