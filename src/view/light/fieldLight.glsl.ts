import { glslVector, palette } from '../palette.ts'

const { lamp } = palette

/**
 * Lamps of the park from the baked light field: red = open sky near the ground, green = warm street light,
 * blue = cool flood light, alpha = inside a hall that one can look into. Needs atmosphereGlsl.
 */
export const fieldLightGlsl = /* glsl */ `
uniform sampler2D uLightField;
uniform vec4 uFieldRect;
vec4 lightField(vec2 site) {
  vec2 uv = (site - uFieldRect.xy) * uFieldRect.zw;
  vec4 field = texture2D(uLightField, uv);
  field.gb *= field.gb * 5.;
  vec2 edge = smoothstep(vec2(0.), vec2(.04), uv) * smoothstep(vec2(1.), vec2(.96), uv);
  return mix(vec4(1., 0., 0., 0.), field, edge.x * edge.y);
}
vec3 lampLight(vec4 field, vec3 site, vec3 normal) {
  float up = max(normal.z, 0.), side = 1. - abs(normal.z), height = max(site.z, 0.);
  vec3 warm = ${glslVector(lamp.warm)} * field.g * uLamps.x * exp(-height * .17) * (.95 * up + .5 * side);
  vec3 cool = ${glslVector(lamp.cool)} * field.b * uLamps.y * (1. - smoothstep(7., 20., height)) * (.95 * up + .4 * side);
  return warm + cool;
}
vec3 hallLight(vec4 field, vec3 normal) {
  return ${glslVector(lamp.hall)} * field.a * uLamps.z * (.1 + .3 * max(normal.z, 0.) + .1 * max(-normal.y, 0.));
}
`
