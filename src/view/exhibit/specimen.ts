import type { IUniform, Vector3 } from 'three'
import { findKind } from '../../machines/known.ts'
import { type DetailCounts, type DetailLevel, detailLevels } from '../../session/exhibit.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import { Openings } from '../buildings/openings.ts'
import { type QualityTier, tiers } from '../quality.ts'
import { trianglesOf } from '../slots/coarsen.ts'
import { interpolateJoints } from '../slots/jointChain.ts'
import { type KindLevels, triangleBudgets } from '../slots/kindLevels.ts'
import { posedOutline } from '../slots/posedOutline.ts'
import { SlotFleet } from '../slots/slotFleet.ts'
import { SlotTextures } from '../slots/slotTextures.ts'
import type { Sight } from '../stage/sight.ts'
import { recordInstances, recordUpload } from '../viewMetrics.ts'
import type { Exhibited } from './exhibitStage.ts'

const slot = 0
const nothingCloses = new Openings([])

/** One machine as the park draws its thousands: slot textures, levels of detail, contact shade. */
export class Specimen {
  readonly key: string
  readonly reader: FrameReader
  readonly #tier: QualityTier
  readonly #textures: SlotTextures
  readonly #fleet: SlotFleet
  #factor = 1
  #outline: readonly Vector3[] | undefined

  constructor({ key, reader }: Exhibited, tier: QualityTier, shared: Record<string, IUniform>, arrived: () => void) {
    this.key = key
    this.reader = reader
    this.#tier = tier
    this.#textures = new SlotTextures(reader)
    this.#fleet = new SlotFleet(reader, tier, { ...this.#textures.uniforms, ...shared }, arrived)
  }

  get group(): SlotFleet['group'] {
    return this.#fleet.group
  }

  get complete(): boolean {
    return this.levels !== undefined
  }

  get levels(): KindLevels | undefined {
    return this.#fleet.levelsOf(this.#identity)
  }

  /** What drawing it takes; undefined until it is built. */
  get counts(): DetailCounts | undefined {
    const drawn = detailLevels.find((level) => this.#fleet.drawnLevels(this.#identity).includes(level))
    if (!this.levels || drawn === undefined) return undefined
    const levels = this.levels.map((geometry, level) => ({
      triangles: trianglesOf(geometry),
      budget: triangleBudgets[level]!,
      draws: Math.max(1, geometry.groups.length),
    }))
    return { levels, drawn }
  }

  /** Outermost points of the machine as it stood when this was first asked, kind frame, metres; undefined until it is built. */
  get outline(): readonly Vector3[] | undefined {
    const { levels } = this
    if (!levels || this.#outline) return this.#outline
    const joints = findKind(this.#identity.kind)?.joints ?? []
    const { previousJoints, nextJoints, jointRow } = this.reader
    const values = interpolateJoints(joints, jointRow[slot]!, previousJoints, nextJoints, this.#factor)
    this.#outline = posedOutline(levels[0], joints, values)
    return this.#outline
  }

  /** Applies the frames that are due; whether a picture would show something new. */
  advance(clock: number): boolean {
    const factor = this.reader.advance(clock)
    const bytes = this.#textures.sync()
    if (bytes > 0) recordUpload(bytes)
    const moved = bytes > 0 || factor !== this.#factor
    this.#factor = factor
    this.#textures.uniforms.uFactor.value = factor
    return moved
  }

  /** @returns whether it is to be done again soon, because the eye has moved on */
  arrange({ eye, frustum }: Sight, level: DetailLevel | undefined, now: number): boolean {
    const from = level === undefined ? eye : this.#eyeFor(level)
    const unsorted = this.#fleet.arrange({ eye: from, frustum }, nothingCloses, now)
    recordInstances(this.#fleet.instanceCount)
    return unsorted
  }

  sortSoon(): void {
    this.#fleet.sortSoon()
  }

  restore(): void {
    this.#textures.uploadAll()
  }

  dispose(): void {
    this.#fleet.dispose()
    this.#textures.dispose()
  }

  get #identity() {
    return this.reader.identity(slot)!
  }

  /** Far enough up for a level of detail, and no farther. */
  #eyeFor(level: DetailLevel): readonly [number, number, number] {
    const { fullAbove, plainAbove } = tiers[this.#tier]
    const share = [2 * fullAbove, (fullAbove + plainAbove) / 2, plainAbove / 2][level]!
    return [0, 0, Math.max(...this.#identity.size) / share]
  }
}
