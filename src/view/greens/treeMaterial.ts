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
      vertex: 'vLeaf = face.x; vUp = position.z + face.y;',
      fragmentHead: 'varying float vLeaf; varying float vUp;',
      surface: `
        rough = .95;
        float clumps = noise3(site * 1.3), fine = noise3(site * 4.7) * .6 + noise3(site * 11.) * .4;
        float leaves = clumps * .45 + fine * .55;
        float facing = dot(normalize(eyeInSite() - site), siteNormal);
        ${tier === 'lite' ? '' : 'if (vLeaf > .5 && facing < .32 && fine > .36 + facing * 1.5) discard;'}
        albedo *= mix(1., .15 + 1.6 * leaves, vLeaf) * mix(.35, 1., smoothstep(.7, 2.5, vUp));
        glow += albedo * vec3(1., .72, .42) * field.g * uLamps.x * exp(-max(site.z, 0.) * .22) * .35;`,
    },
    { vertexColors: true },
  )
}
