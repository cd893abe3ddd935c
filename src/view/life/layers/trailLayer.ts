import { DataTexture, DoubleSide, FloatType, type IUniform, type InstancedBufferGeometry, type Mesh } from 'three'
import { AssetState } from '../../../model/assetState.ts'
import { Quality } from '../../../model/quality.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import { slotGlsl } from '../../slots/slotShader.ts'
import type { LifeRecord } from '../record/lifeRecord.ts'
import { runStep, trailPoints, trailSeconds } from '../record/trails.ts'
import { wrapSeconds } from '../record/wrappedSeconds.ts'
import { glowMaterial } from './glowMaterial.ts'
import { instancedMesh, instances } from './instanced.ts'
import { ribbon } from './ribbon.ts'

/** Pieces of trails that are drawn at most: with more vehicles each has fewer points. */
const mostPieces = 16_000
/** Widths of trails as shares of their vehicle's, and what they are drawn wide at least, per metre of distance. */
const widthOfVehicle = 0.8
const leastWidth = 0.0034

/** The last seconds of each vehicle's way on the ground, in the colours of its states then, in one draw call. */
export class TrailLayer {
  readonly mesh: Mesh<InstancedBufferGeometry>
  readonly #record: LifeRecord
  readonly #reader: FrameReader
  readonly #uniforms: { uTrails: IUniform<DataTexture>; uTrailRow: IUniform<number>; uTrailStride: IUniform<number> }
  #revision: number
  #rowsWritten: number
  #vehicles = -1

  constructor(record: LifeRecord, reader: FrameReader, shared: Record<string, IUniform>) {
    this.#record = record
    this.#reader = reader
    this.#revision = record.trails.revision
    this.#rowsWritten = record.trails.rowsWritten
    this.#uniforms = {
      uTrails: { value: this.#texture() },
      uTrailRow: { value: record.trails.row },
      uTrailStride: { value: 1 },
    }
    this.mesh = instancedMesh(ribbon(trailPoints), trailMaterial({ ...shared, ...this.#uniforms }), 4)
    this.#list()
  }

  sync(): void {
    const { trails, fleet } = this.#record
    if (fleet.vehicles.length !== this.#vehicles) this.#list()
    const rows = trails.rowsWritten - this.#rowsWritten
    const texture = this.#uniforms.uTrails.value
    if (trails.revision !== this.#revision) {
      texture.dispose()
      this.#uniforms.uTrails.value = this.#texture()
    } else if (rows > 0) {
      const row = 4 * trails.columns
      if (rows < trailPoints) {
        for (let back = 0; back < rows; back++) {
          texture.addUpdateRange(((trails.row - back + trailPoints) % trailPoints) * row, row)
        }
      }
      texture.needsUpdate = true
    }
    this.#revision = trails.revision
    this.#rowsWritten = trails.rowsWritten
    this.#uniforms.uTrailRow.value = trails.row
  }

  restore(): void {
    this.#uniforms.uTrails.value.clearUpdateRanges()
    this.#uniforms.uTrails.value.needsUpdate = true
  }

  /** Frees its texture. */
  dispose(): void {
    this.#uniforms.uTrails.value.dispose()
  }

  #texture(): DataTexture {
    const { texels, columns } = this.#record.trails
    const texture = new DataTexture(texels, columns, trailPoints, undefined, FloatType)
    texture.needsUpdate = true
    return texture
  }

  #list(): void {
    const { vehicles } = this.#record.fleet
    this.#vehicles = vehicles.length
    const rows = vehicles.flatMap(({ slot }, column) => [
      slot,
      column,
      (this.#reader.identity(slot)?.size[1] ?? 1) * widthOfVehicle,
    ])
    const { geometry } = this.mesh
    geometry.dispose()
    geometry.setAttribute('vehicle', instances(rows.length > 0 ? rows : [0, 0, 0], 3))
    geometry.instanceCount = vehicles.length
    const stride = Math.ceil((vehicles.length * trailPoints) / mostPieces) || 1
    this.#uniforms.uTrailStride.value = stride
    geometry.setDrawRange(0, 6 * Math.floor(trailPoints / stride))
  }
}

function trailMaterial(uniforms: Record<string, IUniform>) {
  const material = glowMaterial({
    uniforms,
    flat: true,
    vertex: /* glsl */ `
      attribute vec3 vehicle;
      uniform highp sampler2D uTrails;
      uniform int uTrailRow, uTrailStride;
      uniform float uLifeSeconds, uTrailStrength;
      ${slotGlsl}
      varying vec3 vTint; varying float vCover, vSide, vThin;
      vec4 pointOf(int back) {
        return texelFetch(uTrails, ivec2(int(vehicle.y), (uTrailRow - back + ${2 * trailPoints}) % ${trailPoints}), 0);
      }
      float runOf(vec4 point) { return point.w < 0. ? -1. : floor(point.w / ${runStep}.); }
      float ageOf(vec4 point) { return mod(uLifeSeconds - point.z + ${wrapSeconds}., ${wrapSeconds}.); }
      void main() {
        int slot = int(vehicle.x), back = position.x < .5 ? -1 : (int(position.x) - 1) * uTrailStride;
        vec4 pose = slotPose(slot);
        ivec4 status = slotStatus(slot);
        vec4 newest = pointOf(0);
        vec4 now = vec4(pose.xy, uLifeSeconds, (status.z == 0 || (status.y & 3) >= ${Quality.stale}) ? -1. : runOf(newest) * ${runStep}. + float(status.x));
        vec4 here = back < 0 ? now : pointOf(back);
        vec4 ahead = back < uTrailStride ? now : pointOf(back - uTrailStride);
        vec4 behind = pointOf(min(back < 0 ? 0 : back + uTrailStride, ${trailPoints - 1}));
        bool whole = here.w >= 0. && runOf(here) == runOf(ahead) && runOf(here) == runOf(behind);
        float age = back < 0 ? 0. : ageOf(here);
        float left = whole ? clamp(1. - age / ${trailSeconds.toFixed(1)}, 0., 1.) : 0.;
        vec2 at = here.w < 0. ? pose.xy : here.xy;
        vec2 way = ahead.w < 0. || behind.w < 0. ? vec2(0.) : ahead.xy - behind.xy;
        float far = -(modelViewMatrix * vec4(at, pose.z, 1.)).z;
        float width = max(vehicle.z * mix(.35, 1., left), far * ${leastWidth}) * step(.001, left);
        vThin = 1. - smoothstep(1., 3., vehicle.z / max(far * ${leastWidth}, 1e-4));
        vec2 aside = length(way) > .02 ? normalize(vec2(-way.y, way.x)) * width * .5 : vec2(0.);
        bool unheard = (status.y & 3) >= ${Quality.stale};
        int state = unheard ? ${AssetState.offline} : clamp(int(mod(here.w, ${runStep}.) + .5), 0, 8);
        vTint = uStateColors[state] * mix(1., 1.25, uAccentGlow);
        vCover = pow(max(left, 0.), 1.4) * .95 * uTrailStrength * exp(-far * .0002);
        vSide = position.y;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(at + aside * position.y, pose.z + .06, 1.);
      }`,
    fragment: /* glsl */ `
      varying vec3 vTint; varying float vCover, vSide, vThin;
      void main(inout vec3 tint, inout float cover) {
        float across = 1. - vSide * vSide;
        tint = vTint;
        cover = vCover * mix(sqrt(max(across, 0.)), .25 * across + .75 * pow(max(across, 0.), 6.), uAccentGlow * (1. - vThin));
      }`,
  })
  material.side = DoubleSide
  return material
}
