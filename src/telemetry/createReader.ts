import type { AssetState } from '../model/assetState.ts'
import { interpolateAngle, type Pose } from '../model/pose.ts'
import { type Problem, type ProblemCode, problemKey } from '../model/problem.ts'
import { Quality, provenanceOf, qualityOf, untoldTrust } from '../model/quality.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import { decodeDictionary } from './dictionary.ts'
import { type Frame, openFrame } from './frame.ts'
import { PlaybackClock } from './playback.ts'
import type { AssetIdentity, AssetReading, FrameObserver, FrameReader } from './reader.ts'
import { ReaderSlots } from './readerSlots.ts'
import { ReaderTags } from './readerTags.ts'

/** More frames waiting than this (a hidden tab): the oldest are applied without being shown. */
const maxWaiting = 6

export function createFrameReader(scene: CompiledScene): FrameReader {
  return new Reader(scene)
}

class Reader implements FrameReader {
  readonly #scene: CompiledScene
  readonly #slots: ReaderSlots
  readonly #tags = new ReaderTags()
  readonly #clock = new PlaybackClock()
  readonly #problems = new Map<string, Problem>()
  readonly #observers = new Set<FrameObserver>()
  #waiting: Frame[] = []
  #synced = false
  #lastSequence = 0
  #linkLost = false
  #previousTime = 0
  #factor = 1
  #now = 0
  #lastMoved = false
  revision = 0
  epoch = 0
  time = 0

  constructor(scene: CompiledScene) {
    this.#scene = scene
    this.#slots = new ReaderSlots(scene)
  }

  get moving(): boolean {
    return this.#waiting.length > 0 || (this.#lastMoved && this.#factor < 1)
  }
  get assetRevision(): number {
    return this.#slots.assetRevision
  }
  get snapRevision(): number {
    return this.#slots.snapRevision
  }
  get assetCount(): number {
    return this.#slots.identities.length
  }
  get capacity(): number {
    return this.#slots.capacity
  }
  get previousPoses(): Float32Array {
    return this.#slots.previousPoses
  }
  get nextPoses(): Float32Array {
    return this.#slots.nextPoses
  }
  get previousJoints(): Float32Array {
    return this.#slots.previousJoints
  }
  get nextJoints(): Float32Array {
    return this.#slots.nextJoints
  }
  get jointRow(): Int32Array {
    return this.#slots.jointRow
  }
  get statuses(): Uint8Array {
    return this.#slots.statuses
  }

  push(buffer: ArrayBuffer, receivedAt: number): void {
    const frame = openFrame(buffer)
    if (typeof frame === 'string') return this.#report('frame.invalid', 'frame', frame, receivedAt)
    if (frame.sceneHash !== this.#scene.hash)
      return this.#report('scene.mismatch', this.#scene.id, `${this.#scene.hash} ≠ ${frame.sceneHash}`, receivedAt)
    const newEpoch = frame.epoch !== this.epoch
    if (newEpoch && !frame.keyframe) return
    if (newEpoch) this.#begin(frame.epoch)
    else if (!this.#follows(frame)) return
    this.#lastSequence = frame.sequence
    this.#clock.arrived(frame.time, receivedAt)
    this.#waiting.push(frame)
    while (this.#waiting.length > maxWaiting) this.#apply(this.#waiting.shift()!)
  }

  advance(now: number): number {
    this.#now = now
    const shown = this.#clock.displayTime(now)
    while (this.#waiting.length > 0 && !(shown < this.time)) this.#apply(this.#waiting.shift()!)
    const span = this.time - this.#previousTime
    this.#factor = span > 0 ? Math.min(1, Math.max(0, (shown - this.#previousTime) / span)) : 1
    return this.#factor
  }

  asset(slot: number): AssetReading {
    const { path, kind, size } = this.#slots.identities[slot] ?? { path: '', kind: '', size: [1, 1, 1] as const }
    const [state = 0, trust = untoldTrust, placed] = this.statuses.subarray(4 * slot, 4 * slot + 4)
    return {
      slot,
      path,
      kind,
      size,
      state: state as AssetState,
      quality: qualityOf(trust),
      provenance: provenanceOf(trust),
      ageMs: this.tags(slot).reduce((least, tag) => Math.min(least, tag.ageMs), Number.POSITIVE_INFINITY),
      placed: placed === 1,
    }
  }

  identity(slot: number): AssetIdentity | undefined {
    return this.#slots.identities[slot]
  }

  slotOf(path: string): number | undefined {
    return this.#slots.find(path)
  }

  pose(slot: number): Pose | undefined {
    if (this.statuses[4 * slot + 2] !== 1) return undefined
    const { previousPoses: from, nextPoses: to } = this
    const at = 4 * slot
    const mix = (i: number) => from[at + i]! + (to[at + i]! - from[at + i]!) * this.#factor
    return { x: mix(0), y: mix(1), z: mix(2), theta: interpolateAngle(from[at + 3]!, to[at + 3]!, this.#factor) }
  }

  tags(slot: number) {
    const senderTime = this.#clock.senderTime(this.#now)
    const now = Number.isNaN(senderTime) ? this.time : Math.max(senderTime, this.time)
    return this.#tags.readings(slot, now, this.#linkLost ? Quality.stale : Quality.good)
  }

  number(slot: number, signal: string): number | undefined {
    return this.#tags.number(slot, signal)
  }

  text(slot: number, signal: string): string | undefined {
    return this.#tags.text(slot, signal)
  }

  linkLost(lost: boolean): void {
    if (lost === this.#linkLost) return
    this.#linkLost = lost
    this.#slots.setLinkLost(lost)
    this.revision++
  }

  problems(): readonly Problem[] {
    return [...this.#problems.values()]
  }

  observe(observer: FrameObserver): () => void {
    this.#observers.add(observer)
    return () => this.#observers.delete(observer)
  }

  #begin(epoch: number): void {
    this.epoch = epoch
    this.#waiting = []
    this.#slots.reset()
    this.#tags.reset()
    this.#clock.reset()
    this.#synced = true
    this.time = 0
    this.#previousTime = 0
    for (const observer of this.#observers) observer.epochBegan()
  }

  /** A keyframe that tells nothing new is dropped; a delta after a gap counts, since values are the latest. */
  #follows(frame: Frame): boolean {
    const steps = (frame.sequence - this.#lastSequence) | 0
    if (frame.keyframe) {
      if (steps < 0 || (steps === 0 && this.#synced)) return false
      this.#synced = true
      return true
    }
    if (steps <= 0) return false
    if (steps > 1) this.#synced = false
    return true
  }

  #apply(frame: Frame): void {
    const dictionary = decodeDictionary(frame.dictionary)
    if (!dictionary) this.#report('frame.invalid', 'dictionary', 'expected JSON', this.#now)
    for (const entry of dictionary?.assets ?? []) this.#slots.announce(entry)
    for (const entry of dictionary?.tags ?? []) this.#tags.announce(entry)
    this.#slots.apply(frame)
    this.#tags.apply(frame, (slot, load) => this.#slots.carries(slot, load))
    this.#lastMoved = frame.poseSlots.length > 0 || frame.jointSlots.length > 0
    this.#previousTime = this.time
    this.time = frame.time
    this.revision++
    for (const observer of this.#observers) observer.applied()
  }

  #report(code: ProblemCode, where: string, got: string, time: number): void {
    const key = problemKey({ code, where })
    const known = this.#problems.get(key)
    this.#problems.set(key, {
      code,
      where,
      got,
      count: (known?.count ?? 0) + 1,
      firstTime: known?.firstTime ?? time,
      lastTime: time,
    })
  }
}
