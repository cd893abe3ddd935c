import { Frustum, Matrix4, type PerspectiveCamera } from 'three'
import { toSite } from '../picking/ray.ts'

/** What the camera has before it, in the site frame. */
export interface Sight {
  readonly eye: readonly [number, number, number]
  readonly frustum: Frustum
}

const fromSite = new Matrix4().makeRotationX(-Math.PI / 2)

export function sightOf(camera: PerspectiveCamera): Sight {
  camera.updateMatrixWorld()
  const matrix = new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse).multiply(fromSite)
  return { eye: toSite(camera.position), frustum: new Frustum().setFromProjectionMatrix(matrix) }
}
