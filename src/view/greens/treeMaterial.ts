import type { IUniform, Material } from 'three'
import { litMaterial } from '../light/litMaterial.ts'
import type { QualityTier } from '../quality.ts'

/** Leaves with light and dark clumps, ragged at the edge of the crown. */
export function treeMaterial(tier: QualityTier, shared: Record<string, IUniform>): Material {
  return litMaterial(
    tier,
    shared,
    {
      key: 'tree',
      vertexHead: 'attribute vec4 face; varying float vLeaf; varying float vUp;',
      vertex: 'vLeaf = face.x; vUp = position.z;',
      fragmentHead: 'varying float vLeaf; varying float vUp;',
      surface: `
        rough = .95;
        vec3 p = site * 1.7;
        float leaves = noise2(p.xy + p.z * .9) * .55 + noise2(p.yz * 2.3 - p.x) * .45;
        float facing = dot(normalize(eyeInSite() - site), siteNormal);
        ${tier === 'lite' ? '' : 'if (vLeaf > .5 && facing < .3 && leaves > .35 + facing * 1.6) discard;'}
        albedo *= mix(1., .4 + 1.15 * leaves, vLeaf) * mix(.5, 1., smoothstep(.6, 2.4, vUp));
        glow += albedo * vec3(1., .72, .42) * field.g * exp(-max(site.z, 0.) * .22) * .35;`,
    },
    { vertexColors: true },
  )
}
