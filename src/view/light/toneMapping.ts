import { ShaderChunk } from 'three'

const asShipped = 'vec3 CustomToneMapping( vec3 color ) { return color; }'

/**
 * ACES filmic (uNeutral 0) to Khronos neutral (1), whose toe is softened so that shade keeps its grey; then contrast and
 * saturation. Takes and gives linear colour.
 */
export const toneMapGlsl = /* glsl */ `
uniform float uNeutral;
uniform vec2 uGrade;
vec3 softNeutral( vec3 color ) {
  color *= toneMappingExposure;
  float low = min( color.r, min( color.g, color.b ) );
  color -= .3 * ( low < .08 ? low - 6.25 * low * low : .04 );
  float peak = max( color.r, max( color.g, color.b ) );
  if ( peak < .76 ) return color;
  float shown = 1. - .0576 / ( peak - .52 );
  return mix( color * shown / peak, vec3( shown ), 1. - 1. / ( .15 * ( peak - shown ) + 1. ) );
}
vec3 CustomToneMapping( vec3 color ) {
  color = max( color, 0. );
  vec3 mapped;
  if ( uNeutral <= 0. ) mapped = ACESFilmicToneMapping( color );
  else if ( uNeutral >= 1. ) mapped = softNeutral( color );
  else mapped = mix( ACESFilmicToneMapping( color ), softNeutral( color ), uNeutral );
  mapped = mix( vec3( dot( mapped, vec3( .2126, .7152, .0722 ) ) ), mapped, 1. + uGrade.y );
  vec3 shown = sqrt( saturate( mapped ) );
  shown = mix( shown, shown * shown * ( 3. - 2. * shown ), uGrade.x );
  return shown * shown;
}
`

/**
 * Makes `CustomToneMapping` the one tone mapping of the picture, in every program that ends on the screen. A chain of
 * effects that draws into a buffer first has it in its last effect: `toneMapGlsl` after three.js' own tone mappings.
 */
export function installToneMapping(): void {
  ShaderChunk.tonemapping_pars_fragment = ShaderChunk.tonemapping_pars_fragment.replace(asShipped, toneMapGlsl)
}
