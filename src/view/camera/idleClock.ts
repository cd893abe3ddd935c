const inputs = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchstart'] as const

/** Knows for how long nobody has touched anything. */
export class IdleClock {
  readonly #stop: () => void
  #touchedAt = performance.now()

  /** @param patience milliseconds; `fellIdle` is called when they have passed without input */
  constructor(patience: number, fellIdle: () => void) {
    let timer = setTimeout(fellIdle, patience)
    const touched = () => {
      const now = performance.now()
      if (now - this.#touchedAt < 100) return
      this.#touchedAt = now
      clearTimeout(timer)
      timer = setTimeout(fellIdle, patience)
    }
    for (const input of inputs) addEventListener(input, touched, { capture: true, passive: true })
    this.#stop = () => {
      clearTimeout(timer)
      for (const input of inputs) removeEventListener(input, touched, { capture: true })
    }
  }

  /** Milliseconds since the last input. */
  get idleFor(): number {
    return performance.now() - this.#touchedAt
  }

  dispose(): void {
    this.#stop()
  }
}
