import { parseTimestamp } from '../../../model/timestamp.ts'

/** A counter this far back, with a newer timestamp, began anew. */
const restartDistance = 10
/** Older headers for this long are another run whose clock is wrong, not messages that overtook each other. */
const maxOvertakingMs = 10_000

/**
 * Keeps the messages of one topic of one vehicle in order by `headerId`, which grows by one with each message
 * of a run and wraps at 2³².
 */
export class HeaderGuard {
  #headerId = Number.NaN
  #timestamp: unknown
  #acceptedAt = Number.NaN

  /** Whether the message is not older than one accepted before. Without a header id nothing can be said: accepted. */
  accepts(headerId: unknown, timestamp: unknown, receivedAt: number): boolean {
    if (typeof headerId !== 'number' || !Number.isFinite(headerId)) return true
    const behind = this.#headerId - headerId
    const overtaken = behind > 0 && behind < 2 ** 31
    if (overtaken && !this.#restarted(headerId, timestamp) && receivedAt - this.#acceptedAt < maxOvertakingMs)
      return false
    this.#headerId = headerId
    this.#timestamp = timestamp
    this.#acceptedAt = receivedAt
    return true
  }

  reset(): void {
    this.#headerId = Number.NaN
  }

  #restarted(headerId: number, timestamp: unknown): boolean {
    const far = headerId <= 1 || this.#headerId - headerId >= restartDistance
    return far && timeOf(timestamp) > timeOf(this.#timestamp)
  }
}

function timeOf(timestamp: unknown): number {
  return typeof timestamp === 'string' ? parseTimestamp(timestamp) : Number.NaN
}
