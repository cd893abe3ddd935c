import type { Outbox } from './outbox.ts'

/** One sort of devices of a simulated plant. */
export interface PlantPart {
  /** Topic filters of what it publishes. */
  readonly topics: readonly string[]
  start(outbox: Outbox, utcTime: number): void
  /** One fixed step of `dt` seconds that ends at `utcTime`. */
  step(outbox: Outbox, utcTime: number, dt: number): void
  stop(outbox: Outbox, utcTime: number): void
}
