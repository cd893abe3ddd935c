import { contains } from '../shapes/polygon.ts'
import type { Volume } from './volumes.ts'

const cell = 6
const widest = 1200

/** Heights of the buildings on a grid: what hides what, answered fast and roughly. */
export class SkylineGrid {
  readonly #heights: Float32Array
  readonly #x: number
  readonly #y: number
  readonly #columns: number
  readonly #rows: number

  constructor(
    volumes: readonly Volume[],
    bounds: { readonly min: readonly [number, number]; readonly max: readonly [number, number] },
  ) {
    ;[this.#x, this.#y] = bounds.min
    this.#columns = Math.min(widest, Math.ceil((bounds.max[0] - this.#x) / cell))
    this.#rows = Math.min(widest, Math.ceil((bounds.max[1] - this.#y) / cell))
    this.#heights = new Float32Array(this.#columns * this.#rows)
    for (const volume of volumes) this.#raise(volume)
  }

  /** Whether something stands between two points, other than at their very places. */
  hides(ax: number, ay: number, az: number, bx: number, by: number, bz: number): boolean {
    const length = Math.hypot(bx - ax, by - ay)
    const step = Math.max(cell, length / 160)
    for (let at = length - 1.5 * cell; at > cell; at -= step) {
      const share = at / length
      const column = Math.floor((ax + (bx - ax) * share - this.#x) / cell)
      const row = Math.floor((ay + (by - ay) * share - this.#y) / cell)
      if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) continue
      if (this.#heights[row * this.#columns + column]! > az + (bz - az) * share) return true
    }
    return false
  }

  #raise({ outline, min, max, roof }: Volume): void {
    const clamp = (value: number, count: number) => Math.min(count - 1, Math.max(0, value))
    const first = clamp(Math.floor((min[0] - this.#x) / cell), this.#columns)
    const last = clamp(Math.floor((max[0] - this.#x) / cell), this.#columns)
    const low = clamp(Math.floor((min[1] - this.#y) / cell), this.#rows)
    const high = clamp(Math.floor((max[1] - this.#y) / cell), this.#rows)
    for (let row = low; row <= high; row++) {
      for (let column = first; column <= last; column++) {
        const at = row * this.#columns + column
        if (this.#heights[at]! >= roof) continue
        const middle = [this.#x + (column + 0.5) * cell, this.#y + (row + 0.5) * cell] as const
        if (contains(outline, middle)) this.#heights[at] = roof
      }
    }
  }
}
