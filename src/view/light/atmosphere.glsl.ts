import { lightingGlsl } from './lighting.glsl.ts'

/** Sky, mist and the eye in the site frame. Needs `uGlow`, the azimuth (unit x, y) of the last daylight. */
export const atmosphereGlsl = /* glsl */ `
${lightingGlsl}
uniform vec2 uGlow;
vec3 eyeInSite() { return vec3(cameraPosition.x, -cameraPosition.z, cameraPosition.y); }
float glowTowards(vec2 d, float power) {
  return pow(max(dot(d / max(length(d), 1e-4), uGlow), 0.), power);
}
vec3 skyColor(vec3 d) {
  vec3 c = mix(uSkyHorizon, uSkyMiddle, smoothstep(0., .16, d.z));
  c = mix(c, uSkyZenith, smoothstep(.1, .55, d.z));
  return mix(c, uSkyGlow, glowTowards(d.xy, 9.) * exp(-max(d.z, 0.) * 8.) * .6);
}
vec3 mistColor(vec3 way) {
  vec3 horizon = mix(uSkyHorizon, uSkyGlow, glowTowards(way.xy, 14.) * .12) * uFogHorizon;
  return mix(uFog.rgb, horizon, smoothstep(450., 1500., length(way)));
}
float mistAmount(vec3 way, float eyeHeight) {
  float distance = length(way);
  float haze = pow(distance * uFog.w, 2.);
  float height = max(way.z + eyeHeight, 0.);
  float low = 1. - exp(-distance * .00085 * exp(-height * .022) * smoothstep(250., 900., distance));
  return 1. - exp(-haze) * (1. - low * mix(.34, .44, uFogHorizon));
}
vec3 withMist(vec3 color, vec3 site) {
  vec3 eye = eyeInSite();
  return mix(color, mistColor(site - eye), mistAmount(site - eye, eye.z));
}
`
