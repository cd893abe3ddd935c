import { AssetState } from '../../model/assetState.ts'
import { wrapAngle } from '../../model/pose.ts'
import type { JointDefinition, MachineBehavior, MachineSignals } from '../definition.ts'
import { approach } from './approach.ts'
import { cyclePhase } from './cyclePhase.ts'
import { ease } from './ease.ts'

/** A joint's value at a point of the cycle. */
export type Key = readonly [phase: number, value: number]

/** What the joints of a kind do in each cycle of work. */
export interface CycleMotion {
  /**
   * By name of the joint, keys in rising order of phase, 0 … 1. Between two keys it goes from rest to rest; before the
   * first and after the last it keeps their values. An idle machine goes to the values of the first keys.
   */
  readonly tracks: Readonly<Record<string, readonly Key[]>>
  readonly flows?: readonly Flow[]
  /** By name of a continuous joint, its speed in rad/s while the machine works. */
  readonly spins?: Readonly<Record<string, (signals: MachineSignals, phase: number) => number>>
}

/** Pieces that follow each other along one way, evenly spaced over the cycle; they stop where they are with the machine. */
export interface Flow {
  /** Names of their joints, each the same share of the cycle behind the one before it. */
  readonly joints: readonly string[]
  /** One's whole way, a cycle long: it goes evenly from key to key, and from the last to the first as fast as it can. */
  readonly keys: readonly Key[]
}

/**
 * Follows the tracks while the machine works, rests when it is idle, stands still otherwise with all its glows out.
 * @throws Error for a joint that the kind has not
 */
export function cycleBehavior(
  joints: readonly JointDefinition[],
  { tracks, flows = [], spins = {} }: CycleMotion,
): MachineBehavior {
  const indexOf = (name: string) => {
    const index = joints.findIndex((joint) => joint.name === name)
    if (index < 0) throw new Error(`There is no joint ${name}`)
    return index
  }
  const followed = Object.entries(tracks).map(([name, keys]) => ({ index: indexOf(name), keys }))
  const flowing = flows.flatMap((flow) =>
    flow.joints.map((name, i) => ({ index: indexOf(name), keys: flow.keys, behind: i / flow.joints.length })),
  )
  const spun = Object.entries(spins).map(([name, speed]) => ({ index: indexOf(name), speed }))
  return {
    step: (signals, dt, values) => {
      const works = signals.state === AssetState.running || signals.state === AssetState.warning
      const phase = works ? cyclePhase(signals) : undefined
      const moves = works || signals.state === AssetState.idle
      for (const { index, keys } of followed) {
        const joint = joints[index]!
        if (moves) approach(values, index, joint, phase === undefined ? keys[0]![1] : keyedValue(keys, phase), dt)
        else if (joint.type === 'glow') approach(values, index, joint, 0, dt)
      }
      if (phase === undefined) return
      for (const { index, keys, behind } of flowing)
        approach(values, index, joints[index]!, keyedValue(keys, (phase + 1 - behind) % 1, evenly), dt)
      for (const { index, speed } of spun) turn(values, index, joints[index]!, speed(signals, phase), dt)
    },
  }
}

/** Keys of a motion that is done `times` over in a part of the cycle; `once` has phases 0 … 1 of one time. */
export function repeated(times: number, from: number, until: number, once: readonly Key[]): Key[] {
  const each = (until - from) / times
  return Array.from({ length: times }, (_, time) =>
    once.map(([phase, value]): Key => [from + each * (time + phase), value]),
  ).flat()
}

/** Full speed of a spindle that a signal tells in rpm; a standing spindle where it is not told. */
export function toldSpeed(signal: string): (signals: MachineSignals) => number {
  return (signals) => ((signals.number(signal) ?? 0) * 2 * Math.PI) / 60
}

function evenly(t: number): number {
  return t
}

/** Value of a track at a phase, 0 … 1; from key to key with rest at both unless told otherwise. */
export function keyedValue(keys: readonly Key[], phase: number, between = ease): number {
  let next = 0
  while (next < keys.length && keys[next]![0] <= phase) next++
  const after = keys[next]
  const before = keys[next - 1]
  if (!after || !before) return (before ?? after)![1]
  return before[1] + (after[1] - before[1]) * between((phase - before[0]) / (after[0] - before[0]))
}

/** No faster than the joint can: more would look like standing or turning back. */
function turn(values: Float32Array, index: number, { maxSpeed }: JointDefinition, speed: number, dt: number): void {
  if (!Number.isFinite(speed)) return
  values[index] = wrapAngle(values[index]! + Math.min(maxSpeed, Math.max(-maxSpeed, speed)) * dt)
}
