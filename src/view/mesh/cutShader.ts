import { Cut } from './solids.ts'

/** Buildings that can open, at most. */
export const openableCount = 16

/** Height above the floor at which a wall that stands in the way is cut, metres. */
export const sillHeight = 1.2

export const cutVertexHead = /* glsl */ `
uniform vec4 uOpening[${2 * openableCount}];
flat varying vec4 vHall;
flat varying vec3 vCut;
`

/** Needs `trait`: number of the building that opens, or -1, in y; how it is cut in z. */
export const cutVertex = /* glsl */ `
  int hall = max(int(trait.y + .5), 0);
  bool opens = trait.y > -.5;
  vHall = opens ? uOpening[2 * hall] : vec4(0.);
  vCut = vec3(opens ? uOpening[2 * hall + 1].xy : vec2(0.), trait.z);
`

/**
 * `cutOpen` leaves out what an open hall doesn't show and says how brightly the cut shines here. Roofs go from the
 * middle outwards, walls in the way from the top down, in an ordered dither.
 */
export const cutGlsl = /* glsl */ `
flat varying vec4 vHall;
flat varying vec3 vCut;
float ditherThreshold(vec2 pixel) {
  vec2 p = mod(floor(pixel), 4.);
  vec2 half_ = floor(p / 2.), low = mod(p, 2.);
  float a = 2. * abs(low.x - low.y) + low.y, b = 2. * abs(half_.x - half_.y) + half_.y;
  return (4. * a + b + .5) / 16.;
}
float cutOpen(vec3 site, vec3 normal, vec2 outwards) {
  float open = vHall.x;
  float width = max(.15, 1.2 * length(fwidth(site)));
  if (vCut.z < .5 || open < .001) return 0.;
  if (vCut.z > ${Cut.rim}. - .5 && dot(eyeInSite().xy - site.xy, outwards) > 0.) discard;
  if (vCut.z > ${Cut.edge}. - .5) return open;
  bool roof = vCut.z < ${Cut.wall}. - .5;
  if (!roof && dot(eyeInSite() - site, normal) <= 0.) return 0.;
  float front = roof
    ? length(site.xy - vHall.yz) - open * (vHall.w + 6.)
    : mix(vCut.y + 1., vCut.x + ${sillHeight.toFixed(2)}, open) - site.z;
  float band = roof ? 2.5 : mix(.8, .02, open);
  if (smoothstep(band, -band, front) > ditherThreshold(gl_FragCoord.xy)) discard;
  return 1. - smoothstep(width, 1.5 * width, abs(front - band));
}
`
