import type { IUniform, Material } from 'three'
import { AssetState } from '../../model/assetState.ts'
import { litMaterial } from '../light/litMaterial.ts'
import type { QualityTier } from '../quality.ts'
import { jointTables } from './jointTables.ts'
import { patternGlsl } from './patternShader.ts'
import { chainGlsl, rollGlsl, slotGlsl } from './slotShader.ts'
import { stateCount, statusGlsl } from './statusShader.ts'

/** Where a part that only shows with a load is marked in the `part` attribute. */
export const loadPart = -1

/** Moves a vertex of the kind to where its slot stands. */
export const placeVertexGlsl = /* glsl */ `
  int slot = slotRow.x;
  ivec4 status = slotStatus(slot);
  bool hidden = status.z == 0 || (part < -.5 && status.w == 0);
  float partGlow = 1.;
  followChain(slotRow.z / 2, int(part + .5), slotRow.y, localPosition, localNormal, partGlow);
  vec4 pose = slotPose(slot);
  if ((slotRow.z & 1) == 1) rollWheel(pose, localPosition, localNormal);
  float heightOver = localPosition.z;
  localPosition *= slotScale;
  localNormal = normalize(localNormal / slotScale);
  localPosition = turnedBy(pose.w, localPosition) + pose.xyz;
  localNormal = turnedBy(pose.w, localNormal);
  if (hidden) localPosition = vec3(0., 0., -1e5);
`

export const placeVertexHead = /* glsl */ `
attribute ivec3 slotRow;
attribute vec3 slotScale;
attribute float part;
attribute vec3 wheel;
${slotGlsl}
${rollGlsl}
${chainGlsl}
`

/** Draws every asset: pose, joints, state and trust come from the slot textures. */
export function slotMaterial(tier: QualityTier, shared: Record<string, IUniform>): Material {
  return litMaterial(
    tier,
    shared,
    {
      key: 'slot',
      uniforms: { uJointTables: jointTables },
      vertexHead: `${placeVertexHead}
        attribute vec4 surface;
        uniform vec3 uStateColors[${stateCount}];
        varying vec4 vSurface; varying vec2 vFaceUv; varying float vHeight, vPartGlow;
        flat varying vec3 vStateColor; flat varying vec4 vStateQuality;`,
      vertex: `${placeVertexGlsl}
        vSurface = surface; vFaceUv = uv; vHeight = heightOver; vPartGlow = partGlow;
        vStateColor = uStateColors[clamp(status.x, 0, ${stateCount - 1})];
        vStateQuality = vec4(status.x, status.y & 3, slot, slotRow.z & 1);`,
      fragmentHead: `varying vec4 vSurface; varying vec2 vFaceUv; varying float vHeight, vPartGlow;
        flat varying vec3 vStateColor; flat varying vec4 vStateQuality;
        ${patternGlsl}${statusGlsl}`,
      surface: `
        rough = vSurface.y; metal = vSurface.z;
        glow = albedo * vSurface.x * 8.;
        vec3 light = vStateColor * (vStateQuality.x < ${AssetState.idle}. - .5 ? .25 : 1.);
        float partGlow = vPartGlow;
        paintPattern(int(vSurface.w * 16. + .5), vFaceUv, light, int(vStateQuality.z + .5), albedo, glow, opacityOf, vivid, partGlow);
        glow *= partGlow;
        albedo *= mix(.55, 1., smoothstep(-.05, .7, vHeight));
        float facing = clamp(dot(normalize(eyeInSite() - site), siteNormal), 0., 1.);
        glow += albedo * hallLight(field, siteNormal);
        glow += uAccent * uAccentGlow * pow(1. - facing, 4.) * .1 * field.a;
        showStatus(albedo, glow, opacityOf, vivid, vStateColor, vStateQuality.xyw, facing);
        ${tier === 'lite' ? 'if (opacityOf < hash2(gl_FragCoord.xy)) discard;' : ''}`,
    },
    { vertexColors: true, alphaToCoverage: tier !== 'lite' },
  )
}
