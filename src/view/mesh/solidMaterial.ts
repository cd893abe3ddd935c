import type { IUniform, Material, MeshLambertMaterialParameters } from 'three'
import { powerShareGlsl, stepBackGlsl } from '../life/emphasis.glsl.ts'
import { litMaterial } from '../light/litMaterial.ts'
import { glslVector, palette } from '../palette.ts'
import type { QualityTier } from '../quality.ts'
import { cutGlsl, cutVertex, cutVertexHead } from './cutShader.ts'
import { facadeLiteGlsl } from './facadeLiteShader.ts'
import { facadeGlsl } from './facadeShader.ts'

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
        varying vec3 vFace; flat varying float vSeed; varying float vGlow; flat varying float vPower;
        ${cutVertexHead}${powerShareGlsl}`,
      vertex: `vFace = face.xyz; vSeed = face.w; vGlow = trait.x;
        ${cutVertex}
        vPower = powerShareAt(localPosition.xy);
        #ifdef USE_INSTANCING
          vPower = 0.;
        #endif`,
      fragmentHead: `varying vec3 vFace; flat varying float vSeed; varying float vGlow; flat varying float vPower;
        ${stepBackGlsl}${cutGlsl}${tier === 'lite' ? facadeLiteGlsl : facadeGlsl}`,
      surface: `
        glow = albedo * vGlow * uLamps.x;
        rough = .62; metal = .05;
        float edge = cutOpen(site, siteNormal, vFace.yz);
        paintFacade(int(vFace.x + .5), vFace.yz, vSeed, site, siteNormal, albedo, glow, rough);
        albedo *= mix(.62, 1., smoothstep(0., 5., site.z));
        glow += albedo * ${glslVector(palette.lamp.warm)} * exp(-max(site.z, 0.) * .16) * (1. - abs(siteNormal.z)) * .12 * uLamps.x;
        stepBack(vPower, albedo, glow, vivid);
        albedo = mix(albedo, uAccent, edge * .8);
        glow = mix(glow, uAccent * mix(.3, 1.3, uAccentGlow), edge);
        vivid = max(vivid, edge);`,
    },
    { vertexColors: true, ...parameters },
  )
}
