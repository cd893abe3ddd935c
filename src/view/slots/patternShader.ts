import { Pattern } from '../../machines/kit/paint.ts'
import { glslColor, palette } from '../palette.ts'

/** Surfaces of machines and vehicles by pattern number: what a texture atlas would be, computed. */
export const patternGlsl = /* glsl */ `
const vec3 CONTAINERS[${palette.containers.length}] = vec3[${palette.containers.length}](${palette.containers.map(glslColor).join(', ')});
const int DIGITS[10] = int[10](63, 6, 91, 79, 102, 109, 125, 7, 127, 111);
const float PLACES[6] = float[6](1., 10., 100., 1000., 10000., 100000.);
float bar(vec2 p, vec2 reach, vec2 soft) {
  vec2 inside = clamp((reach - abs(p)) / soft + .5, 0., 1.);
  return inside.x * inside.y;
}
/** Light of a seven-segment display of a number at uv: x counts digits from the right, the last \`decimals\` behind a point. */
float readout(float number, int decimals, vec2 uv) {
  int place = clamp(int(uv.x), 0, 5);
  float whole = floor(number * PLACES[decimals] + .5);
  vec2 p = vec2(.5 - fract(uv.x), uv.y - .5);
  vec2 soft = max(fwidth(uv), 1e-4);
  float point = decimals > 0 && place == decimals ? bar(p - vec2(.44, -.36), vec2(.09, .08), soft) : 0.;
  if (place > decimals && whole < PLACES[place]) return point;
  int digit = int(mod(floor(whole / PLACES[place]), 10.));
  float lit = point;
  for (int i = 0; i < 7; i++) {
    if ((DIGITS[digit] >> i & 1) == 0) continue;
    bool lies = i == 0 || i == 3 || i == 6;
    float y = i == 0 ? .33 : i == 3 ? -.33 : i == 6 ? 0. : i == 1 || i == 5 ? .165 : -.165;
    float x = lies ? 0. : i < 3 ? .25 : -.25;
    lit = max(lit, bar(p - vec2(x, y), lies ? vec2(.24, .055) : vec2(.08, .15), soft));
  }
  return lit;
}
void paintPattern(int pattern, vec2 uv, vec3 stateColor, int slot, inout vec3 albedo, inout vec3 glow, inout float opacityOf, inout float vivid, inout float partGlow) {
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
    opacityOf = .24;
  } else if (pattern == ${Pattern.ribbed}) {
    albedo *= 1. - .5 * step(.5, fract(uv.x / .03)) * (1. - smoothstep(.006, .02, fine));
  } else if (pattern == ${Pattern.carton}) {
    albedo *= .88 + .2 * noise2(uv * 7.) - .22 * max(gridLine(uv.y / .365 - .39, .02), gridLine(uv.x / .385 + .5, .02));
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
  } else if (pattern == ${Pattern.mesh}) {
    vec2 wires = abs(fract(uv / .06) - .5);
    float near = clamp(1.5 - fine * 60., 0., 1.);
    opacityOf = near > .4 ? step(.4, max(wires.x, wires.y)) : step(mod(floor(gl_FragCoord.x) + 2. * floor(gl_FragCoord.y), 4.), .5);
  } else if (pattern == ${Pattern.warningSign}) {
    vec2 p = (uv - vec2(.5, .38)) * 2.;
    float edge = max(abs(p.x) * 1.732 + p.y, -p.y * 2.) - .84;
    float bolt = step(abs(p.x - p.y * .2), .09) * step(abs(p.y - .1), .42);
    albedo = edge > 0. ? vec3(.7) : mix(albedo, vec3(.01), max(step(-.16, edge), bolt));
  } else if (pattern == ${Pattern.rollers}) {
    float turn = abs(fract(uv.x / .16) - .5) * 2.;
    albedo *= mix(1.15 - 1.05 * smoothstep(.3, .92, turn), .62, smoothstep(.03, .1, fine));
  } else if (pattern == ${Pattern.board}) {
    vec2 cell = floor(uv / .05);
    float chip = step(.62, hash2(cell)) * step(.18, min(fract(uv.x / .05), fract(uv.y / .05)));
    albedo = mix(albedo, mix(vec3(.02), vec3(.5), step(.86, hash2(cell + 7.))), chip * (1. - smoothstep(.02, .06, fine)));
  } else if (pattern >= ${Pattern.number}) {
    float lit = mix(readout(partGlow, pattern - ${Pattern.number}, uv), .3, smoothstep(.2, .5, fine));
    albedo = mix(vec3(.012, .02, .018), albedo, lit);
    glow *= lit;
    partGlow = 1.;
  }
}
`
