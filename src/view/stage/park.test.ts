import { type BufferGeometry, InstancedMesh, Mesh, type Object3D, PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { openScenes } from '../../../tests/contract/sceneFolders.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import { buildingShapes } from '../buildings/buildingShape.ts'
import { fieldOfView } from '../camera/framing.ts'
import { LightField } from '../light/lightField.ts'
import type { QualityTier } from '../quality.ts'
import { Park } from './park.ts'
import { sightOf } from './sight.ts'

/** What the park may cost in any view, halls' machines and vehicles aside. */
const budgets: readonly [QualityTier, { calls: number; triangles: number }][] = [
  ['lite', { calls: 25, triangles: 170_000 }],
  ['standard', { calls: 45, triangles: 700_000 }],
  ['cinema', { calls: 50, triangles: 1_000_000 }],
]

describe.each(await openScenes())('the park of %s', (_, scene) => {
  test.each(budgets)('stays within its budget in every view of tier %s', (tier, { calls, triangles }) => {
    const park = built(scene, tier)
    const tooDear = scene.document.viewpoints.flatMap(({ id, eye, target }) => {
      const sight = sightFrom(eye, target)
      park.arrange(sight)
      const seen = drawn(park.group, sight)
      const cost = { id, calls: seen.length, triangles: seen.reduce((sum, mesh) => sum + trianglesOf(mesh), 0) }
      return cost.calls > calls || cost.triangles > triangles ? [cost] : []
    })
    expect(tooDear).toEqual([])
  })

  test('has no coordinate that is not a number, and every face of a solid looks where its normal says', () => {
    for (const { geometry } of meshesOf(built(scene, 'cinema').group)) {
      expect(geometry.attributes['position']?.array.every(Number.isFinite) ?? true).toBe(true)
      expect(turnedFaces(geometry)).toBe(0)
    }
  })
})

function built(scene: CompiledScene, tier: QualityTier): Park {
  const { document } = scene
  const plan = { scene, buildings: buildingShapes(document), field: new LightField(document.bounds) }
  const park = new Park(plan, tier, {})
  park.build(Number.POSITIVE_INFINITY)
  park.group.rotation.x = -Math.PI / 2
  park.group.updateMatrixWorld(true)
  return park
}

function sightFrom([x, y, z]: readonly [number, number, number], [tx, ty, tz]: readonly [number, number, number]) {
  const camera = new PerspectiveCamera(fieldOfView, 16 / 9, 1, 14_000)
  camera.position.set(x, z, -y)
  camera.lookAt(tx, tz, -ty)
  return sightOf(camera)
}

function meshesOf(group: Object3D): Mesh[] {
  const meshes: Mesh[] = []
  group.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object)
  })
  return meshes
}

function drawn(group: Object3D, { frustum }: ReturnType<typeof sightOf>): Mesh[] {
  return meshesOf(group).filter(
    (mesh) =>
      mesh.visible &&
      countOf(mesh) > 0 &&
      (!mesh.frustumCulled || frustum.intersectsSphere(mesh.geometry.boundingSphere!)),
  )
}

function countOf(mesh: Mesh): number {
  if (mesh instanceof InstancedMesh) return mesh.count
  return 'instanceCount' in mesh.geometry ? Number(mesh.geometry.instanceCount) : 1
}

function trianglesOf(mesh: Mesh): number {
  const { index, attributes } = mesh.geometry
  return (countOf(mesh) * (index?.count ?? attributes['position']!.count)) / 3
}

/** Faces whose corners run the other way than their normals tell, or whose normals are not of length one. */
function turnedFaces({ index, attributes: { position, normal, trait } }: BufferGeometry): number {
  const isSolid = trait !== undefined
  if (!isSolid || !index || !position || !normal) return 0
  const corners = [new Vector3(), new Vector3(), new Vector3()] as const
  const [way, told] = [new Vector3(), new Vector3()]
  let turned = 0
  for (let i = 0; i < index.count; i += 3) {
    corners.forEach((corner, k) => corner.fromBufferAttribute(position, index.getX(i + k)))
    const [a, b, c] = corners
    way.subVectors(b, a).cross(c.clone().sub(a))
    told.fromBufferAttribute(normal, index.getX(i))
    if (Math.abs(told.length() - 1) > 1e-3 || (way.length() > 1e-4 && way.normalize().dot(told) < -0.2)) turned++
  }
  return turned
}
