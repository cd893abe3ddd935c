import type { Params } from '../machines/definition.ts'
import type { AssetState } from '../model/assetState.ts'
import type { Pose } from '../model/pose.ts'
import type { Problem } from '../model/problem.ts'
import type { Provenance, Quality } from '../model/quality.ts'

export interface TagReading {
  readonly signal: string
  readonly unit: string
  readonly topic: string
  readonly value: number | string
  /** Milliseconds since it was received, by the receiver's clock carried in the frame. */
  readonly ageMs: number
  readonly quality: Quality
  readonly provenance: Provenance
}

export interface AssetIdentity {
  readonly path: string
  readonly kind: string
  /** Length, width, height, metres. */
  readonly size: readonly [number, number, number]
  /** What its model is built from, where the scene says so. */
  readonly params?: Params
  /** File beneath the scene's folder that it is drawn from, where the scene names one. */
  readonly model?: string
}

export interface AssetReading extends AssetIdentity {
  readonly slot: number
  readonly state: AssetState
  readonly quality: Quality
  readonly provenance: Provenance
  readonly ageMs: number
  /** False until a first pose is known ("known, position pending"). */
  readonly placed: boolean
}

/**
 * The main thread's copy of the last two frames. Typed arrays are indexed by slot and are the very arrays
 * that the view uploads; nothing here is reactive: the HUD samples it at 5 Hz, the view on `revision`.
 */
export interface FrameReader {
  /** Queues a received frame; a damaged or foreign one becomes a problem. */
  push(buffer: ArrayBuffer, receivedAt: number): void
  /**
   * Applies the frames that are due at `now` (same clock as `receivedAt`) and returns the interpolation
   * factor: poses are drawn at `previous + (next - previous) · factor`, 0 ≤ factor ≤ 1.
   */
  advance(now: number): number
  /** True while something moves between the two snapshots. */
  readonly moving: boolean
  /** Grows when frames were applied: the snapshot arrays are to be uploaded again. */
  readonly revision: number
  /** Grows when the previous snapshot changed too (a jump, a new epoch, growth): upload both snapshots. */
  readonly snapRevision: number
  /** Grows when assets, sizes or joint rows were added, or a new epoch began: rebuild instance lists. */
  readonly assetRevision: number
  readonly assetCount: number
  readonly capacity: number
  readonly epoch: number
  /** UTC milliseconds of the sender's clock at the last applied frame. */
  readonly time: number

  /** (x, y, z, theta) by slot: two snapshots, `capacity × 4` values each. Replaced when the capacity grows. */
  readonly previousPoses: Float32Array
  readonly nextPoses: Float32Array
  /** Eight joint values a row; `jointRow` gives the first row of a slot or -1. */
  readonly previousJoints: Float32Array
  readonly nextJoints: Float32Array
  readonly jointRow: Int32Array
  /** By slot: (AssetState, trust byte of `packTrust`, 1 when placed, 1 when it carries a load). `capacity × 4` bytes. */
  readonly statuses: Uint8Array

  asset(slot: number): AssetReading
  /** Who a slot is, without its state and age: cheap enough to ask for every slot. */
  identity(slot: number): AssetIdentity | undefined
  slotOf(path: string): number | undefined
  /** Interpolated pose, the same formula as the shader's; undefined until the slot is placed. */
  pose(slot: number): Pose | undefined
  tags(slot: number): readonly TagReading[]
  number(slot: number, signal: string): number | undefined
  text(slot: number, signal: string): string | undefined
  /** The link to the gateway or plant is gone: everything counts as stale until frames come again. */
  linkLost(lost: boolean): void
  problems(): readonly Problem[]
  /**
   * `applied` is called after each frame that was applied, also those that are never shown, and when a new epoch
   * began, which forgets all before. Gives what ends it.
   */
  observe(observer: FrameObserver): () => void
}

export interface FrameObserver {
  readonly applied: () => void
  readonly epochBegan: () => void
}
