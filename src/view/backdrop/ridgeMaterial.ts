import { DoubleSide, type IUniform, ShaderMaterial } from 'three'
import { atmosphereGlsl } from '../light/atmosphere.glsl.ts'
import { noiseGlsl } from '../light/noise.glsl.ts'

/** Wooded slopes that sink into the mist towards their feet and with distance. */
export function ridgeMaterial(uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    side: DoubleSide,
    vertexShader: /* glsl */ `
      attribute float depth;
      varying vec3 vSite; varying vec3 vNormalSite; varying float vDepth;
      void main() {
        vSite = position; vNormalSite = normal; vDepth = depth;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.);
      }`,
    fragmentShader: /* glsl */ `
      varying vec3 vSite; varying vec3 vNormalSite; varying float vDepth;
      ${noiseGlsl}${atmosphereGlsl}
      void main() {
        vec3 way = vSite - eyeInSite();
        vec3 level = normalize(vec3(way.xy, 0.));
        vec3 horizon = mix(mistColor(level * 2000.), skyColor(normalize(vec3(level.xy, .015))), .38 + .35 * vDepth);
        float leaves = noise2(vSite.xy * .02) * .6 + noise2(vSite.xy * .07 + vSite.z * .03) * .4;
        float light = .7 + .5 * max(dot(normalize(vNormalSite), normalize(vec3(uGlow, .8))), 0.);
        vec3 slope = vec3(.016, .034, .045) * (.55 + .9 * leaves) * mix(light, 1., vDepth);
        float away = 1. - exp(-length(way) * .00034);
        vec3 color = mix(slope, horizon * .6, mix(.12 + .6 * away, .14 + .66 * pow(vDepth, .8), step(.01, vDepth)));
        float base = 30. + 60. * vDepth;
        float mist = 1. - smoothstep(4., 130., vSite.z - base - 40. * clouds2(vec2(atan(way.y, way.x) * 9., vDepth * 7.)));
        color = mix(color, horizon * .62, mist * .75 * smoothstep(300., 1400., length(way)));
        gl_FragColor = vec4(color, 1.);
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  })
}
