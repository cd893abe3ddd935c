import { type BufferGeometry, Group, type IUniform, type InstancedMesh, type Material } from 'three'
import { part } from '../../machines/kit/body.ts'
import { instances } from '../props/instances.ts'
import type { Place } from '../props/prop.ts'
import type { QualityTier } from '../quality.ts'
import { contactGeometry, contactMaterial } from '../slots/contactShade.ts'
import { type PropKind, propShapes } from './propKinds.ts'

type Places = ReadonlyMap<PropKind, readonly Place[]>

const kinds = Object.keys(propShapes) as PropKind[]

/** What furnishes the halls that are seen, one draw call a kind for all of them. */
export class HallProps {
  readonly group = new Group()
  readonly #fine: boolean
  readonly #material: Material
  readonly #shade: Material
  readonly #plane = contactGeometry()
  readonly #geometries = new Map<PropKind, BufferGeometry>()
  #meshes: InstancedMesh[] = []

  constructor(tier: QualityTier, material: Material, uniforms: Record<string, IUniform>) {
    this.#fine = tier !== 'lite'
    this.#material = material
    this.#shade = contactMaterial(uniforms)
  }

  /** Shows what stands at these places and nothing else. */
  show(halls: readonly Places[]): void {
    this.#clear()
    const shades: Place[] = []
    for (const kind of kinds) {
      const { lite, shade } = propShapes[kind]
      const places = halls.flatMap((hall) => hall.get(kind) ?? [])
      if (places.length === 0 || !(lite || this.#fine)) continue
      this.#add(instances(this.#geometryOf(kind), this.#material, places))
      if (shade) shades.push(...places.filter(({ z }) => z < 0.1).map((place) => shadeUnder(place, shade)))
    }
    if (!this.#fine || shades.length === 0) return
    this.#add(instances(this.#plane, this.#shade, shades)).renderOrder = 3
  }

  dispose(): void {
    this.#clear()
    for (const geometry of this.#geometries.values()) geometry.dispose()
    this.#plane.dispose()
    this.#shade.dispose()
  }

  #add(mesh: InstancedMesh): InstancedMesh {
    mesh.computeBoundingSphere()
    mesh.frustumCulled = true
    this.#meshes.push(mesh)
    this.group.add(mesh)
    return mesh
  }

  #geometryOf(kind: PropKind): BufferGeometry {
    const known = this.#geometries.get(kind) ?? part(propShapes[kind].build, this.#fine)
    this.#geometries.set(kind, known)
    return known
  }

  #clear(): void {
    for (const mesh of this.#meshes) mesh.dispose()
    this.group.clear()
    this.#meshes = []
  }
}

function shadeUnder(place: Place, [length, width, middle]: readonly [number, number, number]): Place {
  const { x, y, theta } = place
  return {
    x: x + Math.cos(theta) * middle,
    y: y + Math.sin(theta) * middle,
    z: place.z + 0.02,
    theta,
    scale: [length * 1.3 + 0.3, width * 1.3 + 0.3, 1],
  }
}
