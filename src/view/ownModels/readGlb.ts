import { Matrix4, type Object3D, Vector3 } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { type GLTF, GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import type { JointDefinition } from '../../machines/definition.ts'
import { checkGlb } from './checkGlb.ts'
import type { ModelTree, Movement } from './modelTree.ts'

/** glTF has y up, as the view has: X = x, Y = z, Z = −y. */
const intoKindFrame = new Matrix4().makeRotationX(Math.PI / 2)

/** What a GLB holds; nodes that are named as a joint move about the kind's own axis. @throws ModelFault, Error */
export async function readGlb(bytes: ArrayBuffer, joints: readonly JointDefinition[]): Promise<ModelTree> {
  const gltf = await parseGlb(bytes)
  const moved = new Map<Object3D, Movement>()
  gltf.scene.traverse((object) => {
    if (gltf.parser.associations.get(object)?.nodes === undefined) return
    const name = (object.userData as { name?: unknown })['name'] ?? object.name
    const joint = joints.findIndex((each) => each.name === name)
    const known = [...moved.values()].some((movement) => movement.joint === joint)
    if (joint >= 0 && !known) moved.set(object, { joint, axis: new Vector3(...joints[joint]!.axis) })
  })
  return { root: gltf.scene, frame: intoKindFrame, moved }
}

/** @throws ModelFault, Error */
export function parseGlb(bytes: ArrayBuffer): Promise<GLTF> {
  checkGlb(bytes)
  return new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '')
}
