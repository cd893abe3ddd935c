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
      #include <common>
      varying vec3 vSite; varying vec3 vNormalSite; varying float vDepth;
      const vec3 WOOD = ${glslColor(palette.ground.grove)} * vec3(1.7, 1.8, 3.2);
      ${noiseGlsl(tier)}${atmosphereGlsl}
      void main() {
        vec3 way = vSite - eyeInSite();
        float distance = length(way.xy);
        vec3 level = vec3(way.xy / max(distance, 1.), 0.);
        vec3 horizon = mix(uSkyHorizon, skyColor(normalize(vec3(level.xy, .02))), .4 + .6 * vDepth) * uFogHorizon;
        float leaves = noise3(vSite * .012) * .6 + noise3(vSite * .04) * .4;
        vec3 light = uAmbientSky * 1.2 + uKeyColor * max(dot(normalize(vNormalSite), uKeyWay), .12);
        vec3 slope = muted(WOOD) * light * RECIPROCAL_PI * (.65 + .7 * leaves) + uFog.rgb * .22;
        vec3 color = mix(slope, horizon, max(1. - exp(-distance * .00026), .16 + .64 * vDepth));
        float bank = 26. + 60. * vDepth + 70. * clouds2(vec2(atan(way.y, way.x) * 9., vDepth * 7. + distance * .0006));
        float thick = .72 * smoothstep(900., 2600., distance);
        color = mix(color, horizon * 1.04, thick * (1. - smoothstep(0., 130., vSite.z - bank)));
        float mist = 1. - smoothstep(-2., 70., vSite.z);
        color = mix(color, withMist(muted(${glslColor(palette.ground.soil)}) * (uAmbientSky + uKeyColor * uKeyWay.z) * RECIPROCAL_PI, vec3(vSite.xy, 0.)), mist);
        gl_FragColor = vec4(color, 1.);
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  })
}
