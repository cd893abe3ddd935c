type Column =
  | Float64Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>

/** The same values in an array of `length`, the rest filled with `fill`. */
export function grown<T extends Column>(column: T, length: number, fill = 0): T {
  const bigger = new (column.constructor as new (length: number) => T)(length)
  if (fill !== 0) bigger.fill(fill)
  bigger.set(column as never)
  return bigger
}

/** Rows that changed, each once, in the order of their first change. */
export class DirtyRows {
  rows = new Uint32Array(64)
  count = 0
  #marks = new Uint8Array(64)

  mark(row: number): void {
    if (row >= this.#marks.length) this.#marks = grown(this.#marks, Math.max(row + 1, 2 * this.#marks.length))
    if (this.#marks[row]) return
    this.#marks[row] = 1
    if (this.count === this.rows.length) this.rows = grown(this.rows, 2 * this.count)
    this.rows[this.count++] = row
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.#marks[this.rows[i]!] = 0
    this.count = 0
  }
}
