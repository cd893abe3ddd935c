import {
  BufferAttribute,
  type BufferGeometry,
  Group,
  type IUniform,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
  Vector2,
} from 'three'
import type { FrameReader } from '../../telemetry/reader.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { Solids, plain } from '../mesh/solids.ts'
import { KindBatch } from '../slots/kindBatch.ts'
import { scaleOf, type SlotFleet } from '../slots/slotFleet.ts'
import { slotGlsl } from '../slots/slotShader.ts'
import { outlineMaterials, slotShape, standing } from './outlineMaterials.ts'

/** Above everything else, and in this order. */
const order = { ring: 6, body: 20, hull: 21 }

/** Outline and ground ring of the selected asset. */
export class SelectionMark {
  readonly group = new Group()
  readonly #reader: FrameReader
  readonly #fleet: SlotFleet
  readonly #buildings: readonly BuildingShape[]
  readonly #uniforms: Record<string, IUniform>
  readonly #resolution = { value: new Vector2(1, 1) }
  #shown: number | undefined

  constructor(
    reader: FrameReader,
    fleet: SlotFleet,
    buildings: readonly BuildingShape[],
    uniforms: Record<string, IUniform>,
  ) {
    this.#reader = reader
    this.#fleet = fleet
    this.#buildings = buildings
    this.#uniforms = uniforms
  }

  resize(width: number, height: number): void {
    this.#resolution.value.set(width, height)
  }

  /** Marks a slot, or nothing; waits silently for a body that is not built yet. */
  show(slot: number | undefined): void {
    if (slot === this.#shown) return
    this.clear()
    if (slot === undefined) return
    const building = this.#buildings[slot]
    if (building) this.#outlineBuilding(building)
    else if (!this.#outlineSlot(slot)) return
    this.#shown = slot
  }

  clear(): void {
    for (const child of this.group.children) {
      if (!(child instanceof Mesh)) continue
      const { geometry, material } = child as Mesh<BufferGeometry, ShaderMaterial>
      geometry.dispose()
      material.dispose()
    }
    this.group.clear()
    this.#shown = undefined
  }

  #outlineBuilding(building: BuildingShape): void {
    const { body, hull } = outlineMaterials(standing(this.#uniforms), this.#resolution)
    const geometry = prismWithRoundNormals(building)
    this.#add(new Mesh(geometry, body), order.body)
    this.#add(new Mesh(geometry, hull), order.hull)
  }

  #outlineSlot(slot: number): boolean {
    const identity = this.#reader.identity(slot)
    const built = identity && this.#fleet.builtOf(identity)
    if (!identity || !built) return false
    const { levels, kind } = built
    const { size } = identity
    const { body, hull } = outlineMaterials(slotShape(this.#uniforms), this.#resolution)
    const instance = {
      slot,
      row: this.#reader.jointRow[slot] ?? -1,
      scale: scaleOf(identity),
    }
    for (const [material, when] of [
      [body, order.body],
      [hull, order.hull],
    ] as const) {
      const batch = new KindBatch(levels[0], material, kind)
      batch.fill([instance])
      this.#add(batch.mesh, when)
    }
    const ring = new KindBatch(flatSquare(), ringMaterial(this.#uniforms))
    ring.fill([{ ...instance, scale: [Math.max(size[0], size[1]), 1, 1] }])
    this.#add(ring.mesh, order.ring)
    return true
  }

  #add(mesh: Mesh, when: number): void {
    mesh.frustumCulled = false
    mesh.renderOrder = when
    this.group.add(mesh)
  }
}

function flatSquare(): BufferGeometry {
  const plane = new PlaneGeometry(1, 1)
  plane.deleteAttribute('normal')
  return plane
}

/** The building as a prism whose corners are shared, so that its hull has no gaps. */
function prismWithRoundNormals({ x, y, theta, outline, base, height }: BuildingShape): BufferGeometry {
  const solids = new Solids()
  solids.at(x, y, theta, () => solids.prism(outline, base, base + height + 1, plain(0)))
  const geometry = solids.geometry()
  const position = geometry.getAttribute('position')
  const middle = base + (height + 1) / 2
  const normals = new Float32Array(position.count * 3)
  for (let i = 0; i < position.count; i++) {
    const [dx, dy] = [position.getX(i) - x, position.getY(i) - y]
    const length = Math.hypot(dx, dy) || 1
    normals.set([dx / length, dy / length, position.getZ(i) > middle ? 0.7 : -0.7], 3 * i)
  }
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  return geometry
}

function ringMaterial(uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -3,
    polygonOffsetUnits: -24,
    vertexShader: /* glsl */ `
      attribute ivec2 slotRow; attribute vec3 slotScale;
      ${slotGlsl}
      varying vec2 vUv;
      void main() {
        vUv = (uv - .5) * 2.;
        vec4 pose = slotPose(slotRow.x);
        vec3 site = turnedBy(pose.w, vec3(position.xy * (slotScale.x * 1.25 + 1.), .04)) + pose.xyz;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(site, 1.);
      }`,
    fragmentShader: /* glsl */ `
      varying vec2 vUv; uniform vec3 uAccent;
      void main() {
        float r = length(vUv), fine = fwidth(r);
        float ring = 1. - smoothstep(fine, fine * 2., abs(r - .95));
        float ticks = step(.9, r) * step(r, .99) * step(abs(fract(atan(vUv.y, vUv.x) / 1.5708) - .5), .03);
        float fill = smoothstep(.5, .95, r) * step(r, .95) * .1;
        float alpha = max(max(ring, ticks), fill);
        if (alpha < .01) discard;
        gl_FragColor = vec4(uAccent, alpha);
        #include <colorspace_fragment>
      }`,
  })
}
