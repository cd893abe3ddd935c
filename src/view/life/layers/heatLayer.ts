import { DataTexture, type IUniform, type InstancedBufferGeometry, LinearFilter, type Mesh, RedFormat } from 'three'
import type { Presence } from '../record/presence.ts'
import { glowMaterial } from './glowMaterial.ts'
import { instancedMesh, instances, square } from './instanced.ts'

/** How long vehicles were where over the last minutes, on the floors and roads themselves. */
export class HeatLayer {
  readonly mesh: Mesh<InstancedBufferGeometry>
  readonly #presence: Presence
  readonly #texture: DataTexture
  #revision: number

  constructor(presence: Presence, shared: Record<string, IUniform>) {
    this.#presence = presence
    this.#revision = presence.revision
    const { grids, width, height } = presence.atlas
    this.#texture = new DataTexture(presence.levels, width, height, RedFormat)
    this.#texture.minFilter = this.#texture.magFilter = LinearFilter
    this.#texture.unpackAlignment = 1
    this.#texture.needsUpdate = true
    this.mesh = instancedMesh(square(), heatMaterial({ ...shared, uHeat: { value: this.#texture } }), 3)
    const { geometry } = this.mesh
    const floors = grids.flatMap(({ x, y, z, cell }) => [x, y, z, cell])
    const places = grids.flatMap(({ left, top, columns, rows }) => [left, top, columns, rows])
    geometry.setAttribute('floor', instances(floors, 4))
    geometry.setAttribute('place', instances(places, 4))
    geometry.instanceCount = grids.length
  }

  sync(): void {
    if (this.#presence.revision === this.#revision) return
    this.#revision = this.#presence.revision
    this.#texture.needsUpdate = true
  }

  restore(): void {
    this.#texture.needsUpdate = true
  }

  /** Frees its texture. */
  dispose(): void {
    this.#texture.dispose()
  }
}

function heatMaterial(uniforms: Record<string, IUniform>) {
  return glowMaterial({
    uniforms,
    flat: true,
    vertex: /* glsl */ `
      attribute vec4 floor, place;
      uniform float uHeatStrength;
      varying vec2 vCell;
      void main() {
        vec2 share = position.xy * .5 + .5;
        vCell = place.xy + share * place.zw;
        vec3 site = vec3(floor.xy + share * place.zw * floor.w, floor.z + .05);
        gl_Position = uHeatStrength > 0. ? projectionMatrix * modelViewMatrix * vec4(site, 1.) : vec4(0., 0., 2., 1.);
      }`,
    fragment: /* glsl */ `
      varying vec2 vCell;
      uniform sampler2D uHeat;
      uniform float uHeatStrength;
      void main(inout vec3 tint, inout float cover) {
        float level = texture(uHeat, vCell / vec2(textureSize(uHeat, 0))).r;
        vec3 most = mix(uAccent * .25, vec3(1.), uAccentGlow);
        tint = mix(uAccent, most, smoothstep(.4, 1., level));
        cover = min(1., 2.2 * level) * smoothstep(.03, .12, level) * mix(.75, .8, uAccentGlow) * uHeatStrength;
      }`,
  })
}
