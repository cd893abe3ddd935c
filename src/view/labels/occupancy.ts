/** A rectangle of the picture, pixels from its top left corner. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const cell = 4

/** Which parts of the picture are taken, in cells of 4 × 4 pixels: two areas that both got in never share a cell. */
export class Occupancy {
  #columns = 1
  #rows = 1
  #taken = new Uint8Array(1)

  resize(width: number, height: number): void {
    this.#columns = Math.max(1, Math.ceil(width / cell))
    this.#rows = Math.max(1, Math.ceil(height / cell))
    this.#taken = new Uint8Array(this.#columns * this.#rows)
  }

  clear(): void {
    this.#taken.fill(0)
  }

  take(left: number, top: number, right: number, bottom: number): void {
    const [first, last] = [columnOf(left, this.#columns), columnOf(right, this.#columns)]
    for (let row = columnOf(top, this.#rows); row <= columnOf(bottom, this.#rows); row++) {
      this.#taken.fill(1, row * this.#columns + first, row * this.#columns + last + 1)
    }
  }

  /** Takes an area that is wholly free. @returns whether it was */
  takeFree(left: number, top: number, right: number, bottom: number): boolean {
    const [first, last] = [columnOf(left, this.#columns), columnOf(right, this.#columns)]
    const [upper, lower] = [columnOf(top, this.#rows), columnOf(bottom, this.#rows)]
    for (let row = upper; row <= lower; row++) {
      const start = row * this.#columns
      for (let at = start + first; at <= start + last; at++) if (this.#taken[at] === 1) return false
    }
    this.take(left, top, right, bottom)
    return true
  }
}

function columnOf(pixels: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(pixels / cell)))
}
