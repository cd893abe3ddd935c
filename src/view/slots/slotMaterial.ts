import type { IUniform, Material } from 'three'
import { Vector3, Vector4 } from 'three'
import type { JointDefinition, KindDefinition } from '../../machines/definition.ts'
import { AssetState } from '../../model/assetState.ts'
import { litMaterial } from '../light/litMaterial.ts'
import type { QualityTier } from '../quality.ts'
import { isContinuous } from './jointChain.ts'
import { patternGlsl } from './patternShader.ts'
import { chainGlsl, jointTypeCode, rollGlsl, slotGlsl } from './slotShader.ts'
import { stateCount, statusGlsl } from './statusShader.ts'

/** Programs are shared by kinds whose joints round up to the same number. */
const jointsStep = 8

/** Where a part that only shows with a load is marked in the `part` attribute. */
export const loadPart = -1

/** Moves a vertex of the kind to where its slot stands: needs slotGlsl, and chainGlsl when `JOINTS` > 0. */
export const placeVertexGlsl = /* glsl */ `
  int slot = slotRow.x;
  ivec4 status = slotStatus(slot);
  bool hidden = status.z == 0 || (part < -.5 && status.w == 0);
  float partGlow = 1.;
  #if JOINTS > 0
    followChain(int(part + .5), slotRow.y, localPosition, localNormal, partGlow);
  #endif
  vec4 pose = slotPose(slot);
  rollWheel(pose, localPosition, localNormal);
  float heightOver = localPosition.z;
  localPosition *= slotScale;
  localNormal = normalize(localNormal / slotScale);
  localPosition = turnedBy(pose.w, localPosition) + pose.xyz;
  localNormal = turnedBy(pose.w, localNormal);
  if (hidden) localPosition = vec3(0., 0., -1e5);
`

export const placeVertexHead = /* glsl */ `
attribute ivec2 slotRow;
attribute vec3 slotScale;
attribute float part;
attribute vec3 wheel;
${slotGlsl}
${rollGlsl}
#if JOINTS > 0
${chainGlsl}
#endif
`

/** Uniforms of a kind's chain, and how many joints the arrays hold. */
export function chainUniforms(kind: KindDefinition | undefined): {
  joints: number
  uniforms: Record<string, IUniform>
} {
  const chain = kind?.joints ?? []
  const joints = Math.ceil(chain.length / jointsStep) * jointsStep
  const at = <T>(make: (joint: KindDefinition['joints'][number]) => T, none: () => T): T[] =>
    Array.from({ length: joints }, (_, i) => (chain[i] ? make(chain[i]) : none()))
  const zero = () => new Vector4()
  return {
    joints,
    uniforms: {
      uJointOrigin: { value: at(({ origin, parent }) => new Vector4(...origin, parent), zero) },
      uJointAxis: {
        value: at((joint) => {
          const type = isContinuous(joint) ? 'continuous' : joint.type
          return new Vector4(...unitAxis(joint), jointTypeCode[type])
        }, zero),
      },
    },
  }
}

function unitAxis({ type, axis }: JointDefinition): Vector3 {
  const vector = new Vector3(...axis)
  return type === 'scale' ? vector : vector.normalize()
}

/** Draws every asset of one kind: pose, joints, state and trust come from the slot textures. */
export function slotMaterial(
  tier: QualityTier,
  shared: Record<string, IUniform>,
  kind: KindDefinition | undefined,
): Material {
  const { joints, uniforms } = chainUniforms(kind)
  return litMaterial(
    tier,
    shared,
    {
      key: `slot${joints}`,
      uniforms: { ...uniforms, uTint: shared[kind?.mobility === 'vehicle' ? 'uVehicleTint' : 'uMachineTint']! },
      vertexHead: `#define JOINTS ${joints}
        ${placeVertexHead}
        attribute vec4 surface;
        uniform vec3 uStateColors[${stateCount}];
        varying vec4 vSurface; varying vec2 vFaceUv; varying float vHeight, vPartGlow;
        flat varying vec3 vStateColor; flat varying vec3 vStateQuality;`,
      vertex: `${placeVertexGlsl}
        vSurface = surface; vFaceUv = uv; vHeight = heightOver; vPartGlow = partGlow;
        vStateColor = uStateColors[clamp(status.x, 0, ${stateCount - 1})];
        vStateQuality = vec3(status.x, status.y & 3, slot);`,
      fragmentHead: `varying vec4 vSurface; varying vec2 vFaceUv; varying float vHeight, vPartGlow;
        flat varying vec3 vStateColor; flat varying vec3 vStateQuality;
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
        showStatus(albedo, glow, opacityOf, vivid, vStateColor, vStateQuality.xy, facing);
        ${tier === 'lite' ? 'if (opacityOf < hash2(gl_FragCoord.xy)) discard;' : ''}`,
    },
    { vertexColors: true, alphaToCoverage: tier !== 'lite' },
  )
}
