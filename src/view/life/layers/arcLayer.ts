import { DoubleSide, type IUniform, type InstancedBufferGeometry, type Mesh } from 'three'
import type { Flows } from '../record/flows.ts'
import { glowMaterial } from './glowMaterial.ts'
import { instancedMesh, instances } from './instanced.ts'
import { ribbon } from './ribbon.ts'

const steps = 40
/** How fast the bright head runs along, m/s. */
const headSpeed = 110

/** Trips of trucks between places: an arc each way, wider with more of them, its head runs to where they go. */
export class ArcLayer {
  readonly mesh: Mesh<InstancedBufferGeometry>
  readonly #flows: Flows
  #revision = -1

  constructor(flows: Flows, shared: Record<string, IUniform>) {
    this.#flows = flows
    this.mesh = instancedMesh(ribbon(steps), arcMaterial(shared), 7)
    this.sync()
  }

  get count(): number {
    return this.#flows.flows.length
  }

  sync(): void {
    if (this.#flows.revision === this.#revision) return
    this.#revision = this.#flows.revision
    const { flows } = this.#flows
    const { geometry } = this.mesh
    geometry.dispose()
    const ends = flows.flatMap(({ from, to }) => [from.x, from.y, to.x, to.y])
    geometry.setAttribute('ends', instances(flows.length > 0 ? ends : [0, 0, 0, 0], 4))
    geometry.setAttribute('trips', instances(flows.length > 0 ? flows.map(({ trips }) => trips) : [0], 1))
    geometry.instanceCount = flows.length
  }
}

function arcMaterial(uniforms: Record<string, IUniform>) {
  const material = glowMaterial({
    uniforms,
    vertex: /* glsl */ `
      attribute vec4 ends; attribute float trips;
      uniform float uArcStrength;
      varying float vAlong, vSide, vStart, vLength, vFar;
      vec3 arcAt(float u) {
        float reach = distance(ends.xy, ends.zw);
        return vec3(mix(ends.xy, ends.zw, u), 6. + 4. * (12. + .2 * reach) * u * (1. - u));
      }
      void main() {
        float u = position.x / ${steps}.;
        vec3 site = arcAt(u), way = arcAt(u + .01) - arcAt(u - .01);
        vec3 eye = vec3(cameraPosition.x, -cameraPosition.z, cameraPosition.y);
        vFar = distance(site, eye);
        float width = max(1.2 + .5 * sqrt(trips), vFar * .0023) * (.8 + .35 * min(trips, 8.));
        vec3 aside = normalize(cross(way, eye - site)) * width * .5;
        vAlong = u;
        vSide = position.y;
        vLength = distance(ends.xy, ends.zw);
        vStart = fract(dot(ends, vec4(.137, .291, .413, .071)));
        gl_Position = uArcStrength > 0. ? projectionMatrix * modelViewMatrix * vec4(site + aside * position.y, 1.) : vec4(0., 0., 2., 1.);
      }`,
    fragment: /* glsl */ `
      varying float vAlong, vSide, vStart, vLength, vFar;
      uniform float uArcStrength;
      void main(inout vec3 tint, inout float cover) {
        float across = 1. - vSide * vSide;
        float head = pow(fract(vAlong - vStart - uSeconds * ${headSpeed}. / max(vLength, 60.)), 7.);
        float ends = smoothstep(0., .04, vAlong) * smoothstep(1., .96, vAlong);
        tint = mix(uAccent, vec3(1.), head * head * .3 * uAccentGlow) * mix(1., .8 + .5 * head, uAccentGlow);
        cover = (.4 + .6 * head) * across * ends * uArcStrength * exp(-vFar * .0002);
      }`,
  })
  material.side = DoubleSide
  return material
}
