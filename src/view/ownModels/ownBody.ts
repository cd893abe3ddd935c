import { type BufferAttribute, type BufferGeometry, Matrix4, Mesh, type Object3D, Vector3 } from 'three'
import type { JointDefinition } from '../../machines/definition.ts'
import { modelLimits } from '../../scene/ownModel.ts'
import { addMesh } from './addMesh.ts'
import { ModelFault } from './modelFault.ts'
import type { ModelTree } from './modelTree.ts'
import { Triangles } from './triangles.ts'

export interface OwnBody {
  /** As `kindGeometry` gives it. */
  readonly geometry: BufferGeometry
  /** Those of the kind, in its order, with the origins, axes and parents of the file. */
  readonly joints: readonly JointDefinition[]
}

/** Sides smaller than this share of what the body stands for are in the wrong unit. */
const smallest = 0.02

/**
 * All that a file draws as one body that moves as the kind does.
 * @param size length, width and height of what it stands for, metres
 * @throws ModelFault
 */
export function ownBody(
  tree: ModelTree,
  joints: readonly JointDefinition[],
  size: readonly [number, number, number],
): OwnBody {
  const { root, frame, moved } = tree
  root.updateMatrixWorld(true)
  const placeOf = (object: Object3D) => new Vector3().setFromMatrixPosition(object.matrixWorld).applyMatrix4(frame)
  const origins = new Map([...moved].map(([object, { joint }]) => [joint + 1, placeOf(object)]))
  const originOf = (part: number) => origins.get(part) ?? new Vector3()
  const partOf = (object: Object3D | null): number =>
    object === null ? 0 : (moved.get(object)?.joint ?? partOf(object.parent) - 1) + 1

  const triangles = new Triangles()
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return
    const part = partOf(object)
    const into = new Matrix4().setPosition(originOf(part).clone().negate()).multiply(frame)
    addMesh(triangles, object, into.multiply(object.matrixWorld), part)
  })
  const geometry = triangles.geometry()
  checkExtent(geometry, originOf, size)

  const own = [...joints]
  for (const [object, { joint, axis }] of moved) {
    const parent = partOf(object.parent)
    const origin = placeOf(object).sub(originOf(parent))
    own[joint] = { ...joints[joint]!, parent, origin: [origin.x, origin.y, origin.z], axis: [axis.x, axis.y, axis.z] }
  }
  return { geometry, joints: own }
}

function checkExtent(
  geometry: BufferGeometry,
  originOf: (part: number) => Vector3,
  size: readonly [number, number, number],
): void {
  const position = geometry.getAttribute('position') as BufferAttribute
  const part = geometry.getAttribute('part') as BufferAttribute
  if (position.count === 0) throw new ModelFault('model.invalid', 'triangles', 'none')
  const [min, max] = [new Vector3(Infinity, Infinity, Infinity), new Vector3(-Infinity, -Infinity, -Infinity)]
  const point = new Vector3()
  for (let i = 0; i < position.count; i++) {
    point.fromBufferAttribute(position, i).add(originOf(part.getX(i)))
    if (!Number.isFinite(point.x + point.y + point.z))
      throw new ModelFault('model.invalid', 'finite positions', `${point.x}, ${point.y}, ${point.z}`)
    min.min(point)
    max.max(point)
  }
  const times = modelLimits.footprints
  const [length, width, height] = size
  const within =
    Math.max(-min.x, max.x) <= (times * length) / 2 &&
    Math.max(-min.y, max.y) <= (times * width) / 2 &&
    Math.max(-min.z, max.z / times) <= height
  const large = Math.max(...max.clone().sub(min).toArray()) >= smallest * Math.max(...size)
  if (within && large) return
  const got = (['x', 'y', 'z'] as const).map((d) => `${d} ${shown(min[d])} to ${shown(max[d])} m`).join(', ')
  const sides = size.map(shown).join(' × ')
  throw new ModelFault('model.limit', `within ${times} × its sides of ${sides} m (another unit than metres?)`, got)
}

function shown(metres: number): string {
  return String(Number(metres.toPrecision(4)))
}
