import type { Matrix4, Object3D, Vector3 } from 'three'

/** What a file holds. */
export interface ModelTree {
  readonly root: Object3D
  /** From the frame of the file into the kind's: x forward, y left, z up, metres. */
  readonly frame: Matrix4
  /** Objects that move with all that hangs on them. */
  readonly moved: ReadonlyMap<Object3D, Movement>
}

export interface Movement {
  /** Number in the kind's list of joints. */
  readonly joint: number
  /** In the kind's frame, with all joints at 0. */
  readonly axis: Vector3
}
