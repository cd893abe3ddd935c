import { type IUniform, ShaderMaterial } from 'three'
import { atmosphereGlsl } from '../light/atmosphere.glsl.ts'
import { noiseGlsl } from '../light/noise.glsl.ts'
import type { QualityTier } from '../quality.ts'

/** Dark water that mirrors the sky in small waves, with the broken columns of far lamps. */
export function waterMaterial(tier: QualityTier, uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    vertexShader: /* glsl */ `
      varying vec3 vSite;
      void main() { vSite = position; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }`,
    fragmentShader: /* glsl */ `
      varying vec3 vSite;
      ${noiseGlsl(tier)}${atmosphereGlsl}
      void main() {
        vec3 way = vSite - eyeInSite();
        float distance = length(way);
        vec3 look = way / distance;
        vec2 p = vSite.xy, e = vec2(.6, 0.);
        float n0 = clouds2(p * vec2(.1, .22)), nx = clouds2((p + e.xy) * vec2(.1, .22)), ny = clouds2((p + e.yx) * vec2(.1, .22));
        float calm = exp(-distance * .0018);
        vec3 normal = normalize(vec3((n0 - nx) * .35 * calm, (n0 - ny) * .5 * calm, 1.));
        vec3 mirrored = reflect(look, normal);
        float fresnel = .03 + .97 * pow(1. - max(dot(-look, normal), 0.), 4.);
        float up = abs(mirrored.z) * .55;
        vec3 level = vec3(normalize(mirrored.xy), 0.);
        float hills = .03 + .025 * noise2(vec2(atan(level.y, level.x) * 7., 2.));
        vec3 sky = mix(mistColor(level * 1800.) * .72, skyColor(normalize(vec3(mirrored.xy, up + .01))), smoothstep(hills * .6, hills * 1.5, up));
        vec3 color = mix(uWater, sky, clamp(fresnel * 1.35, 0., .9)) * (.86 + .28 * clouds2(p * .012 + 4.));
        float column = atan(look.y, look.x) * 190.;
        float lamp = step(.62, hash2(vec2(floor(column), 7.))) * smoothstep(.5, .12, abs(fract(column) - .5));
        lamp *= smoothstep(.32, .62, clouds2(vec2(column * .5, distance * .12))) * (1. - smoothstep(.05, .28, -look.z));
        color += mix(vec3(1., .62, .28), vec3(.55, .78, 1.), step(.86, hash2(vec2(floor(column), 7.)))) * lamp * .16 * uLamps.x;
        gl_FragColor = vec4(withMist(color, vSite), 1.);
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  })
}
