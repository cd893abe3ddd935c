import { type BufferGeometry, type IUniform, type Material, PlaneGeometry, ShaderMaterial } from 'three'

/** Soft dark under what stands on a floor. Needs `uLamps`, `vUv` from the middle and `vAway`, the distance of the eye. */
export const contactGlsl = /* glsl */ `
uniform vec4 uLamps;
varying vec2 vUv; varying float vAway;
vec4 contactShade() {
  vec2 q = abs(vUv) * 2.;
  float round_ = length(max(q - .42, 0.)) / .58;
  float dark = 1. - smoothstep(0., 1., round_);
  return vec4(0., 0., .006, dark * dark * (.34 + .42 * uLamps.z) * exp(-vAway * .0012));
}
`

/** State of a material that lies on a floor just above its paint. */
export const contactState = {
  transparent: true,
  depthWrite: false,
  polygonOffset: true,
  polygonOffsetFactor: -2,
  polygonOffsetUnits: -16,
} as const

export function contactGeometry(): BufferGeometry {
  const plane = new PlaneGeometry(1, 1)
  plane.deleteAttribute('normal')
  return plane
}

/** Contact shades of what stands still, as instances of `contactGeometry` in the site frame. */
export function contactMaterial(uniforms: Record<string, IUniform>): Material {
  return new ShaderMaterial({
    ...contactState,
    uniforms,
    vertexShader: /* glsl */ `
      varying vec2 vUv; varying float vAway;
      void main() {
        vUv = uv - .5;
        vec4 view = modelViewMatrix * instanceMatrix * vec4(position, 1.);
        vAway = -view.z;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: `${contactGlsl} void main() { gl_FragColor = contactShade(); }`,
  })
}
