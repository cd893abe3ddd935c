import { glslVector, palette } from '../palette.ts'
import { Surface } from './surface.ts'

const { lamp } = palette

/** The facades of `facadeShader.ts` with one grid of panes for every surface and no fine lines: a quarter of the work. Far away the panes run into one. */
export const facadeLiteGlsl = /* glsl */ `
void paintFacade(int surface, vec2 uv, float seed, vec3 site, vec3 normal, inout vec3 albedo, inout vec3 glow, inout float rough) {
  bool clad = surface == ${Surface.cladding}, flats = surface == ${Surface.apartments}, glazed = surface == ${Surface.glazing};
  bool ribbon = surface == ${Surface.ribbon}, indoors = surface == ${Surface.inside};
  bool lamps = surface == ${Surface.ceiling}, lobby = surface == ${Surface.lobby};
  float above = uv.y - seed * .6;
  vec2 cell = clad ? vec2(9., 1.9) : flats ? vec2(3.4, 3.) : glazed ? vec2(9.6, 4.) : ribbon ? vec2(7.2, seed) : lamps ? vec2(7., 5.) : vec2(6., 3.9);
  vec4 hole = clad ? vec4(.04, 0., .96, 1.) : flats ? vec4(.17, .24, .81, .82) : glazed ? vec4(.02, 0., .98, 1.) : ribbon ? vec4(0., .35, 1., .62) : lamps ? vec4(.3, .48, .7, .52) : vec4(.03, .22, .97, 1.);
  vec2 cells = (clad ? vec2(uv.x, above) : uv) / cell;
  vec2 inCell = fract(cells);
  vec2 open = step(hole.xy, inCell) * step(inCell, hole.zw);
  float pane = open.x * open.y * (clad ? step(0., above) * step(above, 1.9) : 1.);
  float windows = clad || flats || glazed || ribbon || lamps || lobby || surface == ${Surface.curtainWall} ? 1. : 0.;
  float detail = lamps ? 1. : clamp(1.5 - 2.4 * max(fwidth(cells.x), fwidth(cells.y)), .2, 1.);
  pane = mix((hole.z - hole.x) * (hole.w - hole.y) * (clad ? pane : 1.), pane, detail);
  float chance = hash2(floor(cells) + (clad ? 0. : seed));
  float on = lamps ? 1.6 : lobby ? 1. : clad ? .35 + .75 * step(.25, chance) : glazed ? .25 + .5 * step(.3, chance) : step(1. - .48 * uAwake, chance) * (.15 + .4 * chance);
  if (!clad && !lobby && !lamps) on = mix(glazed ? .6 : .22 * uAwake, on, detail);
  vec3 tone = (!clad && !glazed && fract(chance * 7.) > .62) || (glazed && seed > 50.) ? ${glslVector(lamp.office)} : ${glslVector(lamp.window)};
  albedo = mix(albedo, mix(vec3(.12, .19, .26), vec3(.06, .1, .15), uLamps.w), pane * windows * (lamps ? 0. : 1.));
  glow += vec3(.02, .036, .06) * pane * windows * uLamps.w;
  glow += tone * pane * windows * on * .75 * (lamps ? uLamps.z : uLamps.w);
  float bay = fract(uv.x / 9.) - .5;
  if (clad) glow += albedo * tone * exp(-abs(above + seed * .1) * .26 - bay * bay * 22.) * .85 * uLamps.x;
  if (clad && uv.y < 1.3) albedo = vec3(.055, .085, .12);
  if (surface == ${Surface.indoors}) glow = albedo * (vGlow + .2) * uLamps.z;
  if (indoors) glow += albedo * ${glslVector(lamp.hall)} * .22 * uLamps.z;
  if (surface == ${Surface.mesh} && ditherThreshold(gl_FragCoord.xy) > .22) discard;
}
`
