import { BoxGeometry, InstancedMesh, Matrix4, MeshStandardMaterial } from 'three'
import type { Contender } from './contender.ts'
import { Interpolator, writeMatrices, type Motion } from './motion.ts'
import { createStage, type Stage } from './stage.ts'

/** One InstancedMesh for all bodies; script composes each matrix and sets it with `setMatrixAt`. */
export class PlainInstancedMesh implements Contender {
  #stage!: Stage
  #motion!: Motion
  #values!: Interpolator
  #mesh!: InstancedMesh
  #matrices!: Float32Array
  readonly #matrix = new Matrix4()

  async setup(host: HTMLElement, motion: Motion): Promise<number> {
    this.#motion = motion
    this.#values = new Interpolator(motion)
    this.#matrices = new Float32Array(motion.bodies * 16)
    this.#mesh = new InstancedMesh(new BoxGeometry(1.6, 1, 0.6), new MeshStandardMaterial(), motion.bodies)
    this.#mesh.frustumCulled = false
    this.#stage = createStage(host)
    this.#stage.site.add(this.#mesh)
    return motion.bodies
  }

  frame(time: number): void {
    this.#values.advance(time)
    writeMatrices(this.#motion, this.#values, this.#matrices, 16)
    for (let i = 0; i < this.#motion.bodies; i++) {
      this.#mesh.setMatrixAt(i, this.#matrix.fromArray(this.#matrices, i * 16))
    }
    this.#mesh.instanceMatrix.needsUpdate = true
    this.#stage.render()
  }
}
