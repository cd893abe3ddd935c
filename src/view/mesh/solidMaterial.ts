import type { IUniform, Material, MeshLambertMaterialParameters } from 'three'
import { powerShareGlsl, stepBackGlsl } from '../life/emphasis.glsl.ts'
import { litMaterial } from '../light/litMaterial.ts'
import { glslVector, palette } from '../palette.ts'
import type { QualityTier } from '../quality.ts'
import { facadeLiteGlsl } from './facadeLiteShader.ts'
import { facadeGlsl } from './facadeShader.ts'
import { Cut } from './solids.ts'

/** Buildings that can open, at most. */
export const openableCount = 16

/** Height above the floor at which a wall that stands in the way is cut, metres. */
export const sillHeight = 1.2

/** Buildings, bridges, fences, lamp posts … everything that stands still. Instances take their colour from `instanceColor`. */
export function solidMaterial(
  tier: QualityTier,
  shared: Record<string, IUniform>,
  parameters: MeshLambertMaterialParameters = {},
): Material {
  return litMaterial(
    tier,
    shared,
    {
      key: 'solid',
      vertexHead: `attribute vec4 face; attribute vec3 trait;
        uniform float uOpening[${openableCount}];
        varying vec3 vFace; flat varying float vSeed; varying float vGlow; flat varying vec2 vCut; flat varying float vPower;
        ${powerShareGlsl}`,
      vertex: `vFace = face.xyz; vSeed = face.w; vGlow = trait.x;
        vCut = vec2(trait.y < -.5 ? 0. : uOpening[int(trait.y + .5)], trait.z);
        vPower = powerShareAt(localPosition.xy);
        #ifdef USE_INSTANCING
          vPower = 0.;
        #endif`,
      fragmentHead: `varying vec3 vFace; flat varying float vSeed; varying float vGlow; flat varying vec2 vCut; flat varying float vPower;
        ${stepBackGlsl}${ditherGlsl}${tier === 'lite' ? facadeLiteGlsl : facadeGlsl}`,
      surface: `
        glow = albedo * vGlow * uLamps.x;
        rough = .62; metal = .05;
        if (vCut.y > .5 && vCut.x > .001) {
          bool inTheWay = vCut.y < ${Cut.wall}. - .5 || (dot(eyeInSite() - site, siteNormal) > 0. && site.z > ${sillHeight.toFixed(2)});
          if (inTheWay && vCut.x > ditherThreshold(gl_FragCoord.xy)) discard;
        }
        paintFacade(int(vFace.x + .5), vFace.yz, vSeed, site, siteNormal, albedo, glow, rough);
        albedo *= mix(.62, 1., smoothstep(0., 5., site.z));
        glow += albedo * ${glslVector(palette.lamp.warm)} * exp(-max(site.z, 0.) * .16) * (1. - abs(siteNormal.z)) * .12 * uLamps.x;
        if (vCut.y > ${Cut.wall}. - .5) glow += uAccent * vCut.x * mix(.5, 1.2, uAccentGlow) * smoothstep(.12, 0., abs(site.z - ${sillHeight.toFixed(2)}));
        stepBack(vPower, albedo, glow, vivid);`,
    },
    { vertexColors: true, ...parameters },
  )
}

const ditherGlsl = /* glsl */ `
float ditherThreshold(vec2 pixel) {
  vec2 p = mod(floor(pixel), 4.);
  vec2 half_ = floor(p / 2.), low = mod(p, 2.);
  float a = 2. * abs(low.x - low.y) + low.y, b = 2. * abs(half_.x - half_.y) + half_.y;
  return (4. * a + b + .5) / 16.;
}
`
