import { ProblemLog } from '../src/ingest/problemLog.ts'
import type { Problem } from '../src/model/problem.ts'
import type { CompiledScene } from '../src/scene/compiledScene.ts'
import { readFrameHeader, type FrameHeader } from '../src/telemetry/frame.ts'

/** Decides by its header whether a frame is worth sending to the main thread. */
export class FrameGuard {
  readonly #scene: Pick<CompiledScene, 'id' | 'hash'>
  readonly #log = new ProblemLog()
  #epoch: number | undefined
  #sequence = 0
  #inSync = false
  #resumed = true
  gaps = 0

  constructor(scene: Pick<CompiledScene, 'id' | 'hash'>) {
    this.#scene = scene
  }

  /** A new subscription: the first delta does not follow the retained keyframe, which is up to 5 s old. */
  resume(): void {
    this.#resumed = true
  }

  accepts(buffer: ArrayBuffer, now: number): boolean {
    const header = readFrameHeader(buffer)
    if (!header) {
      this.#log.add({ code: 'frame.invalid', where: 'frame', got: `${buffer.byteLength} bytes` }, now)
      return false
    }
    if (header.sceneHash !== this.#scene.hash) {
      const { id, hash } = this.#scene
      this.#log.add({ code: 'scene.mismatch', where: id, expected: `${hash}`, got: `${header.sceneHash}` }, now)
      return false
    }
    if (header.epoch !== this.#epoch) return this.#begins(header)
    return header.keyframe ? this.#refreshes(header) : this.#follows(header, now)
  }

  problems(): readonly Problem[] {
    return this.#log.list()
  }

  #begins({ keyframe, epoch, sequence }: FrameHeader): boolean {
    if (!keyframe) return false
    this.#epoch = epoch
    this.#sequence = sequence
    this.#inSync = true
    return true
  }

  /** A keyframe tells something new only after a gap. */
  #refreshes({ sequence }: FrameHeader): boolean {
    const steps = (sequence - this.#sequence) | 0
    if (steps < 0 || (steps === 0 && this.#inSync)) return false
    this.#sequence = sequence
    this.#inSync = true
    return true
  }

  #follows({ sequence }: FrameHeader, now: number): boolean {
    const steps = (sequence - this.#sequence) | 0
    if (steps <= 0) return false
    this.#sequence = sequence
    if (steps > 1) {
      this.#inSync = false
      if (!this.#resumed) this.#countGap(steps - 1, now)
    }
    this.#resumed = false
    return true
  }

  #countGap(missing: number, now: number): void {
    this.gaps++
    this.#log.add({ code: 'frame.gap', where: 'frame', expected: 'consecutive frames', got: `${missing} missing` }, now)
  }
}
