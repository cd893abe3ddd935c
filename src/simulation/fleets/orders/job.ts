import type { Transport } from './order.ts'

/** What a vehicle does at present. */
export type Job =
  | { readonly task: 'idle' | 'park' | 'charge' }
  | { readonly task: 'pick' | 'drop'; readonly transport: Transport }

export const idle: Job = { task: 'idle' }
