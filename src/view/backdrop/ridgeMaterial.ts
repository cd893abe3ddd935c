import { DoubleSide, type IUniform, ShaderMaterial } from 'three'
import { atmosphereGlsl } from '../light/atmosphere.glsl.ts'
import { noiseGlsl } from '../light/noise.glsl.ts'
import type { QualityTier } from '../quality.ts'
import { glslColor, palette } from '../palette.ts'

/** Wooded slopes that rise out of the mist of the plain and pale with distance. */
export function ridgeMaterial(tier: QualityTier, uniforms: Record<string, IUniform>): ShaderMaterial {
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
      ${noiseGlsl(tier)}${atmosphereGlsl}
      void main() {
        vec3 way = vSite - eyeInSite();
        float distance = length(way.xy);
        vec3 level = vec3(way.xy / max(distance, 1.), 0.);
        vec3 horizon = mix(mistColor(level * 2000.), skyColor(normalize(vec3(level.xy, .03))) * .7, .3 + .6 * vDepth);
        float leaves = noise3(vSite * .012) * .6 + noise3(vSite * .04) * .4;
        vec3 light = uAmbientSky * 1.1 + uKeyColor * .5 * max(dot(normalize(vNormalSite), uKeyWay), 0.);
        vec3 slope = ${glslColor(palette.ground.grove)} * (.7 + .6 * leaves) * light;
        slope = muted(slope);
        vec3 color = mix(slope, horizon, 1. - exp(-distance * .00034));
        float bank = 30. + 110. * smoothstep(800., 4000., distance) + 46. * clouds2(vec2(atan(way.y, way.x) * 9., vDepth * 7. + distance * .0006));
        color = mix(color, horizon * 1.08, .75 * (1. - smoothstep(0., bank * 2.2, vSite.z)) * smoothstep(700., 2200., distance));
        float mist = 1. - smoothstep(-2., 70., vSite.z);
        color = mix(color, withMist(${glslColor(palette.ground.soil)} * uAmbientSky * .8, vec3(vSite.xy, 0.)), mist);
        gl_FragColor = vec4(color, 1.);
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  })
}
