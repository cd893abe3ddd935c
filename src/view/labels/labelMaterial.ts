import { type IUniform, ShaderMaterial } from 'three'
import { slotGlsl } from '../slots/slotShader.ts'
import { atlasSize } from './glyphAtlas.ts'
import { boxUnit } from './textRun.ts'

export const fadeSeconds = 0.22

/**
 * Letters from their distance fields, four samples a pixel so that thin strokes stay even; plates with a bar, or a dot in
 * the colour of the asset's state.
 */
export function labelMaterial(uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
    vertexShader: /* glsl */ `
      attribute vec4 box, glyph; attribute float label;
      uniform vec2 uResolution; uniform float uTime, uScale, uRatio;
      uniform highp sampler2D uLabels;
      ${slotGlsl}
      varying vec2 vAtlas, vInside; varying float vAlpha;
      flat varying vec2 vSize; flat varying float vPlate, vLook; flat varying int vState;
      void main() {
        vec4 anchor = texelFetch(uLabels, ivec2(0, int(label + .5)), 0), life = texelFetch(uLabels, ivec2(1, int(label + .5)), 0);
        vec3 site = anchor.xyz;
        vState = -1;
        if (anchor.w > -.5) {
          int slot = int(anchor.w + .5);
          site += slotPose(slot).xyz;
          vState = slotStatus(slot).x;
        }
        vec2 corner = position.xy + .5;
        vec4 view = modelViewMatrix * vec4(site, 1.);
        vec4 clip = projectionMatrix * view;
        vec4 place = box * (uScale / ${boxUnit}.);
        vec2 pixels = place.xy + vec2(corner.x, 1. - corner.y) * place.zw;
        vec2 device = uResolution * uRatio;
        vec2 origin = floor((clip.xy / clip.w * .5 + .5) * device + .5) / device * 2. - 1.;
        clip.xy = (origin + pixels * vec2(2., -2.) / uResolution) * clip.w;
        gl_Position = clip;
        vAtlas = (glyph.xy + vec2(corner.x, 1. - corner.y) * glyph.zw) / vec2(${atlasSize.width}., ${atlasSize.height}.);
        vInside = (corner - .5) * place.zw;
        vSize = place.zw;
        vPlate = glyph.z < .5 ? 1. : 0.;
        vLook = life.w;
        float distance = life.z > 0. ? length(view.xyz) / life.z : 0.;
        vAlpha = clamp((uTime - life.x) / ${fadeSeconds}, 0., 1.) * clamp(1. - (uTime - life.y) / ${fadeSeconds}, 0., 1.)
          * clamp((1. - distance) * 5., 0., 1.);
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D uAtlas;
      uniform vec4 uLabelPlate, uLabelHalo;
      uniform vec3 uLabelInk[4], uLabelMark[2], uStateColors[9];
      uniform float uScale, uRatio;
      varying vec2 vAtlas, vInside; varying float vAlpha;
      flat varying vec2 vSize; flat varying float vPlate, vLook; flat varying int vState;
      float coverage(float d, float edge, float width) { return smoothstep(edge - width, edge + width, d); }
      void main() {
        int look = int(vLook + .5);
        bool plated = look < 2;
        vec4 color;
        if (vPlate > .5) {
          float pixel = 1. / uRatio, radius = 2.5 * uScale;
          vec2 q = abs(vInside) - vSize * .5 + radius;
          float d = length(max(q, 0.)) + min(max(q.x, q.y), 0.) - radius;
          if (plated) {
            float bar = clamp((-vSize.x * .5 + 3. * uScale - vInside.x) / pixel + .5, 0., 1.);
            color = mix(uLabelPlate, vec4(uLabelMark[look], 1.), bar);
            color.a *= clamp(.5 - d / pixel, 0., 1.);
          } else {
            float toDot = length(vInside - vec2(-vSize.x * .5 + 9. * uScale, 0.)) - 3. * uScale;
            float dot = clamp(.5 - toDot / pixel, 0., 1.), rim = clamp(.5 - (toDot - 1.5 * uScale) / pixel, 0., 1.);
            color = vec4(mix(uLabelHalo.rgb, uStateColors[clamp(vState, 0, 8)], dot), max(dot, rim * uLabelHalo.a));
          }
        } else {
          vec2 dx = dFdx(vAtlas) * .25, dy = dFdy(vAtlas) * .25;
          vec4 d = vec4(texture2D(uAtlas, vAtlas + dx * .5 + dy).r, texture2D(uAtlas, vAtlas - dx + dy * .5).r,
            texture2D(uAtlas, vAtlas + dx - dy * .5).r, texture2D(uAtlas, vAtlas - dx * .5 - dy).r);
          float fine = clamp(fwidth(d.x) * .5, .008, .3);
          float ink = 0., halo = 0.;
          for (int i = 0; i < 4; i++) {
            ink += coverage(d[i], .74, fine) * .25;
            halo += coverage(d[i], .42, .2) * .25;
          }
          float rim = plated ? 0. : halo * uLabelHalo.a;
          color = vec4(mix(uLabelHalo.rgb, uLabelInk[look], ink / max(ink + rim * (1. - ink), .001)), ink + rim * (1. - ink));
        }
        gl_FragColor = vec4(color.rgb, color.a * vAlpha);
        #include <colorspace_fragment>
        if (gl_FragColor.a < .004) discard;
      }`,
  })
}
