import { InstancedMesh, Mesh, type Object3D, PerspectiveCamera } from 'three'
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
  ['cinema', { calls: 50, triangles: 900_000 }],
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

  test('has no coordinate that is not a number, and normals of length one', () => {
    for (const { geometry } of meshesOf(built(scene, 'cinema').group)) {
      const { position, normal } = geometry.attributes
      expect(position!.array.every(Number.isFinite)).toBe(true)
      const lengths = normal ? Array.from({ length: normal.count }, (_, i) => lengthOf(normal, i)) : []
      expect(lengths.filter((length) => Math.abs(length - 1) > 1e-3)).toEqual([])
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

function lengthOf(normal: NonNullable<Mesh['geometry']['attributes']['normal']>, i: number): number {
  return Math.hypot(normal.getX(i), normal.getY(i), normal.getZ(i))
}
