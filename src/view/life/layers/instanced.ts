import {
  type BufferGeometry,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  type Material,
  Mesh,
  PlaneGeometry,
} from 'three'

/** A mesh of equal shapes in one draw call, as many as `instanceCount` of its geometry says. */
export function instancedMesh(shape: BufferGeometry, material: Material, order: number) {
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex(shape.index)
  for (const [name, attribute] of Object.entries(shape.attributes)) geometry.setAttribute(name, attribute)
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.renderOrder = order
  return mesh
}

/** A square from -1 to 1 without normals. */
export function square(): BufferGeometry {
  const plane = new PlaneGeometry(2, 2)
  plane.deleteAttribute('normal')
  plane.deleteAttribute('uv')
  return plane
}

export function instances(values: readonly number[] | Float32Array, itemSize: number): InstancedBufferAttribute {
  return new InstancedBufferAttribute(values instanceof Float32Array ? values : new Float32Array(values), itemSize)
}
