/** Painted lines that fade before they alias: `pixel` is the size of a pixel on the ground, metres. */
export const linesGlsl = /* glsl */ `
float pixelSize(vec2 uv) { return max(length(fwidth(uv)) * .55, .01); }
float stripe(float distance, float width, float pixel) {
  return (1. - smoothstep(width * .5 - pixel * .5, width * .5 + pixel, abs(distance))) * clamp(width / pixel * 1.2, 0., 1.);
}
float dashes(float along, float period, float on, float pixel) {
  float d = abs(fract(along / period) - .5) * period;
  return 1. - smoothstep(on * .5 - pixel, on * .5 + pixel, d);
}
`
