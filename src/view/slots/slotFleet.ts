import { type Frustum, Group, type IUniform, type Material, Sphere } from 'three'
import type { KindDefinition } from '../../machines/definition.ts'
import { findKind } from '../../machines/known.ts'
import { bodySize } from '../../machines/params.ts'
import type { AssetIdentity, FrameReader } from '../../telemetry/reader.ts'
import type { Openings } from '../buildings/openings.ts'
import type { OwnModels } from '../ownModels/ownModels.ts'
import { type QualityTier, tiers } from '../quality.ts'
import type { Sight } from '../stage/sight.ts'
import { blobBatch } from './blobBatch.ts'
import { trianglesOf } from './coarsen.ts'
import { genericSize } from './genericBody.ts'
import { type Instance, KindBatch } from './kindBatch.ts'
import type { KindLevels } from './kindLevels.ts'
import { levelsInSight, type Seen } from './levelsInSight.ts'
import { slotMaterial } from './slotMaterial.ts'

type Vector = readonly [number, number, number]

/** What draws a body. */
interface Built {
  readonly levels: KindLevels
  /** With the joints of the body that is drawn. */
  readonly kind: KindDefinition | undefined
}

interface Fleet extends Built {
  /** One for each level of detail. */
  readonly batches: readonly KindBatch[]
  readonly triangles: readonly number[]
}

interface Listed {
  readonly instance: Instance
  readonly body: string
  readonly longest: number
}

/** Milliseconds between two sortings: while the eye moves, and while it rests and only vehicles move. */
const sortEveryMs = { moving: 250, resting: 1000 }
const notDrawn = 'building'
/** Drawn although out of view, as the camera may have turned before the next sorting: metres, and a share of the distance. */
const aroundView = 8
const turnedMeanwhile = 0.3

/**
 * Everything that has a slot and a body. Per kind in sight two draw calls at most, whatever the count; who is drawn
 * how fine is decided at most four times a second, all else happens in the vertex shader.
 */
export class SlotFleet {
  readonly group = new Group()
  readonly #reader: FrameReader
  readonly #tier: QualityTier
  readonly #material: Material
  /** By `bodyOf` what they draw. */
  readonly #fleets = new Map<string, Fleet | 'loading'>()
  readonly #blobs: KindBatch
  readonly #changed: () => void
  readonly #own: OwnModels | undefined
  #listed: Listed[] = []
  #assetRevision = -1
  #groupedAt = Number.NEGATIVE_INFINITY
  #groupedFor: Frustum | undefined
  #groupedWith = ''

