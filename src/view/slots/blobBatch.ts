import { type IUniform, type Material, ShaderMaterial } from 'three'
import { contactGeometry, contactGlsl, contactState } from './contactShade.ts'
import { KindBatch } from './kindBatch.ts'
import { slotGlsl } from './slotShader.ts'

/** Soft shadows under everything that has a slot, in one draw call: instances are scaled to their size in metres. */
export function blobBatch(uniforms: Record<string, IUniform>): KindBatch {
  const batch = new KindBatch(contactGeometry(), blobMaterial(uniforms))
  batch.mesh.renderOrder = 3
  return batch
}

function blobMaterial(uniforms: Record<string, IUniform>): Material {
  return new ShaderMaterial({
    ...contactState,
    uniforms,
    vertexShader: /* glsl */ `
      attribute ivec2 slotRow; attribute vec3 slotScale;
      ${slotGlsl}
      varying vec2 vUv; varying float vAway;
      void main() {
        vUv = uv - .5;
        vec4 pose = slotPose(slotRow.x);
        bool placed = slotStatus(slotRow.x).z > 0;
        vec3 site = turnedBy(pose.w, position * vec3(slotScale.xy * 1.3 + .3, 1.)) + pose.xyz + vec3(0., 0., .02);
        vec4 view = modelViewMatrix * vec4(site, 1.);
        vAway = -view.z;
        gl_Position = placed ? projectionMatrix * view : vec4(0., 0., 2., 1.);
      }`,
    fragmentShader: `${contactGlsl} void main() { gl_FragColor = contactShade(); }`,
  })
}
