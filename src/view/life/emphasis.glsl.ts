/** How the aspect changes what stands still: it steps back, or shows the power of its enterprise. */
export const powerShareGlsl = /* glsl */ `
uniform sampler2D uPower;
uniform vec4 uPowerFrame;
float powerShareAt(vec2 site) {
  vec2 at = (site - uPowerFrame.xy) * uPowerFrame.zw;
  return any(lessThan(at, vec2(0.))) || any(greaterThan(at, vec2(1.))) ? 0. : textureLod(uPower, at, 0.).r;
}
`

/** Needs uAccent, uAccentGlow. */
export const stepBackGlsl = /* glsl */ `
uniform float uDim, uPowerTint;
void stepBack(float powerShare, inout vec3 albedo, inout vec3 glow, inout float vivid) {
  float grey = dot(albedo, vec3(.2126, .7152, .0722));
  albedo = mix(albedo, vec3(grey), uDim * .6) * (1. - uDim * mix(.12, .5, uAccentGlow));
  glow *= 1. - uDim * .88;
  float tint = uPowerTint * step(.004, powerShare);
  vivid = max(vivid, tint);
  albedo = mix(albedo, uAccent * mix(.35, .8, powerShare), tint * mix(.2, mix(.62, .8, uAccentGlow), powerShare));
  glow += uAccent * tint * powerShare * mix(.12, .3, uAccentGlow);
}
`
