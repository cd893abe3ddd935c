import type { Extent, Point } from '../shapes/polygon.ts'

const cell = 0.5

/** A box on the floor: middle and half sides, metres in the hall's frame. */
export interface FloorBox {
  readonly x: number
  readonly y: number
  readonly halfX: number
  readonly halfY: number
}

/** Which parts of a hall's floor are taken, on a grid of half metres. */
export class FreeFloor {
  readonly #min: Point
  readonly #columns: number
  readonly #rows: number
  readonly #taken: Uint8Array

  constructor({ min, max }: Extent) {
    this.#min = min
    this.#columns = Math.floor((max[0] - min[0]) / cell)
    this.#rows = Math.floor((max[1] - min[1]) / cell)
    this.#taken = new Uint8Array(this.#columns * this.#rows)
  }

  /** Wholly inside the hall and taken by nothing. */
  isFree(box: FloorBox): boolean {
    const { left, right, bottom, top } = this.#reach(box)
    if (left < 0 || bottom < 0 || right > this.#columns || top > this.#rows) return false
    for (let row = bottom; row < top; row++) {
      for (let column = left; column < right; column++) if (this.#taken[row * this.#columns + column]) return false
    }
    return true
  }

  /** @param margin metres around the box that are taken as well */
  take(box: FloorBox, margin = 0): void {
    const { left, right, bottom, top } = this.#reach({ ...box, halfX: box.halfX + margin, halfY: box.halfY + margin })
    for (let row = Math.max(0, bottom); row < Math.min(this.#rows, top); row++) {
      this.#taken.fill(
        1,
        row * this.#columns + Math.max(0, left),
        row * this.#columns + Math.max(0, Math.min(this.#columns, right)),
      )
    }
  }

  takeIfFree(box: FloorBox, margin = 0): boolean {
    if (!this.isFree(box)) return false
    this.take(box, margin)
    return true
  }

  #reach({ x, y, halfX, halfY }: FloorBox): { left: number; right: number; bottom: number; top: number } {
    const [x0, y0] = this.#min
    return {
      left: Math.floor((x - halfX - x0) / cell + 1e-6),
      right: Math.ceil((x + halfX - x0) / cell - 1e-6),
      bottom: Math.floor((y - halfY - y0) / cell + 1e-6),
      top: Math.ceil((y + halfY - y0) / cell - 1e-6),
    }
  }
}
