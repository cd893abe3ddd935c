import type { Text } from './text.ts'

/** One signal that an asset of some kind has, and the standard tag that carries it. */
export interface SignalDefinition {
  /** Name in topics and tags, camelCase. */
  readonly name: string
  readonly label: Text
  /** UCUM-like unit for display: `m/s`, `kW`, `%`, `rpm`, `°`; empty for counts and states. */
  readonly unit: string
  /** The standard's own name: PackML tag, MTConnect data item or Sparkplug metric. */
  readonly standard?: string
}
