import { Quality } from '../../model/quality.ts'
import { AssetState } from '../../model/assetState.ts'

export const stateCount = Object.keys(AssetState).length

/** Shows how far an asset's data can be trusted and whether something is wrong with it. Needs vState, vQuality. */
export const statusGlsl = /* glsl */ `
uniform float uMachineTint, uVehicleTint;
void showStatus(inout vec3 albedo, inout vec3 glow, inout float opacityOf, inout float vivid, vec3 stateColor, vec3 stateQualityVehicle, float facing) {
  float state = stateQualityVehicle.x, quality = stateQualityVehicle.y;
  float alarm = state > ${AssetState.fault}. - .5 ? 1. : state > ${AssetState.warning}. - .5 ? .4 : 0.;
  albedo = muted(albedo);
  albedo = mix(albedo, stateColor, alarm * uMuted * .75);
  float tint = mix(uMachineTint, uVehicleTint, stateQualityVehicle.z) * (alarm > 0. ? 1. : state > ${AssetState.running}. - .5 && state < ${AssetState.running}. + .5 ? .5 : .75);
  albedo = mix(albedo, stateColor * (.25 + .75 * dot(albedo, vec3(.3, .59, .11))), tint * .8);
  glow += stateColor * tint * .1 * uAccentGlow;
  vivid = max(vivid, max(step(.01, alarm), tint));
  glow += stateColor * alarm * .3 * pow(1. - facing, 5.);
  float stale = step(${Quality.stale}. - .5, quality), uncertain = step(${Quality.uncertain}. - .5, quality);
  float grey = dot(albedo, vec3(.3, .59, .11));
  albedo = mix(albedo, vec3(grey) * .8, max(stale * .85, uncertain * .3));
  glow *= 1. - .9 * stale;
  float hatch = step(.5, fract((gl_FragCoord.x - gl_FragCoord.y) / 9.));
  albedo *= 1. - .45 * hatch * stale;
  opacityOf *= 1. - .45 * stale;
}
`
