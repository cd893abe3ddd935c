import {
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  type IUniform,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
  type Texture,
  Vector2,
} from 'three'
import { glslColor, palette } from '../palette.ts'
import { slotGlsl } from '../slots/slotShader.ts'
import { atlasSide } from './glyphAtlas.ts'

/** One letter, or the plate behind a text. */
export interface LabelQuad {
  /** Slot that it follows, or -1. */
  readonly slot: number
  /** Site frame, metres; added to the slot's pose when there is one. */
  readonly anchor: readonly [number, number, number]
  /** Corner (x right, y down) and size, pixels, from the anchor on the screen. */
  readonly box: readonly [number, number, number, number]
  /** Corner and size in the atlas, texels; a plate has none. */
  readonly glyph?: readonly [number, number, number, number]
  /** Seconds of the view's clock at which it appeared. */
  readonly since: number
  /** Linear RGB; of a plate, its tick. */
  readonly color: readonly [number, number, number]
}

const fadeSeconds = 0.2

/** All letters of all labels in one draw call, upright on the screen, over the picture. */
export class LabelMesh {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  readonly #time: IUniform<number> = { value: 0 }
  readonly #resolution = { value: new Vector2(1, 1) }
  #capacity = 0

  constructor(atlas: Texture, slots: Record<string, IUniform>) {
    const plane = new PlaneGeometry(1, 1)
    const geometry = new InstancedBufferGeometry()
    geometry.setIndex(plane.index)
    geometry.setAttribute('position', plane.getAttribute('position'))
    geometry.instanceCount = 0
    const own = { uTime: this.#time, uResolution: this.#resolution, uAtlas: { value: atlas } }
    this.mesh = new Mesh(geometry, labelMaterial({ ...slots, ...own }))
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 30
  }

  /** CSS pixels. */
  resize(width: number, height: number): void {
    this.#resolution.value.set(width, height)
  }

  set time(seconds: number) {
    this.#time.value = seconds
  }

  fill(quads: readonly LabelQuad[]): void {
    const { geometry } = this.mesh
    if (quads.length > this.#capacity) this.#grow(quads.length)
    const { place, box, glyph, look } = geometry.attributes as Record<string, InstancedBufferAttribute>
    quads.forEach((quad, i) => {
      place!.setXYZW(i, ...quad.anchor, quad.slot)
      box!.setXYZW(i, ...quad.box)
      glyph!.setXYZW(i, ...(quad.glyph ?? ([-1, 0, 0, 0] as const)))
      look!.setXYZW(i, ...quad.color, quad.since)
    })
    for (const attribute of [place, box, glyph, look]) if (attribute) attribute.needsUpdate = true
    geometry.instanceCount = quads.length
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }

  #grow(count: number): void {
    this.#capacity = Math.max(512, this.#capacity)
    while (this.#capacity < count) this.#capacity *= 2
    const { geometry } = this.mesh
    geometry.dispose()
    for (const name of ['place', 'box', 'glyph', 'look']) {
      const attribute = new InstancedBufferAttribute(new Float32Array(4 * this.#capacity), 4)
      geometry.setAttribute(name, attribute.setUsage(DynamicDrawUsage))
    }
  }
}

function labelMaterial(uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
    vertexShader: /* glsl */ `
      attribute vec4 place, box, glyph, look;
      uniform vec2 uResolution; uniform float uTime;
      ${slotGlsl}
      varying vec2 vAtlas; varying vec2 vInside; varying vec2 vSize; varying vec3 vColor; varying float vAlpha; varying float vPlate;
      void main() {
        vec3 site = place.xyz;
        if (place.w > -.5) site += slotPose(int(place.w + .5)).xyz;
        vec2 corner = position.xy + .5;
        vec4 clip = projectionMatrix * modelViewMatrix * vec4(site, 1.);
        vec2 pixels = box.xy + vec2(corner.x, 1. - corner.y) * box.zw;
        vec2 origin = floor((clip.xy / clip.w * .5 + .5) * uResolution + .5) / uResolution * 2. - 1.;
        clip.xy = (origin + pixels * vec2(2., -2.) / uResolution) * clip.w;
        gl_Position = clip;
        vAtlas = (glyph.xy + vec2(corner.x, 1. - corner.y) * glyph.zw) / ${atlasSide}.;
        vInside = (corner - .5) * box.zw;
        vSize = box.zw;
        vColor = look.rgb;
        vPlate = glyph.x < -.5 ? 1. : 0.;
        vAlpha = clamp((uTime - look.w) / ${fadeSeconds.toFixed(2)}, 0., 1.);
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D uAtlas;
      varying vec2 vAtlas; varying vec2 vInside; varying vec2 vSize; varying vec3 vColor; varying float vAlpha; varying float vPlate;
      void main() {
        if (vPlate > .5) {
          vec2 q = abs(vInside) - vSize * .5 + 3.;
          float d = length(max(q, 0.)) + min(max(q.x, q.y), 0.) - 3.;
          float tick = step(vInside.x, -vSize.x * .5 + 3.);
          gl_FragColor = vec4(mix(${glslColor(palette.label.plate)}, vColor, tick), clamp(.5 - d, 0., 1.) * mix(.78, 1., tick) * vAlpha);
        } else {
          float d = texture2D(uAtlas, vAtlas).r, fine = fwidth(d) * .75 + .01;
          float ink = smoothstep(.75 - fine, .75 + fine, d);
          gl_FragColor = vec4(vColor, ink * vAlpha);
        }
        #include <colorspace_fragment>
        if (gl_FragColor.a < .004) discard;
      }`,
  })
}
