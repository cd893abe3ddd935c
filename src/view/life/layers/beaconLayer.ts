import { BufferAttribute, type BufferGeometry, type IUniform } from 'three'
import { AssetState } from '../../../model/assetState.ts'
import { Quality, qualityOf } from '../../../model/quality.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import { type Instance, KindBatch } from '../../slots/kindBatch.ts'
import { slotGlsl } from '../../slots/slotShader.ts'
import { isVehicle } from '../record/fleet.ts'
import { glowMaterial } from './glowMaterial.ts'
import { square } from './instanced.ts'

/** What is drawn of each marked asset. */
const parts = { column: 0, mark: 1, ring: 2 } as const
/** Beats of a fault a second: ISA-18.2 practice for what wants attention. */
const beat = 1.2

/** Columns of light over what is in fault, small marks over warnings, and over vehicles nobody hears of for security. */
export class BeaconLayer {
  readonly #batch: KindBatch
  readonly #reader: FrameReader
  #revision = -1
  #marked: readonly number[] = []
  #faults = 0

  constructor(reader: FrameReader, shared: Record<string, IUniform>) {
    this.#reader = reader
    this.#batch = new KindBatch(beaconShape(), beaconMaterial(shared))
    this.#batch.mesh.renderOrder = 8
  }

  get mesh() {
    return this.#batch.mesh
  }

  /** Whether a beacon beats. */
  get beating(): boolean {
    return this.#faults > 0
  }

  sync(): void {
    const { revision } = this.#reader
    if (revision === this.#revision) return
    this.#revision = revision
    const marked = this.#look()
    if (marked.length === this.#marked.length && marked.every((slot, i) => slot === this.#marked[i])) return
    this.#marked = marked
    this.#batch.fill(marked.map((slot) => this.#instanceOf(slot)))
  }

  #look(): number[] {
    const { statuses, assetCount } = this.#reader
    const marked: number[] = []
    this.#faults = 0
    for (let slot = 0; slot < assetCount; slot++) {
      const state = statuses[4 * slot]!
      if (statuses[4 * slot + 2] !== 1) continue
      if (state === AssetState.fault) this.#faults++
      const unheard = state === AssetState.offline || qualityOf(statuses[4 * slot + 1]!) >= Quality.stale
      if (state >= AssetState.warning || (unheard && isVehicle(this.#reader, slot))) marked.push(slot)
    }
    return marked
  }

  #instanceOf(slot: number): Instance {
    return { slot, row: -1, scale: this.#reader.identity(slot)?.size ?? [1, 1, 1] }
  }
}

function beaconShape(): BufferGeometry {
  const shape = square()
  const count = Object.keys(parts).length
  const corners = shape.getAttribute('position')
  const positions = new Float32Array(3 * 4 * count)
  const index: number[] = []
  for (let part = 0; part < count; part++) {
    for (let i = 0; i < 4; i++) positions.set([corners.getX(i), corners.getY(i), part], 3 * (4 * part + i))
    index.push(...Array.from(shape.index!.array, (corner) => corner + 4 * part))
  }
  shape.setAttribute('position', new BufferAttribute(positions, 3))
  shape.setIndex(index)
  return shape
}

function beaconMaterial(uniforms: Record<string, IUniform>) {
  return glowMaterial({
    uniforms,
    vertex: /* glsl */ `
      attribute ivec2 slotRow; attribute vec3 slotScale;
      uniform float uUnheardStrength;
      ${slotGlsl}
      varying vec2 vAt; varying vec3 vTint; varying float vStrength; flat varying int vPart, vSort;
      void main() {
        int slot = max(slotRow.x, 0), part = int(position.z + .5);
        ivec4 status = slotStatus(slot);
        vec4 pose = slotPose(slot);
        bool stale = (status.y & 3) >= ${Quality.stale}, fault = status.x == ${AssetState.fault} && !stale;
        bool warning = status.x == ${AssetState.warning} && !stale;
        vSort = fault ? 0 : warning ? 1 : 2;
        vPart = part;
        vAt = position.xy;
        vec3 eye = vec3(cameraPosition.x, -cameraPosition.z, cameraPosition.y);
        vec3 foot = pose.xyz;
        float far = distance(eye, foot), top = slotScale.z;
        vec2 towards = normalize(eye.xy - foot.xy + 1e-4);
        vec3 aside = vec3(-towards.y, towards.x, 0.);
        vec3 upward = normalize(cross(eye - foot, aside));
        float size = max(.55, far * .006);
        vec3 site = foot;
        if (part == ${parts.column}) site += aside * position.x * max(.4, far * .0046) + vec3(0., 0., (position.y * .5 + .5) * (top + 7. + far * .055));
        else if (part == ${parts.mark}) site += vec3(0., 0., top + .5 + size) + (aside * position.x + upward * position.y) * size;
        else site += vec3(position.xy * (max(slotScale.x, slotScale.y) * .75 + .6), .05);
        float beats = fault ? .6 + .4 * cos(uSeconds * ${(2 * Math.PI * beat).toFixed(5)}) : 1.;
        vStrength = (vSort == 2 ? uUnheardStrength : 1.) * beats;
        vTint = uStateColors[fault ? ${AssetState.fault} : warning ? ${AssetState.warning} : ${AssetState.offline}];
        vTint *= mix(1., vSort == 2 ? 1.6 : 1.3, uAccentGlow);
        bool drawn = slotRow.x >= 0 && status.z > 0 && vStrength > 0. && (part != ${parts.column} || fault) && (part != ${parts.mark} || !fault);
        gl_Position = drawn ? projectionMatrix * modelViewMatrix * vec4(site, 1.) : vec4(0., 0., 2., 1.);
      }`,
    fragment: /* glsl */ `
      varying vec2 vAt; varying vec3 vTint; varying float vStrength; flat varying int vPart, vSort;
      void main(inout vec3 tint, inout float cover) {
        tint = vTint;
        float r = length(vAt), across = 1. - abs(vAt.x), up = vAt.y * .5 + .5;
        float diamond = abs(vAt.x) + abs(vAt.y), box = max(abs(vAt.x), abs(vAt.y));
        if (vPart == ${parts.column}) {
          float core = smoothstep(.55, 1., across);
          cover = (core + .4 * across * across) * pow(max(1. - up, 0.), 1.1);
          tint = mix(tint, vec3(1.), core * .25 * uAccentGlow);
        } else if (vPart == ${parts.mark}) {
          float fill = vSort == 1 ? smoothstep(1., .9, diamond) : smoothstep(.82, .76, box) * smoothstep(.5, .56, box);
          cover = fill;
        } else {
          float ring = smoothstep(.1, .02, abs(r - .86));
          cover = ring * .9 + smoothstep(1., .3, r) * .22;
          cover *= vSort == 0 ? 1. : .45;
        }
        cover = clamp(cover * vStrength, 0., 1.);
      }`,
  })
}
