import { AssetState } from '../model/assetState.ts'
import { untoldTrust } from '../model/quality.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import { DirtyRows, grown } from './growingColumns.ts'

type Size = readonly [number, number, number]

/** What is known of every asset by slot: identity, pose, state, joints. */
export class WriterSlots {
  count = 0
  readonly placed: number
  /** Dictionary entries of assets that the other side can't know, by slot; placed assets have none. */
  readonly entries: (string | undefined)[] = []
  readonly dirtyEntries = new DirtyRows()
  readonly dirtyPoses = new DirtyRows()
  readonly dirtyStatuses = new DirtyRows()
  readonly dirtyJoints = new DirtyRows()
  poses = new Float32Array(256 * 4)
  /** 0 none yet, 1 known, 2 changed by a jump since the last frame. */
  poseKnown = new Uint8Array(256)
  states = new Uint8Array(256)
  trust = new Uint8Array(256).fill(untoldTrust)
  joints = new Float32Array(64 * 8)
  readonly jointSlots: number[] = []
  readonly jointBanks: number[] = []
  readonly #jointRows = new Map<number, number>()
  readonly #bySlot = new Map<string, number>()

  constructor(scene: CompiledScene) {
    for (const asset of scene.assets) {
      const slot = this.#add(asset.path)
      this.entries.push(undefined)
      this.setPose(slot, asset.pose.x, asset.pose.y, asset.pose.z, asset.pose.theta, true)
      this.dirtyStatuses.mark(slot)
    }
    this.placed = this.count
  }

  find(path: string): number | undefined {
    return this.#bySlot.get(path)
  }

  open(path: string, kind: string, size: Size): number {
    const slot = this.#bySlot.get(path) ?? this.#add(path)
    const entry = JSON.stringify([slot, path, kind, size])
    if (this.entries[slot] === entry) return slot
    this.entries[slot] = entry
    this.dirtyEntries.mark(slot)
    return slot
  }

  setPose(slot: number, x: number, y: number, z: number, theta: number, jump: boolean): void {
    const { poses, poseKnown } = this
    const at = 4 * slot
    const [px, py, pz, ptheta] = [Math.fround(x), Math.fround(y), Math.fround(z), Math.fround(theta)]
    const first = poseKnown[slot] === 0
    if (!first && !jump && poses[at] === px && poses[at + 1] === py && poses[at + 2] === pz && poses[at + 3] === ptheta)
      return
    poses[at] = px
    poses[at + 1] = py
    poses[at + 2] = pz
    poses[at + 3] = ptheta
    if (first || jump) poseKnown[slot] = 2
    this.dirtyPoses.mark(slot)
  }

  setStatus(slot: number, state: AssetState, trust: number): void {
    if (this.states[slot] === state && this.trust[slot] === trust) return
    this.states[slot] = state
    this.trust[slot] = trust
    this.dirtyStatuses.mark(slot)
  }

  setJoints(slot: number, bank: number, values: Float32Array): void {
    const key = slot * 16 + bank
    let row = this.#jointRows.get(key)
    if (row === undefined) {
      row = this.jointSlots.push(slot) - 1
      this.jointBanks.push(bank)
      this.#jointRows.set(key, row)
      if (8 * row === this.joints.length) this.joints = grown(this.joints, 2 * this.joints.length)
    }
    const at = 8 * row
    let changed = false
    for (let i = 0; i < values.length && i < 8; i++) {
      if (this.joints[at + i] === values[i]) continue
      this.joints[at + i] = values[i]!
      changed = true
    }
    if (changed) this.dirtyJoints.mark(row)
  }

  #add(path: string): number {
    const slot = this.count++
    if (slot === this.states.length) this.#grow()
    this.states[slot] = AssetState.unknown
    this.#bySlot.set(path, slot)
    return slot
  }

  #grow(): void {
    const length = 2 * this.states.length
    this.poses = grown(this.poses, 4 * length)
    this.poseKnown = grown(this.poseKnown, length)
    this.states = grown(this.states, length)
    this.trust = grown(this.trust, length, untoldTrust)
  }
}
