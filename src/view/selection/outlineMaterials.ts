import {
  AlwaysStencilFunc,
  BackSide,
  DoubleSide,
  type IUniform,
  NotEqualStencilFunc,
  ReplaceStencilOp,
  ShaderMaterial,
  type Vector2,
} from 'three'
import { jointTables } from '../slots/jointTables.ts'
import { placeVertexGlsl, placeVertexHead } from '../slots/slotMaterial.ts'

const mark = 1
const widthPixels = 2.5

/** How a body's vertices come to stand in the site frame. */
export interface OutlineShape {
  readonly head: string
  /** Sets localPosition and localNormal. */
  readonly place: string
  readonly uniforms: Record<string, IUniform>
}

export function standing(uniforms: Record<string, IUniform>): OutlineShape {
  return { head: '', place: '', uniforms }
}

export function slotShape(uniforms: Record<string, IUniform>): OutlineShape {
  return { head: placeVertexHead, place: placeVertexGlsl, uniforms: { ...uniforms, uJointTables: jointTables } }
}

/**
 * An outline of constant width on the screen, seen through everything: first the body itself is marked in the
 * stencil, then its hull, pushed out along the normals, is drawn where the mark is not.
 */
export function outlineMaterials(
  shape: OutlineShape,
  resolution: IUniform<Vector2>,
): { body: ShaderMaterial; hull: ShaderMaterial } {
  const common = { depthTest: false, depthWrite: false, transparent: true, stencilWrite: true, stencilRef: mark }
  const body = new ShaderMaterial({
    ...common,
    uniforms: shape.uniforms,
    colorWrite: false,
    side: DoubleSide,
    stencilFunc: AlwaysStencilFunc,
    stencilZPass: ReplaceStencilOp,
    vertexShader: vertexShader(shape, false),
    fragmentShader: 'void main() { gl_FragColor = vec4(1.); }',
  })
  const hull = new ShaderMaterial({
    ...common,
    uniforms: { ...shape.uniforms, uResolution: resolution },
    side: BackSide,
    stencilFunc: NotEqualStencilFunc,
    toneMapped: false,
    vertexShader: vertexShader(shape, true),
    fragmentShader: `uniform vec3 uAccent;
      void main() {
        gl_FragColor = vec4(uAccent, 1.);
        #include <colorspace_fragment>
      }`,
  })
  return { body, hull }
}

function vertexShader({ head, place }: OutlineShape, hull: boolean): string {
  return /* glsl */ `
    ${head}
    uniform vec2 uResolution;
    void main() {
      vec3 localPosition = position, localNormal = normal;
      ${place}
      vec4 clip = projectionMatrix * modelViewMatrix * vec4(localPosition, 1.);
      ${
        hull
          ? `vec4 ahead = projectionMatrix * modelViewMatrix * vec4(localPosition + localNormal * .01, 1.);
             vec2 way = ahead.xy / ahead.w - clip.xy / clip.w;
             vec2 pixels = way * uResolution;
             if (dot(pixels, pixels) > 1e-12) clip.xy += normalize(pixels) / uResolution * ${(2 * widthPixels).toFixed(1)} * clip.w;`
          : ''
      }
      gl_Position = clip;
    }`
}
