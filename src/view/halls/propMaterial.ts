import type { IUniform, Material } from 'three'
import { litMaterial } from '../light/litMaterial.ts'
import type { QualityTier } from '../quality.ts'
import { patternGlsl } from '../slots/patternShader.ts'

/** What furnishes halls: bodies of the machines' kit that stand still, coloured by instance. */
export function propMaterial(tier: QualityTier, shared: Record<string, IUniform>): Material {
  return litMaterial(
    tier,
    shared,
    {
      key: 'prop',
      vertexHead: 'attribute vec4 surface; varying vec4 vSurface; varying vec2 vFaceUv; varying float vHeight;',
      vertex: 'vSurface = surface; vFaceUv = uv; vHeight = position.z;',
      fragmentHead: `varying vec4 vSurface; varying vec2 vFaceUv; varying float vHeight;${patternGlsl}`,
      surface: `
        rough = vSurface.y; metal = vSurface.z;
        glow = albedo * vSurface.x * 8.;
        float partGlow = 1.;
        paintPattern(int(vSurface.w * 16. + .5), vFaceUv, vec3(0.), 0, albedo, glow, opacityOf, vivid, partGlow);
        albedo *= mix(.55, 1., smoothstep(-.05, .8, vHeight));
        glow += albedo * hallLight(field, siteNormal);
        if (opacityOf < .5) discard;`,
    },
    { vertexColors: true },
  )
}
