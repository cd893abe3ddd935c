import { BackSide, type IUniform, ShaderMaterial } from 'three'
import { atmosphereGlsl } from '../light/atmosphere.glsl.ts'

/** A cove without corners behind the floor: dark with a low shine by night, even by day. Needs atmosphereGlsl. */
export const coveGlsl = /* glsl */ `
vec3 coveColor(vec3 way) {
  float dark = uLamps.w;
  vec3 base = mix(uFog.rgb, uFog.rgb * .1, dark);
  float low = exp(-max(way.z, 0.) * 2.6) * smoothstep(-.32, .06, way.z);
  return base + mix(vec3(.03), uSkyMiddle * .2, dark) * low;
}
`

export function backdropMaterial(uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    side: BackSide,
    depthWrite: false,
    vertexShader: /* glsl */ `
      varying vec3 vWay;
      void main() {
        vWay = position;
        gl_Position = (projectionMatrix * mat4(mat3(modelViewMatrix)) * vec4(position, 1.)).xyww;
      }`,
    fragmentShader: /* glsl */ `
      varying vec3 vWay;
      ${atmosphereGlsl}${coveGlsl}
      void main() {
        gl_FragColor = vec4(coveColor(normalize(vWay)), 1.);
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  })
}
