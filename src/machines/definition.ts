import type { AssetState } from '../model/assetState.ts'
import type { SignalDefinition } from '../model/signal.ts'
import type { Text } from '../model/text.ts'

/** How many joint values one row of a frame holds; a kind with more joints uses several banks. */
export const jointsPerBank = 8

/**
 * One moving part of a kind's kinematic tree. Part 0 is the base; part i (i ≥ 1) moves by joint i - 1.
 * Origins and axes are in the parent's frame at joint value 0; kind frame: x forward, y left, z up, metres.
 * What hangs on a part takes part in all that happens to it.
 */
export interface JointDefinition {
  readonly name: string
  /**
   * `revolute` turns about the axis, `prismatic` slides along it. `scale` gives the part this share of its size in the
   * directions of the axis' components that are 1, from nothing at 0: what appears, fills, grows or leaves. `glow`
   * moves nothing: the part gives off this many times the light of its paints.
   */
  readonly type: 'revolute' | 'prismatic' | 'scale' | 'glow'
  /** Part that this one hangs on: 0 is the base, i is the part moved by joint i - 1. */
  readonly parent: number
  readonly origin: readonly [number, number, number]
  /** Unit vector; of 0 and 1 for a scale; [0, 0, 0] for a glow. */
  readonly axis: readonly [number, number, number]
  /** Radians, metres or a share. `-Infinity`: a continuous axis, whose values wrap to [-π, π). */
  readonly min: number
  readonly max: number
  /** Radians, metres or shares per second. */
  readonly maxSpeed: number
}

/** A measure in which machines of one kind differ. */
export interface ParamDefinition {
  /** camelCase, as in the scene document. */
  readonly name: string
  readonly label: Text
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly default: number
  /** The side of the body that grows with it, metre for metre. */
  readonly side?: 'length' | 'width' | 'height'
}

/** A value for each parameter of a kind, by name. */
export type Params = Readonly<Record<string, number>>

/** A signal with the tag that carries it on the wire. */
export interface KindSignal extends SignalDefinition {
  readonly standard: string
  /** Of a signal of the kind's own: its value at rest, and the farthest that work takes it. */
  readonly range?: readonly [rest: number, work: number]
}

/** What somebody who runs the park wants to know of a machine, by names of its signals. */
export interface CardDefinition {
  /** The one that tells most. */
  readonly headline: string
  /** What follows, in this order; signals that are not named come after these. */
  readonly signals: readonly string[]
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
  /** What it draws while it works, kW; absent where the size of its body tells. */
  readonly power?: number
  /** What its model is built from, besides its kind. */
  readonly params?: readonly ParamDefinition[]
  readonly joints: readonly JointDefinition[]
  readonly signals: readonly KindSignal[]
  readonly card: CardDefinition
  /** Facets that exist beside the definition; presence is participation. */
  readonly facets: readonly ('model' | 'behavior')[]
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
   * @param joints `definition.joints.length` values in radians, metres or shares, changed in place
   */
  step(signals: MachineSignals, dt: number, joints: Float32Array): void
}
