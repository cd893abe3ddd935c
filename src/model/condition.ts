import type { PackmlState } from './packml.ts'
import type { Provenance, Quality } from './quality.ts'

/** How a machine is that somebody puts into a state, whatever it would do by itself. */
export interface Condition {
  readonly state: PackmlState
  readonly quality: Quality
  readonly provenance: Provenance
  /** Values that are held, by signal; all others follow the machine's cycle. */
  readonly held: Readonly<Record<string, number>>
}
