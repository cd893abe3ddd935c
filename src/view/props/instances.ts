import { type BufferGeometry, Color, InstancedMesh, type Material, Matrix4, Quaternion, Vector3 } from 'three'
import type { Place } from './prop.ts'

const up = new Vector3(0, 0, 1)

/** All of them in one draw call. */
export function instances(geometry: BufferGeometry, material: Material, places: readonly Place[]): InstancedMesh {
  const mesh = new InstancedMesh(geometry, material, Math.max(1, places.length))
  const [matrix, turn, color] = [new Matrix4(), new Quaternion(), new Color()]
  places.forEach(({ x, y, z, theta, scale = [1, 1, 1], color: hex }, i) => {
    matrix.compose(new Vector3(x, y, z), turn.setFromAxisAngle(up, theta), new Vector3(...scale))
    mesh.setMatrixAt(i, matrix)
    mesh.setColorAt(i, color.set(hex ?? 0xffffff))
  })
  mesh.count = places.length
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  return mesh
}

/** Casts the shadows of all of them, in view or not, and is itself not seen. */
export function shadowCaster(geometry: BufferGeometry, material: Material, places: readonly Place[]): InstancedMesh {
  const mesh = instances(geometry, material, places)
  mesh.castShadow = true
  mesh.count = 0
  mesh.onBeforeShadow = () => {
    mesh.count = places.length
  }
  mesh.onAfterShadow = () => {
    mesh.count = 0
  }
  return mesh
}
