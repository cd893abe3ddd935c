import { Deck, LightingEffect, OrbitView } from '@deck.gl/core'
import { SimpleMeshLayer } from '@deck.gl/mesh-layers'
import { CubeGeometry, type AnimationLoop } from '@luma.gl/engine'
import type { Contender } from '../pages/contender.ts'
import { Interpolator, writeMatrices, type Motion } from '../pages/motion.ts'

/** deck.gl's SimpleMeshLayer fed with a binary attribute: the way its guide gives for many moving instances. */
export class DeckGl implements Contender {
  #deck!: Deck<OrbitView>
  /** deck.gl's own frame, run when the bench says so instead of by the browser. */
  #loop!: AnimationLoop
  #motion!: Motion
  #values!: Interpolator
  #matrices!: Float32Array
  readonly #mesh = new CubeGeometry()

  async setup(host: HTMLElement, motion: Motion): Promise<number> {
    const canvas = document.createElement('canvas')
    host.append(canvas)
    this.#motion = motion
    this.#values = new Interpolator(motion)
    this.#matrices = new Float32Array(motion.bodies * 12)
    await new Promise<void>((loaded) => {
      this.#deck = new Deck<OrbitView>({
        canvas,
        width: host.clientWidth,
        height: host.clientHeight,
        useDevicePixels: false,
        controller: false,
        effects: [new LightingEffect()],
        views: new OrbitView({ orbitAxis: 'Z', fovy: 50 }),
        initialViewState: { target: [300, 300, 0], zoom: 0, rotationX: 45, rotationOrbit: 0 },
        onLoad: loaded,
      })
    })
    this.#loop = (this.#deck as unknown as { animationLoop: AnimationLoop }).animationLoop
    this.#loop.stop()
    return motion.bodies
  }

  frame(time: number): void {
    this.#values.advance(time)
    writeMatrices(this.#motion, this.#values, this.#matrices, 12)
    this.#deck.setProps({ layers: [this.#layer()] })
    this.#loop.redraw(time)
  }

  #layer(): SimpleMeshLayer {
    const attributes = { instanceModelMatrix: { value: this.#matrices, size: 12 } }
    return new SimpleMeshLayer({
      id: 'bodies',
      mesh: this.#mesh,
      data: { length: this.#motion.bodies, attributes },
      getPosition: [0, 0, 0],
      getColor: [255, 255, 255],
    })
  }
}
