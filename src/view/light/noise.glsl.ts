import type { QualityTier } from '../quality.ts'

const hashGlsl = /* glsl */ `
float hash2(vec2 p) {
  p = fract(p * vec2(123.34, 456.21));
  p += dot(p, p + 45.32);
  return fract(p.x * p.y);
}
`

const valueNoiseGlsl = /* glsl */ `
float noise2(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3. - 2. * f);
  return mix(mix(hash2(i), hash2(i + vec2(1, 0)), f.x), mix(hash2(i + vec2(0, 1)), hash2(i + vec2(1, 1)), f.x), f.y);
}
float noise3(vec3 p) {
  float level = floor(p.z), f = p.z - level;
  f = f * f * (3. - 2. * f);
  return mix(noise2(p.xy + level * vec2(37.2, 17.7)), noise2(p.xy + (level + 1.) * vec2(37.2, 17.7)), f);
}
float clouds2(vec2 p) {
  float sum = 0., weight = .5;
  for (int i = 0; i < 4; i++) { sum += weight * noise2(p); p = p * 2.03 + 17.; weight *= .5; }
  return sum;
}
`

/** A processor that draws every pixel has no time for noise: its mean instead. */
const meanNoiseGlsl = /* glsl */ `
float noise2(vec2 p) { return .5; }
float noise3(vec3 p) { return .5; }
float clouds2(vec2 p) { return .47; }
`

const gridGlsl = /* glsl */ `
/** Lines of width w (share of a cell) at whole x, faded out before they alias. */
float gridLine(float x, float w) {
  float f = fwidth(x);
  float d = abs(fract(x - .5) - .5);
  return (1. - smoothstep(w * .5, w * .5 + max(f, 1e-4), d)) * clamp(1.2 - f * 2., 0., 1.);
}
`

/** Value noise and lines, shared by every shader of the view. */
export function noiseGlsl(tier: QualityTier): string {
  return [hashGlsl, tier === 'lite' ? meanNoiseGlsl : valueNoiseGlsl, gridGlsl].join('')
}
