import type { LinkStatus } from '../../../telemetry/source.ts'

export interface Interruption {
  readonly reason: 'connecting' | 'reconnecting' | 'halfOpen' | 'stopped' | 'plantOffline'
  /** UTC milliseconds. */
  readonly since: number
}

/** A first connection may take this long before anybody is told. */
const patienceMs = 8000

/** Why nothing comes from the plant, or undefined while all is well. */
export function interruptionOf(link: LinkStatus, now: number): Interruption | undefined {
  if (link.state === 'connecting')
    return now - link.since > patienceMs ? { reason: 'connecting', since: link.since } : undefined
  if (link.state !== 'online') return { reason: link.state, since: link.since }
  if (!link.plantOnline) return { reason: 'plantOffline', since: link.since }
  return undefined
}
