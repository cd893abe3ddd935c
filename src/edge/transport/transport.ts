import type { LinkState } from '../../telemetry/source.ts'

export interface TransportListener {
  /** `retained`: the broker kept it from before the subscription. */
  message(topic: string, payload: Uint8Array, retained: boolean): void
  /** The broker can be reached, or no longer. */
  online(online: boolean): void
}

/** A way to a broker: in this very process, or over a socket. */
export interface Transport {
  readonly state: LinkState
  /** False, and nothing is sent, while the broker can't be reached. */
  publish(topic: string, payload: Uint8Array, options: { readonly qos: 0 | 1; readonly retain: boolean }): boolean
  close(): Promise<void>
}

export type OpenTransport = (filters: readonly string[], listener: TransportListener) => Transport
