import { N8AOPostPass } from 'n8ao'
import { BloomEffect, EffectComposer, EffectPass, RenderPass } from 'postprocessing'
import { HalfFloatType, type PerspectiveCamera, type Scene, Vector2, type WebGLRenderer } from 'three'
import type { Lighting } from '../light/lighting.ts'
import { GradeEffect } from './gradeEffect.ts'
import { type Painter, overlayLayer } from './painter.ts'

const samples = 4
/** Fixed, so that light spreads as far on every size of picture. */
const bloomLevels = 5

/** The post chain: smooth edges, ambient occlusion, bloom, tones and vignette; letters come last, untouched by it. */
export class CinemaPainter implements Painter {
  readonly #gl: WebGLRenderer
  readonly #composer: EffectComposer
  readonly #lighting: Lighting
  readonly #bloom = new BloomEffect({ mipmapBlur: true, levels: bloomLevels, radius: 0.72, luminanceSmoothing: 0.2 })
  #passes: Passes | undefined
  readonly #size = new Vector2()

  constructor(gl: WebGLRenderer, lighting: Lighting) {
    this.#gl = gl
    this.#lighting = lighting
    const options = { multisampling: samples, stencilBuffer: true, frameBufferType: HalfFloatType }
    this.#composer = new EffectComposer(gl, options)
  }

  paint(scene: Scene, camera: PerspectiveCamera, distance: number): void {
    const gl = this.#gl
    const { occlusion } = (this.#passes ??= this.#build(scene, camera))
    const { width, height } = gl.getDrawingBufferSize(new Vector2())
    if (width !== this.#size.x || height !== this.#size.y) {
      this.#size.set(width, height)
      this.#composer.setSize(width / gl.getPixelRatio(), height / gl.getPixelRatio(), false)
    }
    const { threshold, intensity } = this.#lighting.light.bloom
    this.#bloom.luminanceMaterial.threshold = threshold
    this.#bloom.intensity = intensity
    occlusion.configuration.aoRadius = occlusionRadius(distance)
    camera.layers.disable(overlayLayer)
    this.#composer.render(0)
    gl.setRenderTarget(null)
    gl.autoClear = false
    camera.layers.set(overlayLayer)
    gl.render(scene, camera)
    camera.layers.set(0)
    gl.autoClear = true
  }

  dispose(): void {
    this.#composer.dispose()
  }

  #build(scene: Scene, camera: PerspectiveCamera): Passes {
    const picture = new RenderPass(scene, camera)
    const occlusion = new N8AOPostPass(scene, camera)
    occlusion.setQualityMode('Medium')
    Object.assign(occlusion.configuration, {
      halfRes: true,
      gammaCorrection: false,
      distanceFalloff: 1,
      intensity: 2.2,
    })
    occlusion.configuration.color.set(0x000409)
    const finish = new EffectPass(camera, this.#bloom, new GradeEffect(this.#lighting.uniforms))
    finish.dithering = true
    for (const pass of [picture, occlusion, finish]) this.#composer.addPass(pass)
    return { occlusion }
  }
}

interface Passes {
  readonly occlusion: N8AOPostPass
}

/** Metres: corners of machines from near, of buildings from far. In steps, because each change begins a new picture. */
function occlusionRadius(distance: number): number {
  return Math.min(14, Math.max(1, 2 ** (Math.round(Math.log2(distance * 0.025) * 4) / 4)))
}
