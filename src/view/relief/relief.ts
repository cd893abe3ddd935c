import { isNear, signedDistance } from '../shapes/polygon.ts'
import type { Volume } from './volumes.ts'

type Vector = readonly [number, number, number]

const cell = 48
const none: readonly Volume[] = []

/** What stands up from the ground, found fast by place. */
export class Relief {
  readonly volumes: readonly Volume[]
  readonly groundAt: (x: number, y: number) => number
  readonly #cells = new Map<number, Volume[]>()

  constructor(volumes: readonly Volume[], groundAt: (x: number, y: number) => number) {
    this.volumes = volumes
    this.groundAt = groundAt
    for (const volume of volumes) this.#enter(volume)
  }

  /**
   * Volumes over whose ground a point is, or to which it is nearer than `margin` (at most 24) metres from aside; only those
   * that reach higher than `low`.
   */
  around(x: number, y: number, margin: number, low = Number.NEGATIVE_INFINITY): Volume[] {
    const found: Volume[] = []
    for (const dx of margin === 0 ? [0] : [-margin, margin]) {
      for (const dy of margin === 0 ? [0] : [-margin, margin]) {
        for (const volume of this.#at(x + dx, y + dy)) {
          if (volume.top < low || !isNear(volume, [x, y], margin) || found.includes(volume)) continue
          if (signedDistance(volume.outline, [x, y]) <= margin) found.push(volume)
        }
      }
    }
    return found
  }

  /** Height that clears everything within `margin` metres by as much; at least over the ground by 1 m. */
  clearHeight(x: number, y: number, margin: number): number {
    let height = this.groundAt(x, y) + 1
    for (const volume of this.around(x, y, margin)) height = Math.max(height, volume.top + margin)
    return height
  }

  /** Metres to the nearest volume, at most `limit`; 0 inside one. */
  clearance([x, y, z]: Vector, limit: number, ignored?: ReadonlySet<Volume>): number {
    let least = limit
    for (const volume of this.around(x, y, limit, z - limit)) {
      if (ignored?.has(volume)) continue
      const aside = Math.max(0, signedDistance(volume.outline, [x, y]))
      least = Math.min(least, Math.hypot(aside, Math.max(0, z - volume.top)))
    }
    return least
  }

  /** The volume that a point is in. */
  volumeAt([x, y, z]: Vector): Volume | undefined {
    return this.around(x, y, 0, z)[0]
  }

  #at(x: number, y: number): readonly Volume[] {
    return this.#cells.get(keyOf(Math.floor(x / cell), Math.floor(y / cell))) ?? none
  }

  #enter(volume: Volume): void {
    const [low, high] = [volume.min, volume.max]
    for (let column = Math.floor(low[0] / cell); column <= Math.floor(high[0] / cell); column++) {
      for (let row = Math.floor(low[1] / cell); row <= Math.floor(high[1] / cell); row++) {
        const key = keyOf(column, row)
        const known = this.#cells.get(key)
        if (known) known.push(volume)
        else this.#cells.set(key, [volume])
      }
    }
  }
}

function keyOf(column: number, row: number): number {
  return (column + 2000) * 8000 + row + 2000
}
