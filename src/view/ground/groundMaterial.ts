import type { IUniform, Material } from 'three'
import { litMaterial } from '../light/litMaterial.ts'
import { glslColor, palette } from '../palette.ts'
import type { QualityTier } from '../quality.ts'
import { GroundSurface as G } from './groundSurface.ts'
import { linesGlsl } from './lines.glsl.ts'

const marking = glslColor(palette.ground.marking)
const yellow = glslColor(palette.ground.markingYellow)

/** Everything flat: grass, asphalt with its lines, floors of halls. Lines fade before they alias. */
export function groundMaterial(tier: QualityTier, shared: Record<string, IUniform>, overlay: boolean): Material {
  return litMaterial(
    tier,
    shared,
    {
      key: 'ground',
      vertexHead: 'attribute vec4 face; varying vec3 vFace; flat varying float vSeed;',
      vertex: 'vFace = face.xyz; vSeed = face.w;',
      fragmentHead: `varying vec3 vFace; flat varying float vSeed;${linesGlsl}${groundGlsl}`,
      surface: `
        rough = .92;
        paintGround(int(vFace.x + .5), vFace.yz, vSeed, site, field, albedo, glow, rough);
        albedo *= mix(.5, 1., field.r);`,
    },
    {
      vertexColors: true,
      polygonOffset: overlay,
      depthWrite: !overlay,
      polygonOffsetFactor: overlay ? -1 : 0,
      polygonOffsetUnits: overlay ? -8 : 0,
    },
  )
}

const groundGlsl = /* glsl */ `
vec3 grass(vec3 base, vec2 site, float patches) {
  float large = clouds2(site * .018), small = noise2(site * .5);
  float mown = .94 + .06 * step(.5, fract(site.x / 9.));
  return base * mix(.7, 1.35, large) * (.82 + .36 * small) * mix(1., mown, patches);
}
vec3 asphalt(vec3 base, vec2 uv) { return base * (.85 + .3 * noise2(vec2(uv.x * .05, uv.y * 1.3))) * (.94 + .1 * noise2(uv * 1.7)); }

void paintGround(int surface, vec2 uv, float seed, vec3 site, vec4 field, inout vec3 albedo, inout vec3 glow, inout float rough) {
  float pixel = pixelSize(uv);
  if (surface == ${G.soil}) albedo = grass(albedo, site.xy, 0.);
  else if (surface <= ${G.wetland}) albedo = grass(albedo, site.xy, surface == ${G.lawn} ? 1. : 0.);
  else if (surface <= ${G.containers}) {
    float joints = max(stripe(mod(uv.x + 3., 6.) - 3., .12, pixel), stripe(mod(uv.y + 3., 6.) - 3., .12, pixel));
    albedo *= (.86 + .2 * clouds2(site.xy * .05)) * (1. - .22 * joints * (surface == ${G.parking} ? 0. : 1.));
    if (surface == ${G.parking}) {
      float row = mod(uv.y + 8.8, 17.6) - 8.8;
      float stall = step(abs(row), 5.6);
      float lines = stall * stripe(mod(uv.x + 1.475, 2.95) - 1.475, .13, pixel) + stripe(row, .13, pixel);
      albedo = mix(albedo, ${marking}, clamp(lines, 0., 1.) * .7);
    } else if (surface == ${G.containers}) {
      float lines = max(stripe(mod(uv.x + 6.7, 13.4) - 6.7, .16, pixel), stripe(mod(uv.y + 7., 14.) - 7., .16, pixel));
      albedo = mix(albedo, ${yellow}, lines * .5);
    } else if (surface == ${G.plaza}) {
      float tile = max(stripe(mod(uv.x + .6, 1.2) - .6, .04, pixel), stripe(mod(uv.y + .6, 1.2) - .6, .04, pixel));
      albedo *= 1. - .25 * tile;
    }
  } else if (surface == ${G.sidewalk}) {
    float kerb = step(abs(abs(uv.y) - seed) , .22);
    albedo *= (.8 + .25 * noise2(uv * .7)) * (1. - .2 * stripe(mod(uv.x, 1.5) - .75, .05, pixel));
    albedo = mix(albedo, albedo * 1.2, kerb);
  } else if (surface == ${G.asphalt}) albedo = asphalt(albedo, site.xy);
  else if (surface == ${G.road}) {
    float lanes = floor(seed / 100.), half_ = seed - lanes * 100., across = abs(uv.y);
    albedo = asphalt(albedo, uv);
    float lines = stripe(across - half_ + .45, .16, pixel);
    float lane = half_ * 2. / max(lanes, 1.);
    if (lanes > 1.5) {
      float inLane = mod(uv.y + half_ + lane * .5, lane) - lane * .5;
      float inner = step(across, half_ - lane * .5) * step(lane * .5, across);
      lines += stripe(inLane, .14, pixel) * inner * dashes(uv.x, 9., 4., pixel);
      lines += lanes > 2.5 ? stripe(across - .22, .13, pixel) : stripe(uv.y, .14, pixel) * dashes(uv.x, 6., 3., pixel);
    }
    vec3 paint = lanes > 2.5 && across < .6 ? ${yellow} : ${marking};
    albedo = mix(albedo, paint, clamp(lines, 0., 1.) * .8);
  } else if (surface == ${G.zebra}) {
    albedo = mix(asphalt(albedo, uv), ${marking}, dashes(uv.y, 1.2, .6, pixel) * clamp(1.5 - pixel, .3, 1.) * .8);
  } else if (surface == ${G.ballast}) {
    float sleeper = step(.5, fract(uv.x / .62)) * step(abs(uv.y), 1.25);
    albedo *= .75 + .4 * noise2(uv * 3.);
    albedo = mix(albedo, vec3(.2, .195, .185), sleeper * clamp(1.4 - pixel * 4., .25, 1.) * .7);
  } else if (surface == ${G.track}) {
    albedo = asphalt(albedo, uv);
    float lines = stripe(abs(uv.y) - seed + .5, .2, pixel) + stripe(mod(uv.y + 2., 4.) - 2., .12, pixel) * dashes(uv.x, 9., 4.5, pixel) * step(abs(uv.y), seed - 1.);
    albedo = mix(albedo, ${marking}, clamp(lines, 0., 1.) * .75);
  } else if (surface == ${G.dockLane}) {
    float edge = stripe(abs(uv.y) - seed, .16, pixel);
    albedo = mix(albedo * (.86 + .2 * clouds2(site.xy * .09)), ${yellow}, edge * .75);
  } else if (surface == ${G.bank}) albedo *= .7 + .5 * clouds2(uv * .2);
  else if (surface == ${G.median}) {
    albedo = grass(albedo, site.xy, 0.);
    albedo = mix(albedo, vec3(.3), step(seed - .25, abs(uv.y)));
  }
}
`
