import type { JointDefinition, MachineBehavior, MachineSignals } from '../definition.ts'
import { approach } from './approach.ts'

/** A joint that shows a signal: a dial, a level, a readout, a lamp. */
export interface Reading {
  readonly joint: string
  readonly signal: string
  /** Joint value for a number that the signal tells; the number itself unless given. */
  readonly shows?: (told: number) => number
}

/** A row of joints that shows how a signal went: each follows the one before it `lag` seconds later. */
export interface Trend extends Omit<Reading, 'joint'> {
  readonly joints: readonly string[]
  readonly lag: number
}

/** A difference that nobody sees on a screen. */
const still = 1e-3

/**
 * Shows the last known numbers, whatever the machine does; 0 while none is known.
 * @throws Error for a joint that the kind has not
 */
export function readingsBehavior(
  joints: readonly JointDefinition[],
  readings: readonly Reading[],
  trends: readonly Trend[] = [],
): MachineBehavior {
  const indexOf = (name: string) => {
    const index = joints.findIndex((joint) => joint.name === name)
    if (index < 0) throw new Error(`There is no joint ${name}`)
    return index
  }
  const shown = readings.map((reading) => ({ reading, index: indexOf(reading.joint) }))
  const rows = trends.map((trend) => ({ trend, indices: trend.joints.map(indexOf) }))
  return {
    step: (signals, dt, values) => {
      for (const { reading, index } of shown) approach(values, index, joints[index]!, valueOf(reading, signals), dt)
      for (const { trend, indices } of rows) {
        const share = 1 - Math.exp(-dt / trend.lag)
        for (let i = indices.length - 1; i > 0; i--) {
          const [index, before] = [indices[i]!, indices[i - 1]!]
          const gap = values[before]! - values[index]!
          const target = Math.abs(gap) < still ? values[before]! : values[index]! + gap * share
          approach(values, index, joints[index]!, target, dt)
        }
        approach(values, indices[0]!, joints[indices[0]!]!, valueOf(trend, signals), dt)
      }
    },
  }
}

function valueOf({ signal, shows }: Pick<Reading, 'signal' | 'shows'>, signals: MachineSignals): number {
  const told = signals.number(signal)
  const value = told === undefined ? 0 : (shows?.(told) ?? told)
  return Number.isFinite(value) ? value : 0
}

/** Share of a level between two ends of its scale, 0 … 1. */
export function shareOf(least: number, most: number): (told: number) => number {
  return (told) => Math.min(1, Math.max(0, (told - least) / (most - least)))
}
