import type { AssetState } from '../model/assetState.ts'
import type { Provenance, Quality } from '../model/quality.ts'

/**
 * The last known value of everything, and what changed since the last frame. Values are coalesced (latest
 * wins), events are queued. Slots 0 … n-1 are the scene's placed assets; others are given out on demand.
 * A tag is one signal of one asset.
 */
export interface FrameWriter {
  readonly epoch: number
  readonly sequence: number
  readonly assetCount: number
  readonly tagCount: number

  /** Slot of an asset, new or known; a size (length, width, height in metres) that differs is announced again. */
  asset(path: string, kind: string, size?: readonly [number, number, number]): number
  slotOf(path: string): number | undefined
  /** Tag of a signal, new or known. `topic` is where it comes from, as the card shows it. */
  tag(slot: number, signal: string, unit: string, topic: string): number

  number(tag: number, value: number, receivedAt: number, quality: Quality, provenance: Provenance): void
  text(tag: number, value: string, receivedAt: number, quality: Quality, provenance: Provenance): void
  /** `jump`: never interpolate from the pose before (first pose, change of map). */
  pose(slot: number, x: number, y: number, z: number, theta: number, jump: boolean): void
  /** Up to eight joint values of bank `bank` (joints 8·bank …). */
  joints(slot: number, bank: number, values: Float32Array): void
  status(slot: number, state: AssetState, quality: Quality, provenance: Provenance): void
  /** Changes only the quality of a tag, as when it goes stale. */
  quality(tag: number, quality: Quality): void

  numberAt(tag: number): number
  textAt(tag: number): string | undefined
  receivedAt(tag: number): number
  qualityAt(tag: number): Quality
  stateAt(slot: number): AssetState
  /** Tag of a signal if it was ever written, else undefined. */
  findTag(slot: number, signal: string): number | undefined

  /** Everything that changed since the last call, as one frame; increments the sequence. */
  delta(now: number): ArrayBuffer
  /** Everything known, with the sequence of the last delta; changes nothing. */
  keyframe(now: number): ArrayBuffer
}
