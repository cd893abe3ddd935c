import type { Vector } from './solids.ts'

/** The glow round a lamp. */
export interface Halo {
  /** Site frame, metres. */
  readonly at: Vector
  /** Diameter, metres. */
  readonly size: number
  readonly color: number
}
