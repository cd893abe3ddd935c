import type { IUniform, MeshLambertMaterialParameters, WebGLProgramParametersWithUniforms } from 'three'
import { MeshLambertMaterial, MeshStandardMaterial } from 'three'
import type { QualityTier } from '../quality.ts'
import { scanGlsl } from '../selection/scanPulse.ts'
import { atmosphereGlsl } from './atmosphere.glsl.ts'
import { fieldLightGlsl } from './fieldLight.glsl.ts'
import { mirrorGlsl } from './mirror.glsl.ts'
import { noiseGlsl } from './noise.glsl.ts'

export interface LitShader {
  /** Names the program: equal keys must mean equal code. */
  readonly key: string
  readonly uniforms?: Record<string, IUniform>
  /** Declarations of the vertex shader. */
  readonly vertexHead?: string
  /** May set `vec3 localPosition` and `vec3 localNormal`, which come in from the attributes. */
  readonly vertex?: string
  readonly fragmentHead?: string
  /** Sees site, siteNormal, field; changes albedo, glow, rough, metal, opacityOf; `vivid` 1 keeps its colour where others are muted. */
  readonly surface?: string
}

/**
 * The one lit material of the view: a standard material (Lambert when lite) whose surface is a piece of GLSL, with
 * street and flood lamps from the light field, the stage light of open halls, and mist. Geometry is in site coordinates.
 */
export function litMaterial(
  tier: QualityTier,
  shared: Record<string, IUniform>,
  shader: LitShader,
  parameters: MeshLambertMaterialParameters = {},
): MeshStandardMaterial | MeshLambertMaterial {
  const Material = tier === 'lite' ? MeshLambertMaterial : MeshStandardMaterial
  const material = new Material({ fog: false, ...parameters })
  material.customProgramCacheKey = () => `${tier}:${shader.key}`
  material.onBeforeCompile = (program) => {
    Object.assign(program.uniforms, shared, shader.uniforms)
    injectVertex(program, shader)
    injectFragment(program, tier, shader)
  }
  return material
}

function injectVertex(program: WebGLProgramParametersWithUniforms, shader: LitShader): void {
  program.vertexShader = program.vertexShader
    .replace('#include <common>', `#include <common>\nvarying vec3 vSite, vSiteNormal;\n${shader.vertexHead ?? ''}`)
    .replace(
      '#include <beginnormal_vertex>',
      `vec3 localPosition = position, localNormal = normal;
      ${shader.vertex ?? ''}
      vec3 objectNormal = localNormal;
      vSite = localPosition; vSiteNormal = localNormal;
      #ifdef USE_INSTANCING
        vSite = (instanceMatrix * vec4(localPosition, 1.)).xyz;
        vSiteNormal = mat3(instanceMatrix) * localNormal;
      #endif`,
    )
    .replace('#include <begin_vertex>', 'vec3 transformed = localPosition;')
}

function injectFragment(program: WebGLProgramParametersWithUniforms, tier: QualityTier, shader: LitShader): void {
  const mirror = tier === 'lite' ? '' : mirrorGlsl
  const head = [noiseGlsl(tier), atmosphereGlsl, fieldLightGlsl, scanGlsl, mirror, shader.fragmentHead ?? ''].join('\n')
  program.fragmentShader = program.fragmentShader
    .replace('#include <common>', `#include <common>\nvarying vec3 vSite, vSiteNormal;\n${head}`)
    .replace(
      '#include <color_fragment>',
      `#include <color_fragment>
      vec3 site = vSite, siteNormal = normalize(vSiteNormal);
      vec4 field = lightField(site.xy);
      vec3 albedo = diffuseColor.rgb, glow = vec3(0.);
      float rough = .8, metal = 0., opacityOf = 1., vivid = 0.;
      ${shader.surface ?? ''}
      albedo = mix(muted(albedo), albedo, vivid);
      glow = mix(greyed(glow), glow, vivid);
      diffuseColor = vec4(albedo, opacityOf);`,
    )
    .replace('#include <roughnessmap_fragment>', 'float roughnessFactor = clamp(rough, .05, 1.);')
    .replace('#include <metalnessmap_fragment>', 'float metalnessFactor = metal;')
    .replace(
      '#include <emissivemap_fragment>',
      'totalEmissiveRadiance += glow + albedo * lampLight(field, site, siteNormal);',
    )
    .replace(
      '#include <lights_fragment_begin>',
      `#include <lights_fragment_begin>${tier === 'lite' ? '' : skyMirrored}`,
    )
    .replace(
      '#include <opaque_fragment>',
      `outgoingLight = scanned(withMist(outgoingLight, vSite), vSite.xy);
      // A face without area has no normal: what that gives, bloom would spread over the whole picture.
      if (any(isnan(outgoingLight)) || any(isinf(outgoingLight))) outgoingLight = vec3(0.);
      #include <opaque_fragment>`,
    )
}

const skyMirrored = /* glsl */ `
  vec3 wayMirrored = reflect(normalize(site - eyeInSite()), siteNormal);
  radiance += mirrored(wayMirrored, siteNormal, site, roughnessFactor, field.a) * uEnvironment;
  iblIrradiance += PI * skyAround(siteNormal) * uEnvironment * (1. - field.a);
`
