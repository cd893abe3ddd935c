import { CustomBlending, type IUniform, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial } from 'three'

export interface GlowShader {
  readonly uniforms: Record<string, IUniform>
  readonly vertex: string
  /** Sets `vec3 tint`, linear, and `float cover`, 0..1. */
  readonly fragment: string
  /** Lies on the ground: drawn over what lies there. */
  readonly flat?: boolean
}

/** Declared in both shaders. */
const head = /* glsl */ `
uniform vec3 uAccent, uStateColors[9];
uniform float uAccentGlow, uSeconds;
`

/**
 * Light that the picture adds to what it shows. It adds where the theme glows and covers where it does not, in one
 * program: colours are premultiplied, and `uAccentGlow` takes most of their alpha away; what is left keeps their hue on
 * bright ground. They are the theme's own, without tone mapping.
 */
export function glowMaterial({ uniforms, vertex, fragment, flat = false }: GlowShader): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    premultipliedAlpha: true,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    ...(flat ? { polygonOffset: true, polygonOffsetFactor: -2, polygonOffsetUnits: -20 } : {}),
    vertexShader: `${head}${vertex}`,
    fragmentShader: /* glsl */ `
      ${head}
      ${fragment.replace('void main', 'void paint')}
      void main() {
        vec3 tint = vec3(0.);
        float cover = 0.;
        paint(tint, cover);
        if (cover < .004) discard;
        gl_FragColor = vec4(tint, 1.);
        #include <colorspace_fragment>
        gl_FragColor = vec4(gl_FragColor.rgb * cover, cover * (1. - .6 * uAccentGlow));
      }`,
  })
}
