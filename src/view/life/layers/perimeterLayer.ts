import { BufferAttribute, BufferGeometry, DoubleSide, type IUniform, Mesh } from 'three'
import type { SceneDocument } from '../../../scene/schema.ts'
import { glowMaterial } from './glowMaterial.ts'

/** Heights of what shows a fence and a gate, and the width of a gate, metres. */
const fenceHeight = 4
const gateHeight = 9
const gateWidth = 18

/** Fences and gates as curtains of light: where one may go in and out, and where not. */
export function perimeterLayer(document: SceneDocument, shared: Record<string, IUniform>): Mesh {
  const positions: number[] = []
  const traits: number[] = []
  const curtain = (ax: number, ay: number, bx: number, by: number, z: number, height: number, isGate: number) => {
    const length = Math.hypot(bx - ax, by - ay)
    positions.push(ax, ay, z, bx, by, z, bx, by, z + height, ax, ay, z, bx, by, z + height, ax, ay, z + height)
    for (const [u, v] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
      [1, 1],
      [0, 1],
    ] as const)
      traits.push(u * length, v, isGate)
  }
  for (const { line, z } of document.roads.filter(({ kind }) => kind === 'fence')) {
    for (let i = 1; i < line.length; i++) curtain(...line[i - 1]!, ...line[i]!, z, fenceHeight, 0)
  }
  for (const { position, theta } of document.gates) {
    const [dx, dy] = [-Math.sin(theta) * (gateWidth / 2), Math.cos(theta) * (gateWidth / 2)]
    curtain(position[0] - dx, position[1] - dy, position[0] + dx, position[1] + dy, 0, gateHeight, 1)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('trait', new BufferAttribute(new Float32Array(traits), 3))
  const mesh = new Mesh(geometry, perimeterMaterial(shared))
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.renderOrder = 6
  return mesh
}

function perimeterMaterial(uniforms: Record<string, IUniform>) {
  const material = glowMaterial({
    uniforms,
    vertex: /* glsl */ `
      attribute vec3 trait;
      uniform float uPerimeterStrength;
      varying vec3 vTrait; varying float vFar;
      void main() {
        vTrait = trait;
        vec4 view = modelViewMatrix * vec4(position, 1.);
        vFar = -view.z;
        gl_Position = uPerimeterStrength > 0. ? projectionMatrix * view : vec4(0., 0., 2., 1.);
      }`,
    fragment: /* glsl */ `
      varying vec3 vTrait; varying float vFar;
      uniform float uPerimeterStrength;
      void main(inout vec3 tint, inout float cover) {
        float up = vTrait.y, gate = vTrait.z;
        float edge = smoothstep(.06, .0, abs(up - .97)) + smoothstep(.05, 0., up);
        float posts = smoothstep(.12, .04, abs(fract(vTrait.x / 6.) - .5)) * (1. - gate) * smoothstep(900., 200., vFar) * .5;
        float bars = gate * step(.5, fract(up * 5.)) * .35;
        tint = uAccent * mix(1., 1. + .3 * gate, uAccentGlow);
        cover = clamp(edge * .8 + posts + bars + pow(max(1. - up, 0.), 2.) * .3 + .1, 0., 1.) * uPerimeterStrength * .85;
      }`,
  })
  material.side = DoubleSide
  return material
}
