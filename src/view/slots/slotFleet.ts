import { type BufferGeometry, type Frustum, Group, type IUniform, type Material, Sphere } from 'three'
import { findKind } from '../../machines/index.ts'
import type { KindModel } from '../../machines/model.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import type { Openings } from '../buildings/openings.ts'
import { type QualityTier, tiers } from '../quality.ts'
import type { Sight } from '../stage/sight.ts'
import { blobBatch } from './blobBatch.ts'
import { coarsen } from './coarsen.ts'
import { genericBody, genericSize } from './genericBody.ts'
import { type Instance, KindBatch } from './kindBatch.ts'
import { kindGeometry } from './kindGeometry.ts'
import { loadModel } from './loadModel.ts'
import { slotMaterial } from './slotMaterial.ts'

type Vector = readonly [number, number, number]

interface Fleet {
  readonly geometry: BufferGeometry
  readonly near: KindBatch
  readonly far: KindBatch
}

interface Listed {
  readonly instance: Instance
  readonly kind: string
  readonly longest: number
}

/** Milliseconds between two sortings: while the eye moves, and while it rests and only vehicles move. */
const sortEveryMs = { moving: 250, resting: 1000 }
const notDrawn = 'building'
/** Drawn although out of view, as the camera may have turned before the next sorting: metres, and a share of the distance. */
const aroundView = 8
const turnedMeanwhile = 0.3

/**
 * Everything that has a slot and a body. Per kind two draw calls, near and far, whatever the count; who is near is
 * decided at most four times a second, all else happens in the vertex shader.
 */
export class SlotFleet {
  readonly group = new Group()
  readonly #reader: FrameReader
  readonly #tier: QualityTier
  readonly #uniforms: Record<string, IUniform>
  readonly #fleets = new Map<string, Fleet | 'loading'>()
  readonly #blobs: KindBatch
  readonly #changed: () => void
  #listed: Listed[] = []
  #assetRevision = -1
  #groupedAt = Number.NEGATIVE_INFINITY
  #groupedFor: Frustum | undefined
  #groupedWith = ''

  /** @param changed called when a body has been built: a picture is due */
  constructor(reader: FrameReader, tier: QualityTier, uniforms: Record<string, IUniform>, changed: () => void) {
    this.#reader = reader
    this.#tier = tier
    this.#uniforms = uniforms
    this.#changed = changed
    this.#blobs = blobBatch(uniforms)
    this.group.add(this.#blobs.mesh)
  }

  get instanceCount(): number {
    return this.#listed.length
  }

  /** Whether every body that is needed has been built. */
  get complete(): boolean {
    return ![...this.#fleets.values()].includes('loading')
  }

  geometryOf(kind: string): BufferGeometry | undefined {
    const fleet = this.#fleets.get(kind)
    return fleet === undefined || fleet === 'loading' ? undefined : fleet.geometry
  }

  /**
   * Lists assets when some were added, and sorts those in sight into near and far ones.
   * @param openings halls that are closed hide what is in them
   * @param now milliseconds
   * @returns whether it is to be done again soon, because the eye has moved on
   */
  arrange({ eye, frustum }: Sight, openings: Openings, now: number): boolean {
    const added = this.#reader.assetRevision !== this.#assetRevision
    const key = openings.seenKey
    const moved = this.#groupedFor?.planes.some((plane, i) => !plane.equals(frustum.planes[i]!)) ?? true
    const due = now - this.#groupedAt >= (moved ? sortEveryMs.moving : sortEveryMs.resting)
    if (!added && key === this.#groupedWith && !due) return moved
    this.#groupedAt = now
    this.#groupedFor = frustum
    this.#groupedWith = key
    if (added) this.#list()
    this.#group(eye, frustum, openings)
    return false
  }

  dispose(): void {
    this.#blobs.dispose()
    for (const fleet of this.#fleets.values()) {
      if (fleet === 'loading') continue
      fleet.near.dispose()
      fleet.far.dispose()
    }
  }

  #list(): void {
    this.#assetRevision = this.#reader.assetRevision
    this.#listed = []
    const footprints: Instance[] = []
    for (let slot = 0; slot < this.#reader.assetCount; slot++) {
      const identity = this.#reader.identity(slot)
      if (!identity || identity.kind === notDrawn) continue
      const { kind, size } = identity
      const nominal = findKind(kind)?.size ?? genericSize
      const row = this.#reader.jointRow[slot] ?? -1
      const scale = [size[0] / nominal[0], size[1] / nominal[1], size[2] / nominal[2]] as const
      this.#listed.push({ instance: { slot, row, scale }, kind, longest: Math.max(...size) })
      footprints.push({ slot, row, scale: size })
      if (!this.#fleets.has(kind)) void this.#found(kind)
    }
    this.#blobs.fill(footprints)
  }

  #group(eye: Vector, frustum: Frustum, openings: Openings): void {
    const near = new Map<string, Instance[]>()
    const far = new Map<string, Instance[]>()
    const poses = this.#reader.nextPoses
    const threshold = tiers[this.#tier].fullAbove
    const sphere = new Sphere()
    for (const { instance, kind, longest } of this.#listed) {
      const at = 4 * instance.slot
      const [x, y, z] = [poses[at]!, poses[at + 1]!, poses[at + 2]!]
      const distance = Math.hypot(x - eye[0], y - eye[1], z - eye[2])
      sphere.center.set(x, y, z)
      sphere.radius = longest + aroundView + distance * turnedMeanwhile
      if (!frustum.intersectsSphere(sphere) || openings.hides([x, y, z])) continue
      const list = longest > distance * threshold ? near : far
      const known = list.get(kind)
      if (known) known.push(instance)
      else list.set(kind, [instance])
    }
    for (const [kind, fleet] of this.#fleets) {
      if (fleet === 'loading') continue
      fleet.near.fill(near.get(kind) ?? [])
      fleet.far.fill(far.get(kind) ?? [])
    }
  }

  async #found(kind: string): Promise<void> {
    this.#fleets.set(kind, 'loading')
    const geometry = kindGeometry(await modelOf(kind))
    const material: Material = slotMaterial(this.#tier, this.#uniforms, findKind(kind))
    const near = new KindBatch(geometry, material)
    const far = new KindBatch(coarsen(geometry, tiers[this.#tier].coarseCells), material)
    this.#fleets.set(kind, { geometry, near, far })
    this.group.add(near.mesh, far.mesh)
    this.#groupedAt = Number.NEGATIVE_INFINITY
    this.#changed()
  }
}

async function modelOf(kind: string): Promise<KindModel> {
  return findKind(kind)?.facets.some((facet) => facet === 'model') ? loadModel(kind) : genericBody()
}
