import type { IUniform, Material } from 'three'
import { linesGlsl } from '../ground/lines.glsl.ts'
import { litMaterial } from '../light/litMaterial.ts'
import { glslColor, palette } from '../palette.ts'
import type { QualityTier } from '../quality.ts'
import { coveGlsl } from './backdropMaterial.ts'

/**
 * Stone, dark by night, with a grid of metres, a pool of light round the machine, and the rim of the turntable; far off it goes over
 * into the cove. @param plate radius of the turntable, metres
 */
export function floorMaterial(tier: QualityTier, shared: Record<string, IUniform>, plate: IUniform<number>): Material {
  return litMaterial(tier, shared, {
    key: 'exhibitFloor',
    uniforms: { uPlate: plate },
    fragmentHead: `uniform float uPlate;${linesGlsl}${coveGlsl}`,
    surface: `
      float away = length(site.xy), pixel = pixelSize(site.xy);
      float onPlate = 1. - smoothstep(uPlate - pixel, uPlate + pixel, away);
      vec2 metre = abs(fract(site.xy - .5) - .5), five = abs(fract(site.xy / 5. - .5) - .5) * 5.;
      float fine = max(stripe(metre.x, .012, pixel), stripe(metre.y, .012, pixel));
      float coarse = max(stripe(five.x, .02, pixel), stripe(five.y, .02, pixel));
      float angle = atan(site.y, site.x) * 36. / 3.14159265;
      float tick = stripe(abs(fract(angle) - .5) * away * 3.14159265 / 36., .03, pixel) * step(abs(away - uPlate * .965), uPlate * .018);
      float rim = stripe(away - uPlate, uPlate * .012, pixel);
      vec3 stone = mix(${glslColor(palette.building.wall)} * .8, ${glslColor(palette.ground.asphalt)} * .55, uLamps.w);
      vec3 top = mix(${glslColor(palette.building.wall)}, ${glslColor(palette.ground.hallFloor)} * .62, uLamps.w);
      albedo = mix(stone, top, onPlate);
      albedo *= 1. + mix(-.25, 1., uLamps.w) * (.5 * fine + .6 * coarse) * (1. - onPlate * .55);
      rough = mix(.9, .45, onPlate);
      float pool = exp(-away * away / (uPlate * uPlate * 3.2));
      glow += albedo * hallLight(field, siteNormal) * pool * 1.5;
      albedo *= mix(.75, .25 + .75 * pool, uLamps.w);
      float mark = rim * .8 + tick * .4;
      albedo = mix(albedo, uAccent, mark * (1. - uAccentGlow));
      glow += uAccent * uAccentGlow * mark * .85;
      vivid = max(vivid, mark);
      float fade = smoothstep(uPlate * 1.6, uPlate * 5., away);
      albedo *= 1. - fade; glow *= 1. - fade; metal = fade;
      vec3 cove = coveColor(normalize(site - eyeInSite()));
      glow += cove * fade;`,
  })
}
