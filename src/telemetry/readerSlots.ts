import { findKind } from '../machines/known.ts'
import { AssetState } from '../model/assetState.ts'
import { packTrust, Provenance, provenanceOf, Quality, qualityOf, untoldTrust } from '../model/quality.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { AssetEntry } from './dictionary.ts'
import type { Frame } from './frame.ts'
import { grown } from './growingColumns.ts'
import { jointsPerBank } from '../machines/definition.ts'
import type { AssetIdentity } from './reader.ts'

/** The two snapshots by slot, in the arrays that the view uploads. */
export class ReaderSlots {
  readonly identities: (AssetIdentity | undefined)[] = []
  readonly #placed: number
  readonly #scene: CompiledScene
  readonly #bySlot = new Map<string, number>()
  capacity = 256
  previousPoses = new Float32Array(4 * 256)
  nextPoses = new Float32Array(4 * 256)
  previousJoints = new Float32Array(8 * 64)
  nextJoints = new Float32Array(8 * 64)
  jointRow = new Int32Array(256).fill(-1)
  jointRows = 0
  statuses = new Uint8Array(4 * 256)
  /** Trust as received; `statuses` holds what is shown, worse while the link is lost. */
  #receivedTrust = new Uint8Array(256).fill(untoldTrust)
  #linkLost = false
  assetRevision = 0
  /** Grows when the previous snapshot changed too: jumps, growth, a new epoch. */
  snapRevision = 0

  constructor(scene: CompiledScene) {
    this.#scene = scene
    this.#placed = scene.assets.length
    for (const [slot, asset] of scene.assets.entries()) this.#name(slot, asset)
    this.reset()
  }

  /** Forgets everything but the scene's own assets. */
  reset(): void {
    for (const identity of this.identities.splice(this.#placed)) if (identity) this.#bySlot.delete(identity.path)
    this.previousPoses.fill(0)
    this.statuses.fill(0)
    this.#receivedTrust.fill(untoldTrust)
    this.jointRow.fill(-1)
    this.jointRows = 0
    for (const [slot, { pose }] of this.#scene.assets.entries()) {
      this.previousPoses.set([pose.x, pose.y, pose.z, pose.theta], 4 * slot)
      this.#place(slot)
    }
    this.nextPoses.set(this.previousPoses)
    this.#showTrust(0, this.capacity)
    this.assetRevision++
    this.snapRevision++
  }

  find(path: string): number | undefined {
    return this.#bySlot.get(path)
  }

  announce([slot, path, kind, size]: AssetEntry): void {
    this.#name(slot, { path, kind, size })
    this.assetRevision++
  }

  /** `next` becomes `previous` by a swap, then takes over the frame's rows. */
  apply(frame: Frame): void {
    ;[this.previousPoses, this.nextPoses] = [this.nextPoses, this.previousPoses]
    ;[this.previousJoints, this.nextJoints] = [this.nextJoints, this.previousJoints]
    this.nextPoses.set(this.previousPoses)
    this.nextJoints.set(this.previousJoints)
    this.#applyPoses(frame)
    this.#applyJoints(frame)
    this.#applyStatuses(frame)
  }

  carries(slot: number, load: boolean): void {
    if (slot < this.capacity) this.statuses[4 * slot + 3] = load ? 1 : 0
  }

  setLinkLost(lost: boolean): void {
    if (lost === this.#linkLost) return
    this.#linkLost = lost
    this.#showTrust(0, this.capacity)
  }

  #applyPoses({ poseSlots, poses, poseJumps }: Frame): void {
    const { nextPoses, previousPoses, statuses } = this
    for (let i = 0; i < poseSlots.length; i++) {
      const slot = poseSlots[i]!
      if (this.identities[slot] === undefined) continue
      const to = 4 * slot
      const from = 4 * i
      nextPoses[to] = poses[from]!
      nextPoses[to + 1] = poses[from + 1]!
      nextPoses[to + 2] = poses[from + 2]!
      nextPoses[to + 3] = poses[from + 3]!
      if (!poseJumps[i] && statuses[to + 2]) continue
      this.#place(slot)
      previousPoses.set(nextPoses.subarray(to, to + 4), to)
      this.snapRevision++
    }
  }

  #applyJoints({ jointSlots, jointBanks, joints, keyframe }: Frame): void {
    for (let i = 0; i < jointSlots.length; i++) {
      const slot = jointSlots[i]!
      if (this.identities[slot] === undefined) continue
      const fresh = this.jointRow[slot] === -1
      const row = this.#jointRowOf(slot) + jointBanks[i]!
      if (row >= this.jointRows) continue
      const values = joints.subarray(8 * i, 8 * i + 8)
      this.nextJoints.set(values, 8 * row)
      if (!fresh && !keyframe) continue
      this.previousJoints.set(values, 8 * row)
      this.snapRevision++
    }
  }

  #applyStatuses({ statusSlots, statuses }: Frame): void {
    for (let i = 0; i < statusSlots.length; i++) {
      const slot = statusSlots[i]!
      if (this.identities[slot] === undefined) continue
      const state = statuses[2 * i]!
      this.statuses[4 * slot] = state > AssetState.fault ? AssetState.unknown : state
      this.#receivedTrust[slot] = statuses[2 * i + 1]!
      this.#showTrust(slot, slot + 1)
    }
  }

  #showTrust(from: number, to: number): void {
    for (let slot = from; slot < to; slot++) {
      const trust = this.#receivedTrust[slot]!
      const told = provenanceOf(trust) !== Provenance.none
      const hidden = this.#linkLost && told && qualityOf(trust) < Quality.stale
      this.statuses[4 * slot + 1] = hidden ? packTrust(Quality.stale, provenanceOf(trust)) : trust
    }
  }

  #jointRowOf(slot: number): number {
    if (this.jointRow[slot] !== -1) return this.jointRow[slot]!
    const joints = findKind(this.identities[slot]!.kind)?.joints.length ?? 0
    const row = this.jointRows
    this.jointRows += Math.max(1, Math.ceil(joints / jointsPerBank))
    this.jointRow[slot] = row
    if (8 * this.jointRows > this.nextJoints.length) {
      this.nextJoints = grown(this.nextJoints, 2 * this.nextJoints.length)
      this.previousJoints = grown(this.previousJoints, 2 * this.previousJoints.length)
    }
    this.assetRevision++
    return row
  }

  #place(slot: number): void {
    this.statuses[4 * slot + 2] = 1
  }

  #name(slot: number, identity: AssetIdentity): void {
    while (slot >= this.capacity) this.#grow()
    const { path, kind, size, params, model } = identity
    this.identities[slot] = { path, kind, size, ...(params && { params }), ...(model !== undefined && { model }) }
    this.#bySlot.set(identity.path, slot)
  }

  #grow(): void {
    this.capacity *= 2
    this.previousPoses = grown(this.previousPoses, 4 * this.capacity)
    this.nextPoses = grown(this.nextPoses, 4 * this.capacity)
    this.jointRow = grown(this.jointRow, this.capacity, -1)
    this.statuses = grown(this.statuses, 4 * this.capacity)
    this.#receivedTrust = grown(this.#receivedTrust, this.capacity, untoldTrust)
    this.snapRevision++
  }
}
