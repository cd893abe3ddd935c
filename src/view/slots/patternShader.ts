import { Pattern } from '../../machines/kit/paint.ts'
import { glslColor, palette } from '../palette.ts'

/** Surfaces of machines and vehicles by pattern number: what a texture atlas would be, computed. */
export const patternGlsl = /* glsl */ `
const vec3 CONTAINERS[${palette.containers.length}] = vec3[${palette.containers.length}](${palette.containers.map(glslColor).join(', ')});
void paintPattern(int pattern, vec2 uv, vec3 stateColor, int slot, inout vec3 albedo, inout vec3 glow, inout float opacityOf, inout float vivid) {
  float fine = max(fwidth(uv.x), fwidth(uv.y));
  if (pattern == ${Pattern.hazard}) {
    float stripe = step(.5, fract((uv.x + uv.y) / .16));
    albedo = mix(albedo, vec3(.012), mix(stripe, .5, smoothstep(.04, .12, fine)));
  } else if (pattern == ${Pattern.louvre}) {
    float slat = smoothstep(.3, .8, abs(fract(uv.y / .03) - .5) * 2.);
    albedo *= 1. - .75 * mix(slat, .4, smoothstep(.008, .02, fine));
  } else if (pattern == ${Pattern.screen}) {
    vec2 cell = floor(uv * vec2(12., 9.));
    float bars = step(uv.y, .12 + .5 * hash2(vec2(floor(uv.x * 9.), 3.))) * step(.2, fract(uv.x * 9.)) * step(uv.x, .55);
    float rows = step(.5, fract(uv.y * 9.)) * step(.6, uv.x) * step(hash2(cell), .75);
    float lit = .18 + .85 * max(bars, rows) + .5 * step(.9, uv.y);
    glow *= mix(lit, .5, smoothstep(.03, .12, fine));
  } else if (pattern == ${Pattern.glass}) {
    opacityOf = .38;
  } else if (pattern == ${Pattern.ribbed}) {
    albedo *= 1. - .5 * step(.5, fract(uv.x / .03)) * (1. - smoothstep(.006, .02, fine));
  } else if (pattern == ${Pattern.carton}) {
    albedo *= .88 + .2 * noise2(uv * 7.) - .22 * gridLine(uv.y / .265 + .5, .02);
  } else if (pattern == ${Pattern.planks}) {
    albedo *= .8 + .3 * hash2(floor(uv / .1));
  } else if (pattern == ${Pattern.brushed}) {
    albedo *= .92 + .14 * hash2(vec2(floor(uv.y / .006), 3.));
  } else if (pattern == ${Pattern.stateLight}) {
    albedo = stateColor * .2;
    glow = stateColor * .5;
    vivid = 1.;
  } else if (pattern == ${Pattern.corrugated}) {
    albedo *= CONTAINERS[slot % ${palette.containers.length}] * 1.6;
    albedo *= 1. - .3 * smoothstep(.3, .7, abs(fract(uv.x / .28) - .5) * 2.) * clamp(1.3 - fwidth(uv.x) * 5., 0., 1.);
  }
}
`
