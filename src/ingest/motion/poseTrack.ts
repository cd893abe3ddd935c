import { wrapAngle } from '../../model/pose.ts'
import { poseBetween } from './between.ts'
import { reckonedPose } from './deadReckoning.ts'
import { projectOnto, type Path } from './path.ts'
import { copySample, emptySample, type MutablePose, type PoseSample } from './poseSample.ts'

/**
 * Poses are shown this long after they were received: longer than the 200 ms at which vehicles usually tell
 * their pose, so that a later sample is mostly known already.
 */
export const interpolationDelayMs = 250
/** Past the last sample a vehicle moves on for this long, then it stands. */
export const maxReckoningMs = 1000

const maxSamples = 8
/** Of samples closer together only the last is kept. */
const minSpacingMs = 40
/** A sample further from the path does not lie on it, metres. */
const nearPath = 0.5
/** What dead reckoning had wrong is shown right after about this time. */
const settleMs = 150
/** A pose that was wrong by more is shown right at once, metres. */
const maxSettle = 5

/** The last poses of one vehicle, and where it is between them. */
export class PoseTrack {
  readonly #samples: PoseSample[] = []
  #path: Path | undefined
  #shownAt = Number.NaN
  /** Whether the last pose that was shown lay past all samples. */
  #ahead = false
  #jumped = true
  #standing = false
  readonly #error: MutablePose = { x: 0, y: 0, theta: 0 }
  readonly #expected: MutablePose = { x: 0, y: 0, theta: 0 }
  readonly #actual: MutablePose = { x: 0, y: 0, theta: 0 }

  get last(): Readonly<PoseSample> | undefined {
    return this.#samples.at(-1)
  }

  /** A standing vehicle that does not tell its velocity has none. */
  set standing(standing: boolean) {
    this.#standing = standing
  }

  /** The stretch of way that the vehicle is on. */
  follow(path: Path | undefined): void {
    if (path === this.#path) return
    const known = this.#expect()
    this.#path = path
    for (const sample of this.#samples) sample.projected = false
    if (known) this.#settle()
  }

  /** Adds a pose that can be reached from the one before. Copies `sample`. */
  push(sample: Readonly<PoseSample>): void {
    const samples = this.#samples
    const backwards = samples.length > 0 ? samples.at(-1)!.time - sample.time : 0
    if (backwards > maxReckoningMs) this.restart()
    else if (backwards > 0) return
    const known = this.#expect()
    const crowded = samples.length > 1 && sample.time - samples.at(-2)!.time < minSpacingMs
    const sameTime = samples.length > 0 && sample.time === samples.at(-1)!.time
    const kept = crowded || sameTime ? samples.pop() : samples.length === maxSamples ? samples.shift() : undefined
    samples.push(copySample(sample, kept ?? emptySample()))
    if (known) this.#settle()
  }

  /** Forgets where the vehicle was: the next pose is no continuation. */
  restart(): void {
    this.#samples.length = 0
    this.#forgetError()
    this.#ahead = false
    this.#jumped = true
  }

  /** Writes the pose at `time` into `out`; false while no sample is known. */
  poseAt(time: number, out: MutablePose): boolean {
    if (this.#samples.length === 0) return false
    this.#ahead = this.#rawPoseAt(time, out)
    const error = this.#error
    const fading = Number.isNaN(this.#shownAt) ? 0 : Math.exp(Math.min(0, this.#shownAt - time) / settleMs)
    error.x *= fading
    error.y *= fading
    error.theta *= fading
    if (Math.hypot(error.x, error.y, error.theta) < 1e-3) this.#forgetError()
    out.x += error.x
    out.y += error.y
    out.theta = wrapAngle(out.theta + error.theta)
    this.#shownAt = time
    return true
  }

  /** Whether the last pose is no continuation of the one before; says so once. */
  takeJump(): boolean {
    const jumped = this.#jumped
    this.#jumped = false
    return jumped
  }

  /** Whether the pose can't change any more without a further sample. */
  settledAt(time: number): boolean {
    const last = this.last
    return (
      !last ||
      (time - last.time > maxReckoningMs && this.#error.x === 0 && this.#error.y === 0 && this.#error.theta === 0)
    )
  }

  /** Returns whether `time` lies past all samples. */
  #rawPoseAt(time: number, out: MutablePose): boolean {
    const samples = this.#samples
    const last = samples.at(-1)!
    if (time >= last.time) {
      const unknown = this.#standing && Number.isNaN(last.vx)
      this.#project(last, samples.at(-2))
      const seconds = unknown ? 0 : Math.min(time - last.time, maxReckoningMs) / 1000
      reckonedPose(last, samples.at(-2), seconds, this.#path, out)
      return true
    }
    let next = samples.length - 1
    while (next > 0 && samples[next - 1]!.time > time) next--
    const b = samples[next]!
    const a = samples[next - 1]
    if (a) this.#project(a, undefined)
    this.#project(b, a)
    if (a) poseBetween(a, b, (time - a.time) / (b.time - a.time), this.#path, out)
    else Object.assign(out, { x: b.x, y: b.y, theta: b.theta })
    return false
  }

  /** Finds where a sample lies on the path, once, and not before it is needed. */
  #project(sample: PoseSample, before: PoseSample | undefined): void {
    if (sample.projected) return
    sample.projected = true
    sample.s = Number.NaN
    if (!this.#path) return
    const from = before && !Number.isNaN(before.s) ? before.s : 0
    const onward = projectOnto(this.#path, sample.x, sample.y, from)
    const nearest = onward.distance > nearPath && from > 0 ? projectOnto(this.#path, sample.x, sample.y, 0) : onward
    if (nearest.distance <= nearPath) sample.s = nearest.s
  }

  /** Remembers where the vehicle would be shown if nothing else were heard, where that was a guess. */
  #expect(): boolean {
    if (!this.#ahead || this.#samples.length === 0) return false
    this.#rawPoseAt(this.#shownAt, this.#expected)
    return true
  }

  /** Spreads the difference between the guess and what is known by now over the next moments. */
  #settle(): void {
    this.#rawPoseAt(this.#shownAt, this.#actual)
    const error = this.#error
    error.x += this.#expected.x - this.#actual.x
    error.y += this.#expected.y - this.#actual.y
    error.theta = wrapAngle(error.theta + this.#expected.theta - this.#actual.theta)
    if (Math.hypot(error.x, error.y) <= maxSettle) return
    this.#forgetError()
    this.#jumped = true
  }

  #forgetError(): void {
    this.#error.x = 0
    this.#error.y = 0
    this.#error.theta = 0
  }
}
