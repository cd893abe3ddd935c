import { type Material, Matrix4, Mesh, MeshPhongMaterial, type Object3D } from 'three'
import { STLLoader } from 'three/addons/loaders/STLLoader.js'
import URDFLoader, { type URDFJoint } from 'urdf-loader'
import type { JointDefinition } from '../../machines/definition.ts'
import { modelFiles, modelLimits } from '../../scene/ownModel.ts'
import { checkedUrdf } from './checkUrdf.ts'
import { ModelFault } from './modelFault.ts'
import type { ModelTree, Movement } from './modelTree.ts'
import { glbScene } from './glb/readGlb.ts'

type DrawMesh = (material: Material) => Object3D

/** Bytes of an STL file before its triangles, and of each of them. */
const stl = { header: 84, triangle: 50 }

/**
 * What the description of a robot holds: x forward, z up, metres, as the kind's frame. Its joints follow those of the
 * kind that have their names; where none has, the ones that turn follow those that turn, in order, and the same for
 * those that slide. What follows none rests at 0.
 * @param file path of the description, beneath which its meshes lie
 * @throws ModelFault, Error
 */
export async function readUrdf(
  text: string,
  file: string,
  joints: readonly JointDefinition[],
  readFile: (file: string) => Promise<ArrayBuffer>,
): Promise<ModelTree> {
  const robot = checkedUrdf(text)
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const meshes = await readMeshes(robot, folder, readFile)
  const loader = new URDFLoader()
  loader.loadMeshCb = (path, _manager, material, done) => done(meshes.get(path)!(material))
  const root = loader.parse(robot)
  asShown(root)
  root.updateMatrixWorld(true)
  return { root, frame: new Matrix4(), moved: movements(Object.values(root.joints), joints) }
}

async function readMeshes(
  robot: Element,
  folder: string,
  readFile: (file: string) => Promise<ArrayBuffer>,
): Promise<ReadonlyMap<string, DrawMesh>> {
  for (const texture of robot.querySelectorAll('texture')) texture.remove()
  const meshes = new Map<string, DrawMesh>()
  let total = 0
  for (const mesh of robot.querySelectorAll('visual mesh')) {
    const path = folder + (mesh.getAttribute('filename') ?? '').replace(/^package:\/\/[^/]*\//, '')
    mesh.setAttribute('filename', path)
    if (meshes.has(path)) continue
    if (!new RegExp(modelFiles.mesh.pattern).test(path))
      throw new ModelFault('model.invalid', modelFiles.mesh.words, path)
    const bytes = await readFile(path)
    total += bytes.byteLength
    if (total > modelLimits.bytes)
      throw new ModelFault(
        'model.limit',
        `at most ${modelLimits.bytes / 1e6} MB of meshes`,
        `${total / 1e6} MB or more`,
      )
    meshes.set(path, path.endsWith('.stl') ? stlMesh(bytes, path) : await glbMesh(bytes))
  }
  return meshes
}

function stlMesh(bytes: ArrayBuffer, path: string): DrawMesh {
  const isText = new TextDecoder('latin1').decode(bytes.slice(0, 5)) === 'solid'
  const room = Math.floor((bytes.byteLength - stl.header) / stl.triangle)
  const told = room < 0 ? 0 : new DataView(bytes).getUint32(stl.header - 4, true)
  if (!isText && (room < 0 || told > room))
    throw new ModelFault('model.invalid', `${told} triangles in ${path}`, `${Math.max(0, room)}`)
  const geometry = new STLLoader().parse(bytes)
  return (material) => new Mesh(geometry, material)
}

async function glbMesh(bytes: ArrayBuffer): Promise<DrawMesh> {
  const scene = await glbScene(bytes)
  return () => scene.clone()
}

/** Colours are written as a screen shows them; the loader takes them for linear. */
function asShown(root: Object3D): void {
  const materials = new Set<Material>()
  root.traverse((object) => {
    if (object instanceof Mesh) materials.add(object.material as Material)
  })
  for (const material of materials) if (material instanceof MeshPhongMaterial) material.color.convertSRGBToLinear()
}

function movements(own: readonly URDFJoint[], joints: readonly JointDefinition[]): ReadonlyMap<Object3D, Movement> {
  const movable = own.filter((joint) => typeOf(joint) !== undefined && !('mimicJoint' in joint))
  const named = movable.some(({ urdfName }) => joints.some(({ name }) => name === urdfName))
  const moved = new Map<Object3D, Movement>()
  const taken = new Set<number>()
  for (const each of movable) {
    const joint = joints.findIndex(
      ({ name, type }, i) => type === typeOf(each) && !taken.has(i) && (!named || name === each.urdfName),
    )
    if (joint < 0) continue
    taken.add(joint)
    moved.set(each, { joint, axis: each.axis.clone().transformDirection(each.matrixWorld) })
  }
  return moved
}

function typeOf({ jointType }: URDFJoint): JointDefinition['type'] | undefined {
  return jointType === 'continuous'
    ? 'revolute'
    : jointType === 'revolute' || jointType === 'prismatic'
      ? jointType
      : undefined
}
