import { Matrix4, type PerspectiveCamera } from 'three'

const matrix = new Matrix4()

/** Writes the matrix from the site frame to clip space, column by column: X = x, Y = z, Z = −y. */
export function siteToClip(camera: PerspectiveCamera, into: Float32Array): void {
  const { elements } = matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
  for (let row = 0; row < 4; row++) {
    into[row] = elements[row]!
    into[4 + row] = -elements[8 + row]!
    into[8 + row] = elements[4 + row]!
    into[12 + row] = elements[12 + row]!
  }
}
