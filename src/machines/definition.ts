import type { AssetState } from '../model/assetState.ts'
import type { SignalDefinition } from '../model/signal.ts'
import type { Text } from '../model/text.ts'

/** How many joint values one row of a frame holds; a kind with more joints uses several banks. */
export const jointsPerBank = 8

/**
 * One moving part of a kind's kinematic tree. Part 0 is the base; part i (i ≥ 1) moves by joint i - 1.
 * Origins and axes are in the parent's frame at joint value 0; kind frame: x forward, y left, z up, metres.
 */
export interface JointDefinition {
  readonly name: string
  readonly type: 'revolute' | 'prismatic'
  /** Part that this one hangs on: 0 is the base, i is the part moved by joint i - 1. */
  readonly parent: number
  readonly origin: readonly [number, number, number]
  /** Unit vector. */
  readonly axis: readonly [number, number, number]
  /** Radians or metres. `-Infinity`: a continuous axis, whose values wrap to [-π, π). */
  readonly min: number
  readonly max: number
  /** Radians or metres per second. */
  readonly maxSpeed: number
}

/** What a kind of asset is: data only, shared by every environment. */
export interface KindDefinition {
  readonly kind: string
  readonly name: Text
  /** Rows of the plan's list of systems that this kind stands for, as A01 … N10. */
  readonly planRows: readonly string[]
  /** `vehicle` moves over the site, `machine` stands where the scene places it. */
  readonly mobility: 'vehicle' | 'machine'
  /** Length (x), width (y), height (z) in metres of the nominal body. */
  readonly size: readonly [number, number, number]
  readonly joints: readonly JointDefinition[]
  readonly signals: readonly SignalDefinition[]
  /** Facets that exist beside the definition; presence is participation. */
  readonly facets: readonly ('model' | 'behavior' | 'card')[]
}

/** What a behaviour sees of one machine: the last known signals, never anything else. */
export interface MachineSignals {
  readonly state: AssetState
  /** The last number of a signal of the kind, or undefined while none is known. */
  number(signal: string): number | undefined
  /** Seconds since that number was received; Infinity while none is known. */
  age(signal: string): number
}

/**
 * Signals → joint values. Deterministic and continuous: `joints` comes in with the values of the step
 * before and goes out with the new ones, no further away than each joint's `maxSpeed · dt`.
 * One instance serves all machines of the kind, so it keeps no state of its own.
 */
export interface MachineBehavior {
  /**
   * @param dt seconds since the step before, > 0
   * @param joints `definition.joints.length` values in radians or metres, changed in place
   */
  step(signals: MachineSignals, dt: number, joints: Float32Array): void
}
