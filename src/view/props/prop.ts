import { Color, InstancedMesh, type Material, Matrix4, Quaternion, Vector3 } from 'three'
import type { BufferGeometry } from 'three'

/** Where one of many equal things stands, in the site frame. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly theta: number
  readonly scale?: readonly [number, number, number]
  readonly color?: number
}

const up = new Vector3(0, 0, 1)

/** All of them in one draw call. */
export function instances(
  geometry: BufferGeometry,
  material: Material,
  places: readonly Place[],
  shadows: boolean,
): InstancedMesh {
  const mesh = new InstancedMesh(geometry, material, Math.max(1, places.length))
  const [matrix, turn, color] = [new Matrix4(), new Quaternion(), new Color()]
  places.forEach(({ x, y, z, theta, scale = [1, 1, 1], color: hex }, i) => {
    matrix.compose(new Vector3(x, y, z), turn.setFromAxisAngle(up, theta), new Vector3(...scale))
    mesh.setMatrixAt(i, matrix)
    mesh.setColorAt(i, color.set(hex ?? 0xffffff))
  })
  mesh.count = places.length
  mesh.frustumCulled = false
  mesh.castShadow = mesh.receiveShadow = shadows
  return mesh
}
