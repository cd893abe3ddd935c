import { type IUniform, type Material, Vector2, Vector4 } from 'three'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { linesGlsl } from '../ground/lines.glsl.ts'
import { litMaterial } from '../light/litMaterial.ts'
import { glslColor, glslVector, palette } from '../palette.ts'
import type { QualityTier } from '../quality.ts'
import { FloorSurface as F } from './floorSurface.ts'
import { lampGrid, lampPitch } from './lampGrid.ts'

const yellow = glslColor(palette.ground.markingYellow)
const white = glslColor(palette.ground.marking)

/** Sealed concrete with joints, pools of light under the lamps, lanes, pads with numbers. Nothing on it shimmers. */
export function floorMaterial(tier: QualityTier, shared: Record<string, IUniform>, hall: BuildingShape): Material {
  const { first } = lampGrid(hall)
  return litMaterial(
    tier,
    shared,
    {
      key: 'hallFloor',
      uniforms: {
        uHall: { value: new Vector4(hall.x, hall.y, Math.cos(hall.theta), Math.sin(hall.theta)) },
        uFirstLamp: { value: new Vector2(...first) },
      },
      vertexHead: 'attribute vec4 face; attribute vec3 trait; varying vec3 vFace; flat varying vec2 vSeed;',
      vertex: 'vFace = face.xyz; vSeed = vec2(face.w, trait.x);',
      fragmentHead: `varying vec3 vFace; flat varying vec2 vSeed; uniform vec4 uHall; uniform vec2 uFirstLamp;${linesGlsl}${floorGlsl}`,
      surface: `
        vec2 away = site.xy - uHall.xy;
        vec2 inHall = vec2(dot(away, uHall.zw), dot(away, vec2(-uHall.w, uHall.z)));
        rough = .4;
        paintFloor(int(vFace.x + .5), vFace.yz, inHall, vSeed.x, vSeed.y, albedo, rough);
        vec2 pitch = vec2(${lampPitch.map((metres) => metres.toFixed(1)).join(', ')});
        vec2 lamp = (fract((inHall - uFirstLamp) / pitch + .5) - .5) * pitch;
        float pool = exp(-lamp.x * lamp.x * .022 - lamp.y * lamp.y * .05);
        glow += albedo * ${glslVector(palette.lamp.hall)} * uLamps.z * (.24 + .24 * pool);`,
    },
    { vertexColors: true, polygonOffset: true, depthWrite: false, polygonOffsetFactor: -1, polygonOffsetUnits: -8 },
  )
}

const floorGlsl = /* glsl */ `
const int SEGMENTS[10] = int[10](119, 36, 93, 109, 46, 107, 123, 37, 127, 111);
float segment(vec2 p, vec2 a, vec2 b, float pixel) {
  vec2 d = b - a;
  float away = length(p - a - d * clamp(dot(p - a, d) / dot(d, d), 0., 1.));
  return 1. - smoothstep(.11 - pixel, .11 + pixel, away);
}
float digit(int value, vec2 p, float pixel) {
  int on = SEGMENTS[value];
  float ink = 0.;
  for (int i = 0; i < 7; i++) {
    if ((on >> i & 1) == 0) continue;
    float y = i == 0 ? 1.6 : i == 3 ? .8 : i == 6 ? 0. : i < 3 ? .95 : .15;
    float x = i == 2 || i == 5 ? .8 : 0.;
    vec2 a = vec2(x, y) + (i == 0 || i == 3 || i == 6 ? vec2(.15, 0.) : vec2(0.));
    vec2 b = i == 0 || i == 3 || i == 6 ? vec2(.65, y) : vec2(x, y + .5);
    ink = max(ink, segment(p, a, b, pixel));
  }
  return ink;
}
/** Digits of half a metre, the middle at the origin. */
float numeral(int number, vec2 p, float pixel) {
  if (number <= 0 || pixel > .09) return 0.;
  int count = number > 99 ? 3 : number > 9 ? 2 : 1;
  float scale = 3.2;
  vec2 q = p * scale + vec2(float(count) * .65 - .25, .8);
  int place = count - 1 - int(floor((q.x + .25) / 1.3));
  if (place < 0 || place >= count) return 0.;
  int value = number;
  for (int i = 0; i < place; i++) value /= 10;
  q.x -= float(count - 1 - place) * 1.3;
  return digit(value % 10, q, pixel * scale) * (1. - smoothstep(.05, .09, pixel));
}
void paintFloor(int surface, vec2 uv, vec2 inHall, float seed, float number, inout vec3 albedo, inout float rough) {
  float pixel = pixelSize(inHall);
  vec2 halfSize = vec2(floor(seed / 1000.), mod(seed, 1000.)) * .1;
  vec2 inner = abs(uv) - halfSize;
  float rim = max(inner.x, inner.y);
  float fineHatch = clamp(1.4 - pixel * 3., 0., 1.);
  if (surface == ${F.floor}) {
    vec2 joint = abs(mod(inHall + 3., 6.) - 3.), tile = abs(mod(inHall + .75, 1.5) - .75);
    float wear = clouds2(inHall * .07);
    albedo *= .88 + .2 * wear;
    albedo *= 1. - .22 * max(stripe(joint.x, .05, pixel), stripe(joint.y, .05, pixel));
    albedo *= 1. - .06 * max(stripe(tile.x, .02, pixel), stripe(tile.y, .02, pixel));
    rough = .3 + .24 * wear;
  } else if (surface == ${F.lane}) {
    float edge = stripe(abs(uv.y) - seed + .06, .1, pixel);
    float arrow = stripe(abs(uv.y) * .9 - (.34 - mod(uv.x, 9.) * .4), .09, pixel) * step(mod(uv.x, 9.), .85);
    albedo = mix(albedo * .92, ${white}, arrow * .35);
    albedo = mix(albedo, ${yellow}, edge * .85);
    rough = .38;
  } else if (surface == ${F.cell}) {
    float band = step(-.26, rim) * mix(.5, step(.5, fract((uv.x + uv.y) / .5)), fineHatch);
    albedo = mix(albedo * .82, ${yellow}, max(stripe(rim + .05, .09, pixel), band * .55) * .85);
  } else {
    float corner = step(-.34, inner.x) * step(-.34, inner.y);
    float edge = stripe(rim + .06, .1, pixel) * (surface == ${F.pad} ? 1. : max(corner, .35));
    float hatch = surface == ${F.pad} ? .1 * mix(.5, step(.5, fract((uv.x + uv.y) / .7)), fineHatch) : 0.;
    albedo = mix(albedo * (1. - hatch), surface == ${F.pad} ? ${white} : ${yellow}, edge * .8);
    albedo = mix(albedo, ${white}, numeral(int(number + .5), uv, pixel) * .9);
  }
}
`
