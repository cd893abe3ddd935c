import { ArcRotateCamera } from '@babylonjs/core/Cameras/arcRotateCamera'
import { Engine } from '@babylonjs/core/Engines/engine'
import { HemisphericLight } from '@babylonjs/core/Lights/hemisphericLight'
import { Vector3 } from '@babylonjs/core/Maths/math.vector'
import { CreateBox } from '@babylonjs/core/Meshes/Builders/boxBuilder'
import '@babylonjs/core/Meshes/thinInstanceMesh'
import type { Mesh } from '@babylonjs/core/Meshes/mesh'
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial'
import { Scene } from '@babylonjs/core/scene'
import type { Contender } from '../pages/contender.ts'
import { Interpolator, writeMatrices, type Motion } from '../pages/motion.ts'

/** Babylon's thin instances: one matrix buffer, written in script and uploaded each frame. */
export class Babylon implements Contender {
  #scene!: Scene
  #motion!: Motion
  #values!: Interpolator
  #mesh!: Mesh
  #matrices!: Float32Array

  async setup(host: HTMLElement, motion: Motion): Promise<number> {
    const canvas = document.createElement('canvas')
    canvas.width = host.clientWidth
    canvas.height = host.clientHeight
    host.append(canvas)
    this.#motion = motion
    this.#values = new Interpolator(motion)
    this.#matrices = new Float32Array(motion.bodies * 16)
    this.#scene = new Scene(new Engine(canvas))
    this.#scene.skipPointerMovePicking = true
    const camera = new ArcRotateCamera('camera', 0, 1, 900, new Vector3(300, 0, 300), this.#scene)
    camera.maxZ = 5000
    const light = new HemisphericLight('light', new Vector3(0, 0, 1), this.#scene)
    light.intensity = 1
    this.#mesh = CreateBox('body', { width: 1.6, depth: 1, height: 0.6 }, this.#scene)
    this.#mesh.material = new StandardMaterial('paint', this.#scene)
    this.#mesh.alwaysSelectAsActiveMesh = true
    this.#mesh.doNotSyncBoundingInfo = true
    this.#mesh.thinInstanceSetBuffer('matrix', this.#matrices, 16, false)
    await this.#scene.whenReadyAsync()
    return motion.bodies
  }

  frame(time: number): void {
    this.#values.advance(time)
    writeMatrices(this.#motion, this.#values, this.#matrices, 16)
    this.#mesh.thinInstanceBufferUpdated('matrix')
    this.#scene.render()
  }
}