  /**
   * @param changed called when a body has been built: a picture is due
   * @param own gives the bodies of assets that name a file
   */
  constructor(
    reader: FrameReader,
    tier: QualityTier,
    uniforms: Record<string, IUniform>,
    changed: () => void,
    own?: OwnModels,
  ) {
    this.#reader = reader
    this.#tier = tier
    this.#material = slotMaterial(tier, uniforms)
    this.#changed = changed
    this.#own = own
    this.#blobs = blobBatch(uniforms)
    this.group.matrixAutoUpdate = false
    this.group.add(this.#blobs.mesh)
  }

  get instanceCount(): number {
    return this.#listed.length
  }

  /** Whether every body that is needed has been built. */
  get complete(): boolean {
    return ![...this.#fleets.values()].includes('loading')
  }

  /** What an asset is drawn with; undefined while that is not built. */
  builtOf(identity: AssetIdentity): Built | undefined {
    const fleet = this.#fleets.get(bodyOf(identity))
    return fleet === 'loading' ? undefined : fleet
  }

  levelsOf(identity: AssetIdentity): KindLevels | undefined {
    return this.builtOf(identity)?.levels
  }

  /** Levels at which bodies like this one are being drawn. */
  drawnLevels(identity: AssetIdentity): readonly number[] {
    const fleet = this.#fleets.get(bodyOf(identity))
    if (fleet === undefined || fleet === 'loading') return []
    return fleet.batches.flatMap(({ mesh }, level) => (mesh.visible ? [level] : []))
  }

  /** Sorts anew with the next `arrange`. */
  sortSoon(): void {
    this.#groupedAt = Number.NEGATIVE_INFINITY
  }

  /**
   * Lists assets when some were added, and sorts those in sight by level of detail.
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
    this.#material.dispose()
    this.#blobs.dispose()
    for (const fleet of this.#fleets.values()) {
      if (fleet === 'loading') continue
      for (const batch of fleet.batches) batch.dispose()
    }
  }

  #list(): void {
    this.#assetRevision = this.#reader.assetRevision
    this.#listed = []
    const footprints: Instance[] = []
    for (let slot = 0; slot < this.#reader.assetCount; slot++) {
      const identity = this.#reader.identity(slot)
      if (!identity || identity.kind === notDrawn) continue
      const { size } = identity
      const body = bodyOf(identity)
      const row = this.#reader.jointRow[slot] ?? -1
      this.#listed.push({ instance: { slot, row, scale: scaleOf(identity) }, body, longest: Math.max(...size) })
      footprints.push({ slot, row, scale: size })
      if (!this.#fleets.has(body)) void this.#found(body, identity)
    }
    this.#blobs.fill(footprints)
  }

  #group(eye: Vector, frustum: Frustum, openings: Openings): void {
    const poses = this.#reader.nextPoses
    const sphere = new Sphere()
    const seen: Seen[] = []
    for (const { instance, body, longest } of this.#listed) {
      const at = 4 * instance.slot
      const [x, y, z] = [poses[at]!, poses[at + 1]!, poses[at + 2]!]
      const distance = Math.hypot(x - eye[0], y - eye[1], z - eye[2])
      sphere.center.set(x, y, z)
      sphere.radius = longest + aroundView + distance * turnedMeanwhile
      if (!frustum.intersectsSphere(sphere) || openings.hides([x, y, z])) continue
      seen.push({ instance, body, appears: longest / distance })
    }
    const built = (body: string) => {
      const fleet = this.#fleets.get(body)
      return fleet === 'loading' ? undefined : fleet
    }
    const levels = levelsInSight(seen, tiers[this.#tier], (body) => built(body)?.triangles)
    for (const body of this.#fleets.keys())
      built(body)?.batches.forEach((batch, level) => batch.fill(levels.get(body)?.[level] ?? []))
  }

  async #found(body: string, identity: AssetIdentity): Promise<void> {
    this.#fleets.set(body, 'loading')
    await afterThisPicture()
    const { levels, kind } = await this.#build(identity)
    const batches = levels.map((geometry) => new KindBatch(geometry, this.#material, kind))
    this.#fleets.set(body, { levels, kind, batches, triangles: levels.map(trianglesOf) })
    this.group.add(...batches.map(({ mesh }) => mesh))
    this.sortSoon()
    this.#changed()
  }

  async #build(identity: AssetIdentity): Promise<Built> {
    const kind = findKind(identity.kind)
    const { coarserLevels, kindLevels } = await import('./kindLevels.ts')
    const own = await this.#own?.body(identity)
    if (!own) return { levels: await kindLevels(identity.kind, identity.params), kind }
    const levels = coarserLevels(own.geometry, own.geometry)
    return { levels, kind: kind && { ...kind, joints: own.joints } }
  }
}

/** The picture goes first: a park is there before the bodies in its halls. */
function afterThisPicture(): Promise<void> {
  // oxlint-disable-next-line no-restricted-globals -- once for a body: no loop of its own
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Assets of one kind that are built alike, or drawn from one file, share their body. */
function bodyOf({ kind, params, model }: AssetIdentity): string {
  return params || model !== undefined ? JSON.stringify([kind, params, model]) : kind
}

/** Of an asset to the body that it is drawn with. */
export function scaleOf({ kind, size, params }: AssetIdentity): Instance['scale'] {
  const definition = findKind(kind)
  const nominal = definition ? bodySize(definition, params ?? {}) : genericSize
  return [size[0] / nominal[0], size[1] / nominal[1], size[2] / nominal[2]]
}
