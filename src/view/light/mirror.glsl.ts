/** What surfaces receive and mirror of the sky, and in halls of their rows of lamps. Needs atmosphereGlsl. */
export const mirrorGlsl = /* glsl */ `
vec3 skyAround(vec3 normal) {
  vec3 up = mix(uSkyHorizon, mix(uSkyMiddle, uSkyZenith, .4), smoothstep(-.1, .9, normal.z));
  return mix(uAmbientGround, up, smoothstep(-.6, .3, normal.z));
}
vec3 mirrored(vec3 way, vec3 normal, vec3 site, float rough, float inside) {
  vec3 sharp = mix(uAmbientGround * .7, skyColor(way), smoothstep(-.02 - rough * .4, .04 + rough * .3, way.z));
  vec3 outside = mix(sharp, skyAround(normal), smoothstep(.25, .9, rough));
  vec2 row = site.xy + way.xy / max(way.z, .12) * max(9. - site.z, 1.);
  float soft = .12 + rough * 1.6;
  float tube = smoothstep(.5 + soft, .1, abs(fract(row.y / 5.) - .5) * 5.) * smoothstep(.05, .4, way.z);
  vec3 hall = vec3(.9, .97, 1.05) * uLamps.z * (.18 + .16 * way.z + tube * max(1.8 - 2.9 * rough, .12));
  return mix(outside, hall, inside);
}
`
