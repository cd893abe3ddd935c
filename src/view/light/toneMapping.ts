import { ShaderChunk } from 'three'

const asShipped = 'vec3 CustomToneMapping( vec3 color ) { return color; }'

/** ACES filmic (uNeutral 0) to Khronos neutral (1), then contrast and saturation. Takes and gives linear colour. */
export const toneMapGlsl = /* glsl */ `
uniform float uNeutral;
uniform vec2 uGrade;
vec3 CustomToneMapping( vec3 color ) {
  color = max( color, 0. );
  vec3 mapped;
  if ( uNeutral <= 0. ) mapped = ACESFilmicToneMapping( color );
  else if ( uNeutral >= 1. ) mapped = NeutralToneMapping( color );
  else mapped = mix( ACESFilmicToneMapping( color ), NeutralToneMapping( color ), uNeutral );
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
