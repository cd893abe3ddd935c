/**
 * Frames are shown this long after they were cut: one interval of 100 ms, so that there is always a next
 * snapshot to move towards, and 20 ms for jitter of the network.
 */
export const playbackDelayMs = 120

/** Share of a later arrival that moves the clock, so that one late frame does not and a drifting clock does. */
const drift = 0.02

/** Maps the viewer's clock onto the sender's by the quickest arrivals, and says which moment to show. */
export class PlaybackClock {
  #offset = Number.POSITIVE_INFINITY

  arrived(frameTime: number, receivedAt: number): void {
    const delay = receivedAt - frameTime
    if (delay < this.#offset) this.#offset = delay
    else this.#offset += (delay - this.#offset) * drift
  }

  /** The sender's time at the viewer's `now`, as well as the quickest frame tells. */
  senderTime(now: number): number {
    return Number.isFinite(this.#offset) ? now - this.#offset : Number.NaN
  }

  displayTime(now: number): number {
    return this.senderTime(now) - playbackDelayMs
  }

  reset(): void {
    this.#offset = Number.POSITIVE_INFINITY
  }
}
