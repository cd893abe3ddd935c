import type { Problem } from '../model/problem.ts'

export type SourceMode = 'gateway' | 'direct' | 'simulation'

export type LinkState = 'connecting' | 'online' | 'reconnecting' | 'halfOpen' | 'stopped'

/** How one binding of the plant is doing, as whoever ingests it sees it. */
export interface BindingHealth {
  readonly binding: string
  readonly protocol: string
  /** Milliseconds since its last message by the ingest's clock; null before the first. */
  readonly ageMs: number | null
  readonly received: number
  readonly bad: number
}

/** What is known about the way from the plant to this viewer; sent when it changes and once a second. */
export interface LinkStatus {
  readonly mode: SourceMode
  readonly state: LinkState
  /** UTC milliseconds at which `state` began. */
  readonly since: number
  /** Broker URL without credentials; empty in a simulation. */
  readonly broker: string
  /** Milliseconds since the last heartbeat or message; null before the first. */
  readonly ageMs: number | null
  /** Whether the gateway itself reaches the plant's broker (always true in direct mode when online). */
  readonly plantOnline: boolean
  readonly reconnects: number
  readonly gaps: number
  readonly bindings: readonly BindingHealth[]
  readonly problems: readonly Problem[]
}

export interface SourceListener {
  /** One frame in the layout of `frame.ts`; the buffer now belongs to the listener. */
  frame(buffer: ArrayBuffer): void
  link(status: LinkStatus): void
}

/** Live, simulated and recorded data are the same thing: something that gives frames. */
export interface Source {
  start(listener: SourceListener): void
  stop(): void
}
