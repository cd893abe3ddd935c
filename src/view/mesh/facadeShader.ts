import { glslVector, palette } from '../palette.ts'
import { Surface } from './surface.ts'

const { lamp } = palette

/** Metres between the lamps of a viaduct, from half a step after its start. */
export const deckLampSpacing = 36

/** Walls, roofs and windows by surface number; uv in metres, `seed` the height of a wall or what sets a facade apart. */
export const facadeGlsl = /* glsl */ `
const vec3 WINDOW = ${glslVector(lamp.window)}, OFFICE = ${glslVector(lamp.office)};

void paintCladding(vec2 uv, float height, inout vec3 albedo, inout vec3 glow) {
  float ribs = abs(fract(uv.x / .9) - .5) * 2.;
  albedo *= 1. - .13 * smoothstep(.35, .75, ribs) * clamp(1.4 - fwidth(uv.x) * 2.2, 0., 1.);
  albedo *= 1. - .22 * gridLine(uv.x / 9., .012) - .18 * gridLine((uv.y - .2) / 3., .02);
  albedo = mix(albedo, vec3(.055, .085, .12), 1. - smoothstep(1.28, 1.32, uv.y));
  float above = uv.y - height * .6;
  float strip = step(0., above) * step(above, 1.9) * step(.04, fract(uv.x / 9.)) * step(fract(uv.x / 9.), .96);
  float frame = max(gridLine(uv.x / 1.5, .07), gridLine(above / 1.9, .06));
  albedo = mix(albedo, mix(glassAlbedo(), vec3(.2), frame), strip);
  float lit = .35 + .75 * step(.25, hash2(floor(uv.xx / 9.)));
  glow += strip * (1. - frame) * WINDOW * lit * .95 * uLamps.w;
  float bay = fract(uv.x / 9.) - .5;
  glow += albedo * WINDOW * (1. - strip) * exp(-abs(uv.y - height * .5) * .26) * exp(-bay * bay * 22.) * .85 * uLamps.x;
}

void paintCurtainWall(vec2 uv, float seed, float height, inout vec3 albedo, inout vec3 glow, inout float rough) {
  vec2 cells = uv / vec2(1.5, 3.9), cell = floor(cells), inCell = fract(cells);
  float mullion = gridLine(cells.x, .09);
  float spandrel = smoothstep(0., .02, inCell.y) * (1. - smoothstep(.2, .22, inCell.y));
  float detail = clamp(1.3 - fwidth(cells.x) * 1.6, 0., 1.);
  rough = .12;
  albedo = mix(mix(albedo, glassAlbedo() * 1.3, 1. - uLamps.w), albedo * 2.2 + .04, spandrel * .8);
  albedo = mix(albedo, vec3(.35), mullion * .6) * (.85 + .3 * hash2(cell + seed) * detail);
  float room = floor(cells.x / 4.);
  float on = step(1. - .5 * uAwake, hash2(vec2(room, cell.y) + seed)) * (.35 + .65 * hash2(vec2(room, cell.y) * 1.7 + seed));
  on = max(on, step(1. - .18 * uAwake, hash2(vec2(3., cell.y) + seed)) * .85);
  float pane = (1. - spandrel) * (1. - mullion);
  vec3 tone = mix(WINDOW, OFFICE, step(.62, hash2(vec2(room, cell.y + 9.))));
  glow += (tone * tone * on * (.45 + .55 * inCell.y) * .6 + vec3(.02, .038, .066) * (.6 + .02 * height)) * pane * uLamps.w;
}

void paintApartments(vec2 uv, float seed, inout vec3 albedo, inout vec3 glow) {
  vec2 cells = uv / vec2(3.4, 3.), cell = floor(cells), inCell = fract(cells);
  float detail = clamp(1.4 - max(fwidth(cells.x), fwidth(cells.y)) * 1.5, 0., 1.);
  vec2 edge = smoothstep(vec2(.16, .22), vec2(.18, .25), inCell) * (1. - smoothstep(vec2(.8, .8), vec2(.82, .83), inCell));
  float window = edge.x * edge.y;
  float balcony = step(.5, fract(cell.x / 2.)) * (1. - smoothstep(.28, .3, inCell.y));
  albedo = mix(albedo, albedo * .55, balcony * detail * .8);
  albedo *= 1. - .18 * gridLine(cells.y, .06);
  albedo = mix(albedo, glassAlbedo(), window * mix(.5, 1., detail));
  float on = step(1. - .42 * uAwake, hash2(cell + seed)) * (.3 + .8 * hash2(cell * 1.7 + seed));
  vec3 tone = mix(WINDOW * vec3(1., .86, .7), OFFICE, step(.8, hash2(cell + seed + 5.)));
  glow += tone * mix(.16 * uAwake, on * window, detail) * .62 * uLamps.w;
}

void paintGlazing(vec2 uv, float seed, inout vec3 albedo, inout vec3 glow, inout float rough) {
  float frame = max(gridLine(uv.x / 1.6, .06), gridLine(uv.y / 1.7, .06));
  float bay = hash2(vec2(floor(uv.x / 9.6), seed));
  bool cool = seed > 50.;
  rough = .2;
  albedo = mix(glassAlbedo() * (.9 + .5 * bay), vec3(.32, .34, .36), frame);
  float light = (.16 + .62 * step(.3, bay) * (.6 + .5 * bay) + .18 * noise2(uv * .35 + seed)) * mix(.8, 1.2, clamp(uv.y / 3., 0., 1.));
  vec3 tone = cool ? vec3(.8, .91, 1.) : vec3(1., .66, .34) * mix(1.25, .62, clamp(uv.y / 3.2, 0., 1.)) * 1.45;
  glow += (1. - frame * .8) * (1. - .7 * gridLine(uv.x / 9.6, .03)) * tone * light * uLamps.w;
}

void paintFacade(int surface, vec2 uv, float seed, vec3 site, vec3 normal, inout vec3 albedo, inout vec3 glow, inout float rough) {
  if (surface == ${Surface.cladding}) paintCladding(uv, seed, albedo, glow);
  else if (surface == ${Surface.curtainWall}) paintCurtainWall(uv, seed, site.z, albedo, glow, rough);
  else if (surface == ${Surface.roof}) {
    albedo *= .9 + .16 * noise2(site.xy * .06) + .06 * noise2(site.xy * .9);
    albedo *= 1. - .25 * gridLine(uv.x / 1.6, .06) - .2 * gridLine(uv.y / 12., .01);
    glow += albedo * vec3(.5, .54, .62) * .05 * uLamps.x;
  } else if (surface == ${Surface.glazing}) paintGlazing(uv, seed, albedo, glow, rough);
  else if (surface == ${Surface.solar}) {
    float frame = max(gridLine(uv.x, .06), gridLine(uv.y / 1.7, .05));
    rough = .2;
    albedo = mix(vec3(.012, .025, .06), vec3(.25, .28, .32), frame * .8);
  } else if (surface == ${Surface.corrugated}) {
    albedo *= 1. - .3 * smoothstep(.3, .7, abs(fract(uv.x / .5) - .5) * 2.) * clamp(1.3 - fwidth(uv.x) * 3., 0., 1.);
  } else if (surface == ${Surface.apartments}) paintApartments(uv, seed, albedo, glow);
  else if (surface == ${Surface.concrete}) {
    albedo *= .88 + .18 * noise2(uv * .4) - .14 * gridLine(uv.x / 4., .012) - .1 * gridLine(uv.y / 2.4, .012);
    rough = .85;
  } else if (surface == ${Surface.deck}) {
    float across = abs(uv.y) - seed + .6;
    float mark = (1. - smoothstep(.1, .16, abs(across))) + (1. - smoothstep(.08, .14, abs(uv.y))) * step(.5, fract(uv.x / 12.));
    albedo = mix(albedo * (.85 + .3 * noise2(vec2(uv.x * .05, uv.y * 1.3))), vec3(.6), clamp(mark, 0., 1.) * .8);
    float pool = mod(uv.x, ${deckLampSpacing.toFixed(1)}) - ${(deckLampSpacing / 2).toFixed(1)};
    glow += albedo * ${glslVector(lamp.warm)} * 2.2 * exp(-pool * pool / 110.) * uLamps.x;
  } else if (surface == ${Surface.mesh}) {
    vec2 wires = abs(fract(uv / .12) - .5);
    float near = clamp(1.4 - fwidth(uv.x) * 14., 0., 1.);
    if (max(wires.x, wires.y) < .42 && near > .5) discard;
    if (near <= .5 && ditherThreshold(gl_FragCoord.xy) > .22) discard;
  } else if (surface == ${Surface.indoors}) {
    glow = albedo * (vGlow + ${glslVector(lamp.hall)} * (.16 + .2 * max(normal.z, 0.))) * uLamps.z;
  } else if (surface == ${Surface.inside}) {
    albedo *= 1. - .12 * gridLine(uv.x / 1.2, .03) - .15 * gridLine(uv.x / 9., .012);
    albedo = mix(albedo, vec3(.16, .24, .31), 1. - smoothstep(1.16, 1.2, uv.y));
    glow += albedo * ${glslVector(lamp.hall)} * mix(.1, .34, clamp(uv.y / seed, 0., 1.)) * uLamps.z;
  } else if (surface == ${Surface.ceiling}) {
    vec2 tube = abs(fract(uv / vec2(7., 5.)) - .5) * vec2(7., 5.);
    float on = (1. - smoothstep(.08, .16, tube.y)) * (1. - smoothstep(1.3, 1.45, tube.x));
    albedo *= 1. - .3 * gridLine(uv.x / 2., .05);
    glow += albedo * ${glslVector(lamp.hall)} * .14 * uLamps.z + on * vec3(1.6, 1.75, 1.9) * uLamps.z;
  } else if (surface == ${Surface.forest}) {
    float leaves = noise2(site.xy * .022) * .6 + noise2(site.xy * .09 + site.z * .05) * .4;
    albedo *= .5 + leaves;
    rough = 1.;
  } else if (surface == ${Surface.ribbon}) {
    float row = step(.35, fract(uv.y / seed)) * step(fract(uv.y / seed), .62);
    float frame = gridLine(uv.x / 1.8, .06);
    albedo = mix(albedo * (1. - .16 * gridLine(uv.y / seed, .03)), glassAlbedo(), row);
    float on = step(1. - .6 * uAwake, hash2(vec2(floor(uv.x / 7.2), floor(uv.y / seed)))) * (.35 + .65 * hash2(floor(uv / vec2(7.2, seed))));
    glow += row * (1. - frame) * OFFICE * on * .6 * uLamps.w;
  } else if (surface == ${Surface.lobby}) {
    float frame = max(gridLine(uv.x / 2.2, .05), gridLine(uv.y / 3., .03));
    float depth = .55 + .45 * smoothstep(.2, 3.4, uv.y), desk = step(uv.y, 1.1) * step(.45, hash2(vec2(floor(uv.x / 1.7), seed)));
    rough = .1;
    albedo = mix(vec3(.07, .09, .1), vec3(.5), frame);
    glow += (1. - frame) * WINDOW * depth * (1. - .55 * desk) * mix(.12, .95, uLamps.w);
  }
}
`
