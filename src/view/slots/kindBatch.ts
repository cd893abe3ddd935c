import {
  type BufferGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  type Material,
  Mesh,
} from 'three'
import type { KindDefinition } from '../../machines/definition.ts'
import { jointTableOf } from './jointTables.ts'

const firstCapacity = 64

export interface Instance {
  readonly slot: number
  /** First row of joint values, or -1. */
  readonly row: number
  /** Size relative to the nominal body. */
  readonly scale: readonly [number, number, number]
}

/** All assets of one kind at one level of detail, in one draw call; in none when there are none. */
export class KindBatch {
  readonly mesh: Mesh<InstancedBufferGeometry>
  /** Row of the kind's joints, and whether it is a vehicle. */
  readonly #table: number
  #capacity = 0

  constructor(geometry: BufferGeometry, material: Material, kind?: KindDefinition) {
    this.#table = 2 * jointTableOf(kind) + (kind?.mobility === 'vehicle' ? 1 : 0)
    const instanced = new InstancedBufferGeometry()
    instanced.setIndex(geometry.index)
    for (const [name, attribute] of Object.entries(geometry.attributes)) instanced.setAttribute(name, attribute)
    this.mesh = new Mesh(instanced, material)
    this.mesh.frustumCulled = false
    this.mesh.matrixAutoUpdate = false
    this.mesh.matrixWorldNeedsUpdate = true
    this.fill([])
  }

  fill(instances: readonly Instance[]): void {
    if (Math.max(1, instances.length) > this.#capacity) this.#grow(instances.length)
    const { slotRow, slotScale } = this.mesh.geometry.attributes as Record<string, InstancedBufferAttribute>
    instances.forEach(({ slot, row, scale }, i) => {
      slotRow!.setXYZ(i, slot, row, this.#table)
      slotScale!.setXYZ(i, ...scale)
    })
    slotRow!.needsUpdate = slotScale!.needsUpdate = true
    this.mesh.geometry.instanceCount = instances.length
    this.mesh.visible = instances.length > 0
  }

  dispose(): void {
    this.mesh.geometry.dispose()
  }

  #grow(count: number): void {
    this.#capacity = Math.max(firstCapacity, this.#capacity)
    while (this.#capacity < count) this.#capacity *= 2
    const { geometry } = this.mesh
    geometry.dispose()
    geometry.setAttribute('slotRow', attribute(new Int32Array(3 * this.#capacity), 3))
    geometry.setAttribute('slotScale', attribute(new Float32Array(3 * this.#capacity).fill(1), 3))
  }
}

function attribute(array: Int32Array | Float32Array, itemSize: number): InstancedBufferAttribute {
  return new InstancedBufferAttribute(array, itemSize).setUsage(DynamicDrawUsage) as InstancedBufferAttribute
}
