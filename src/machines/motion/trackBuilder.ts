import { type MotionLimits, type RestToRest, restToRest, stretched, wayAt } from './restToRest.ts'
import type { Track } from './track.ts'

/** Joint values along a way, at even distances: `values` holds `width` for each point, two points or more. */
export interface Way {
  readonly width: number
  /** In the unit of `limits`, metres or radians. */
  readonly length: number
  readonly values: Float64Array
}

interface Segment {
  readonly duration: number
  /** Writes all joints as they are `t` seconds after the segment's start. */
  readonly at: (t: number, into: Float64Array) => void
}

/** Seconds between samples; a frame is cut every 0.1 s. */
const step = 0.04

/**
 * Plans the motion of all joints of a machine piece by piece, each from rest to rest and within the limits of jerk,
 * acceleration and speed.
 */
export class TrackBuilder {
  readonly #limits: readonly MotionLimits[]
  readonly #segments: Segment[] = []
  readonly #now: number[]

  /** @param start values of all joints; a program that repeats ends with them */
  constructor(limits: readonly MotionLimits[], start: readonly number[]) {
    this.#limits = limits
    this.#now = [...start]
  }

  /** Seconds that have been planned. */
  get duration(): number {
    return this.#segments.reduce((sum, segment) => sum + segment.duration, 0)
  }

  /** Values of all joints after what has been planned. */
  get now(): readonly number[] {
    return this.#now
  }

  /** All joints named arrive together: the slowest sets the time. */
  moveTo(targets: Readonly<Record<number, number>>): this {
    const from = Float64Array.from(this.#now)
    for (const [joint, value] of Object.entries(targets)) this.#now[Number(joint)] = value
    const fastest = this.#now.map((value, joint) => restToRest(value - from[joint]!, this.#limits[joint]!))
    const duration = Math.max(...fastest.map((move) => move.duration))
    const moves: readonly RestToRest[] = fastest.map((move) => stretched(move, duration))
    return this.#add(duration, (t, into) => {
      for (let joint = 0; joint < into.length; joint++) into[joint] = from[joint]! + wayAt(moves[joint]!, t)
    })
  }

  /** The first joints follow a way; those in `meanwhile` go along in proportion to it. */
  follow(way: Way, limits: MotionLimits, meanwhile: Readonly<Record<number, number>> = {}): this {
    const from = Float64Array.from(this.#now)
    const { width } = way
    const last = way.values.length / width - 1
    for (let joint = 0; joint < width; joint++) this.#now[joint] = way.values[last * width + joint]!
    for (const [joint, value] of Object.entries(meanwhile)) this.#now[Number(joint)] = value
    const end = Float64Array.from(this.#now)
    const move = restToRest(way.length, limits)
    return this.#add(move.duration, (t, into) => {
      const share = way.length === 0 ? 1 : wayAt(move, t) / way.length
      const sample = Math.min(last - 1, Math.floor(share * last))
      const between = share * last - sample
      for (let joint = 0; joint < into.length; joint++) {
        const before = joint < width ? way.values[sample * width + joint]! : from[joint]!
        const after = joint < width ? way.values[(sample + 1) * width + joint]! : end[joint]!
        into[joint] = before + (after - before) * (joint < width ? between : share)
      }
    })
  }

  wait(seconds: number): this {
    const held = Float64Array.from(this.#now)
    return this.#add(seconds, (_, into) => into.set(held))
  }

  build(): Track {
    const width = this.#now.length
    const { duration } = this
    const count = Math.max(2, Math.ceil(duration / step) + 1)
    const even = duration / (count - 1)
    const values = new Float32Array(count * width)
    const joints = new Float64Array(width)
    let segment = 0
    let start = 0
    for (let sample = 0; sample < count; sample++) {
      const t = sample * even
      while (segment < this.#segments.length - 1 && t > start + this.#segments[segment]!.duration)
        start += this.#segments[segment++]!.duration
      this.#segments[segment]?.at(t - start, joints)
      values.set(joints, sample * width)
    }
    values.set(this.#now, (count - 1) * width)
    return { duration, step: even, width, values }
  }

  #add(duration: number, at: Segment['at']): this {
    if (duration > 0) this.#segments.push({ duration, at })
    return this
  }
}
