import { Effect } from 'postprocessing'
import type { Uniform } from 'three'
import type { LightUniforms } from '../light/lightUniforms.ts'
import { toneMapGlsl } from '../light/toneMapping.ts'

/** Share of the picture's half diagonal from which it darkens, and how far. */
const [vignetteFrom, vignetteDark] = [0.55, 0.3]

/** The last of the chain: the product's tones, and corners a little darker than the middle. */
export class GradeEffect extends Effect {
  constructor({ uNeutral, uGrade }: LightUniforms) {
    super('Grade', fragment, {
      uniforms: new Map<string, Uniform>([
        ['uNeutral', uNeutral],
        ['uGrade', uGrade],
      ]),
    })
  }
}

const fragment = /* glsl */ `
  #include <tonemapping_pars_fragment>
  ${toneMapGlsl}
  void mainImage(const in vec4 inputColor, const in vec2 uv, out vec4 outputColor) {
    float corner = length(uv - .5) * 1.41421356;
    float shade = 1. - ${vignetteDark.toFixed(2)} * smoothstep(${vignetteFrom.toFixed(2)}, 1.1, corner);
    outputColor = vec4(CustomToneMapping(inputColor.rgb * shade), 1.);
  }`
