import { DynamicDrawUsage, type IUniform, type InstancedBufferGeometry, type Mesh } from 'three'
import { nodeUse, type Waypoints } from '../record/waypoints.ts'
import { wrapSeconds } from '../record/wrappedSeconds.ts'
import { glowMaterial } from './glowMaterial.ts'
import { instancedMesh, instances, square } from './instanced.ts'

/** Seconds in which a node lights up or goes out. */
const fade = 0.5

/** Nodes of the networks glow while a vehicle heads to them; pads of stations while one stands there. */
export class WaypointLayer {
  readonly mesh: Mesh<InstancedBufferGeometry>
  readonly #waypoints: Waypoints
  #revision = 0

  constructor(waypoints: Waypoints, shared: Record<string, IUniform>) {
    this.#waypoints = waypoints
    this.mesh = instancedMesh(square(), waypointMaterial(shared), 4)
    const { points } = waypoints
    const { geometry } = this.mesh
    const places = points.flatMap(({ x, y, z, isWide }) => [x, y, z, isWide ? 2.6 : 0.85])
    geometry.setAttribute('place', instances(places, 4))
    geometry.setAttribute('use', instances(waypoints.uses, 3).setUsage(DynamicDrawUsage))
    geometry.instanceCount = points.length
  }

  sync(): void {
    if (this.#waypoints.revision === this.#revision) return
    this.#revision = this.#waypoints.revision
    this.mesh.geometry.getAttribute('use').needsUpdate = true
  }
}

function waypointMaterial(uniforms: Record<string, IUniform>) {
  return glowMaterial({
    uniforms,
    flat: true,
    vertex: /* glsl */ `
      attribute vec4 place; attribute vec3 use;
      uniform float uLifeSeconds, uNodeStrength;
      varying vec2 vAt; varying vec3 vTint; varying float vCover; flat varying float vPad;
      float strengthOf(float kind) { return kind >= ${nodeUse.occupied}. ? 1. : kind >= ${nodeUse.ahead}. ? .7 : 0.; }
      void main() {
        float since = mod(uLifeSeconds - use.z + ${wrapSeconds}., ${wrapSeconds}.);
        float come = clamp(since / ${fade}, 0., 1.);
        float shown = use.x > 0. ? use.x : use.y;
        vCover = mix(strengthOf(use.y), strengthOf(use.x), come) * uNodeStrength;
        vPad = step(${nodeUse.occupied}. - .5, shown);
        vTint = vPad > .5 ? uStateColors[clamp(int(shown) - ${nodeUse.occupied}, 0, 8)] : uAccent;
        vAt = position.xy;
        vec3 site = vec3(place.xy + position.xy * place.w * mix(.75, 1., vPad), place.z + .045);
        gl_Position = vCover > .003 ? projectionMatrix * modelViewMatrix * vec4(site, 1.) : vec4(0., 0., 2., 1.);
      }`,
    fragment: /* glsl */ `
      varying vec2 vAt; varying vec3 vTint; varying float vCover; flat varying float vPad;
      void main(inout vec3 tint, inout float cover) {
        vec2 q = abs(vAt);
        float edge = max(q.x, q.y), r = length(vAt);
        float frame = smoothstep(.8, .84, edge) * smoothstep(1., .97, edge) * step(.45, max(min(q.x, q.y), 0.));
        float pad = max(frame, .28 * smoothstep(1., .6, edge));
        float node = smoothstep(.3, .22, r) + .35 * pow(max(1. - r, 0.), 2.);
        tint = vTint;
        cover = vCover * mix(min(node, 1.), pad, vPad);
      }`,
  })
}
