import {
  AdditiveBlending,
  Color,
  type IUniform,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
} from 'three'
import type { Halo } from '../mesh/halo.ts'

/** Glow round every lamp, in one draw call: what a bloom pass would cost a full screen for. */
export function haloMesh(halos: readonly Halo[], uniforms: Record<string, IUniform>): Mesh {
  const plane = new PlaneGeometry(1, 1)
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex(plane.index)
  geometry.setAttribute('position', plane.getAttribute('position'))
  geometry.setAttribute('uv', plane.getAttribute('uv'))
  const place = new Float32Array(halos.length * 4)
  const tint = new Float32Array(halos.length * 3)
  const color = new Color()
  halos.forEach(({ at, size, color: hex }, i) => {
    place.set([...at, size], 4 * i)
    color.set(hex).toArray(tint, 3 * i)
  })
  geometry.setAttribute('place', new InstancedBufferAttribute(place, 4))
  geometry.setAttribute('tint', new InstancedBufferAttribute(tint, 3))
  geometry.instanceCount = halos.length
  const mesh = new Mesh(geometry, haloMaterial(uniforms))
  mesh.frustumCulled = false
  mesh.renderOrder = 5
  return mesh
}

function haloMaterial(uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    toneMapped: false,
    vertexShader: /* glsl */ `
      attribute vec4 place; attribute vec3 tint;
      uniform float uHalo;
      varying vec2 vUv; varying vec3 vTint; varying float vAway;
      void main() {
        vUv = uv - .5; vTint = tint;
        vec4 view = modelViewMatrix * vec4(place.xyz, 1.);
        vAway = -view.z;
        view.xy += position.xy * place.w * (1. + smoothstep(150., 900., vAway) * .8);
        view.z += min(1.5, vAway * .1);
        gl_Position = uHalo > 0. ? projectionMatrix * view : vec4(0., 0., 2., 1.);
      }`,
    fragmentShader: /* glsl */ `
      varying vec2 vUv; varying vec3 vTint; varying float vAway;
      uniform float uHalo;
      void main() {
        float r = length(vUv) * 2.;
        float a = pow(max(1. - r, 0.), 3.) * .4 + smoothstep(.22, .05, r) * .9;
        gl_FragColor = vec4(vTint * a * uHalo * exp(-vAway * .0009), 1.);
      }`,
  })
}
