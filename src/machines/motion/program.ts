import { ease } from './ease.ts'

/** Poses at points of a cycle, first at 0 and last at 1; between them each joint moves from rest to rest. */
export interface Program {
  /** Rising, 0 … 1. */
  readonly times: readonly number[]
  readonly poses: readonly (readonly number[])[]
}

/** Number of the stretch of the program in which a phase lies. */
export function stretchAt({ times }: Program, phase: number): number {
  let stretch = 0
  while (stretch < times.length - 2 && times[stretch + 1]! < phase) stretch++
  return stretch
}

/** Value of one joint at a phase that lies in a stretch. */
export function jointAt({ times, poses }: Program, stretch: number, phase: number, joint: number): number {
  const from = times[stretch]!
  const t = Math.min(1, Math.max(0, (phase - from) / (times[stretch + 1]! - from)))
  const before = poses[stretch]![joint]!
  return before + (poses[stretch + 1]![joint]! - before) * ease(t)
}
