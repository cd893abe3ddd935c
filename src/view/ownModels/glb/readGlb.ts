import { Group, Matrix4, type Object3D, Vector3 } from 'three'
import type { JointDefinition } from '../../../machines/definition.ts'
import { ModelFault } from '../modelFault.ts'
import type { ModelTree, Movement } from '../modelTree.ts'
import { openGlb } from './glbFile.ts'
import { glbMaterials } from './glbMaterials.ts'
import { meshesOf } from './glbMeshes.ts'
import { found, GlbNumbers } from './glbNumbers.ts'

/** glTF has y up, as the view has: X = x, Y = z, Z = −y. */
const intoKindFrame = new Matrix4().makeRotationX(Math.PI / 2)

/** What a GLB holds; nodes that are named as a joint move about the kind's own axis. @throws ModelFault, Error */
export async function readGlb(bytes: ArrayBuffer, joints: readonly JointDefinition[]): Promise<ModelTree> {
  const root = await glbScene(bytes)
  const moved = new Map<Object3D, Movement>()
  joints.forEach(({ name, axis }, joint) => {
    const object = root.getObjectByName(name)
    if (object && !moved.has(object)) moved.set(object, { joint, axis: new Vector3(...axis) })
  })
  return { root, frame: intoKindFrame, moved }
}

/** The scene of a GLB, Y up. @throws ModelFault, Error */
export async function glbScene(bytes: ArrayBuffer): Promise<Object3D> {
  const file = openGlb(bytes)
  const { gltf } = file
  const numbers = await GlbNumbers.of(file)
  const materials = await glbMaterials(file, numbers)
  const seen = new Set<number>()
  const raise = (index: number): Object3D => {
    const node = found(gltf.nodes, index, 'nodes')
    if (seen.has(index)) throw new ModelFault('model.invalid', 'nodes that form a tree', `node ${index} twice`)
    seen.add(index)
    const object = new Group()
    object.name = node.name
    object.position.fromArray(node.translation)
    object.quaternion.fromArray(node.rotation)
    object.scale.fromArray(node.scale)
    if (node.matrix) new Matrix4().fromArray(node.matrix).decompose(object.position, object.quaternion, object.scale)
    const meshes = node.mesh === undefined ? [] : meshesOf(file, numbers, materials, node.mesh)
    for (const each of [...meshes, ...node.children.map(raise)]) object.add(each)
    return object
  }
  const root = new Group()
  for (const index of found(gltf.scenes, gltf.scene, 'scenes').nodes) root.add(raise(index))
  return root
}
