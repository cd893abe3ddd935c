import fc from 'fast-check'
import { BoxGeometry, Matrix4, MeshBasicMaterial, PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { sightOf } from '../stage/sight.ts'
import { LodInstances } from './lodInstances.ts'
import type { Place } from './prop.ts'

const metre = fc.integer({ min: -900, max: 900 })
const place = fc.record({ x: metre, y: metre, z: fc.constant(0), theta: fc.constant(0.4) })
const places = fc.array(place, { minLength: 1, maxLength: 60 })

const side = 100
const near = 200

test('what is before the camera is drawn once, whatever its form', () => {
  fc.assert(
    fc.property(places, (all) => {
      const things = lodOf(all)
      things.arrange(sightFrom([0, 0, 3000], [0.1, 0, 0]))
      expect(drawn(things).toSorted()).toEqual(all.map(({ x, y }) => key(x, y)).toSorted())
    }),
  )
})

test('what is near is drawn in its near form and nothing behind the camera is drawn', () => {
  fc.assert(
    fc.property(places, metre, metre, (all, x, y) => {
      const things = lodOf(all)
      things.arrange(sightFrom([x, y, 2], [x + 100, y, 2]))
      const [close, far] = things.meshes.map(positionsOf)
      const isFar = (at: Vector3) => Math.hypot(at.x - x, at.y - y) > near
      expect(close!.filter((at) => Math.hypot(at.x - x, at.y - y) > near + 2 * side)).toEqual([])
      expect(far!.every(isFar)).toBe(true)
      expect([...close!, ...far!].filter((at) => at.x < x - 2 * side)).toEqual([])
    }),
  )
})

function lodOf(all: readonly Place[]): LodInstances {
  const levels = [near, Number.POSITIVE_INFINITY].map((within) => ({ geometry: new BoxGeometry(), within }))
  return new LodInstances(levels, new MeshBasicMaterial(), all, side, 1)
}

function sightFrom(eye: readonly [number, number, number], target: readonly [number, number, number]) {
  const camera = new PerspectiveCamera(60, 1, 1, 10_000)
  camera.position.set(eye[0], eye[2], -eye[1])
  camera.lookAt(target[0], target[2], -target[1])
  return sightOf(camera)
}

function drawn({ meshes }: LodInstances): string[] {
  return meshes.flatMap((mesh) => positionsOf(mesh).map(({ x, y }) => key(x, y)))
}

function positionsOf(mesh: LodInstances['meshes'][number]): Vector3[] {
  return Array.from({ length: mesh.count }, (_, i) => {
    const matrix = new Matrix4()
    mesh.getMatrixAt(i, matrix)
    return new Vector3().setFromMatrixPosition(matrix)
  })
}

function key(x: number, y: number): string {
  return `${Math.round(x)} ${Math.round(y)}`
}
