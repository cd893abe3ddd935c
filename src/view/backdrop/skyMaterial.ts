import { BackSide, type IUniform, ShaderMaterial } from 'three'
import { atmosphereGlsl } from '../light/atmosphere.glsl.ts'
import { noiseGlsl } from '../light/noise.glsl.ts'
import type { QualityTier } from '../quality.ts'

/** Gradient of dusk with thin clouds and the first stars, on a sphere round the camera. */
export function skyMaterial(tier: QualityTier, uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    side: BackSide,
    depthWrite: false,
    vertexShader: /* glsl */ `
      varying vec3 vWay;
      void main() {
        vWay = position;
        vec4 clip = projectionMatrix * mat4(mat3(modelViewMatrix)) * vec4(position, 1.);
        gl_Position = clip.xyww;
      }`,
    fragmentShader: /* glsl */ `
      varying vec3 vWay;
      ${noiseGlsl(tier)}${atmosphereGlsl}
      void main() {
        vec3 way = normalize(vWay);
        vec3 color = skyColor(way);
        float cover = uClouds.w * smoothstep(.42, .85, clouds2(way.xy / (abs(way.z) + .12) * vec2(.55, 1.1) + 3.));
        color = mix(color, uClouds.rgb, cover * smoothstep(.0, .12, way.z));
        vec2 cell = way.xy / way.z * 330.;
        float star = step(.9985, hash2(floor(cell))) * (1. - smoothstep(.1, .4, length(fract(cell) - .5)));
        color += star * smoothstep(.12, .4, way.z) * uStars * (1. - cover);
        vec3 level = normalize(vec3(way.xy, 0.));
        color = mix(color, mistColor(level * 2000.), smoothstep(.012, -.01, way.z));
        gl_FragColor = vec4(color, 1.);
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  })
}
