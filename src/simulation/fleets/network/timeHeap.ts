/** A binary heap of numbered items by time; an item is in it once at most, and its time can change. */
export class TimeHeap {
  readonly #items: Int32Array
  readonly #times: Float64Array
  /** By item: where it is in the heap, -1 when it is not. */
  readonly #where: Int32Array
  #size = 0

  constructor(items: number) {
    this.#items = new Int32Array(items)
    this.#times = new Float64Array(items)
    this.#where = new Int32Array(items).fill(-1)
  }

  get size(): number {
    return this.#size
  }

  /** The earliest time, Infinity when it is empty. */
  get time(): number {
    return this.#size > 0 ? this.#times[this.#items[0]!]! : Infinity
  }

  set(item: number, time: number): void {
    const known = this.#where[item]!
    const earlier = known < 0 || time < this.#times[item]!
    this.#times[item] = time
    if (known < 0) this.#rise(item, this.#size++)
    else if (earlier) this.#rise(item, known)
    else this.#sink(item, known)
  }

  remove(item: number): void {
    const at = this.#where[item]!
    if (at < 0) return
    this.#where[item] = -1
    const last = this.#items[--this.#size]!
    if (at === this.#size) return
    if (at > 0 && this.#times[last]! < this.#times[this.#items[(at - 1) >> 1]!]!) this.#rise(last, at)
    else this.#sink(last, at)
  }

  /** Takes out the earliest item; -1 when it is empty. */
  pop(): number {
    if (this.#size === 0) return -1
    const item = this.#items[0]!
    this.remove(item)
    return item
  }

  clear(): void {
    for (let at = 0; at < this.#size; at++) this.#where[this.#items[at]!] = -1
    this.#size = 0
  }

  #rise(item: number, from: number): void {
    const time = this.#times[item]!
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = this.#items[parent]!
      if (this.#times[above]! <= time) break
      this.#put(above, at)
      at = parent
    }
    this.#put(item, at)
  }

  #sink(item: number, from: number): void {
    const time = this.#times[item]!
    let at = from
    for (let child = at * 2 + 1; child < this.#size; child = at * 2 + 1) {
      if (child + 1 < this.#size && this.#times[this.#items[child + 1]!]! < this.#times[this.#items[child]!]!) child++
      const below = this.#items[child]!
      if (this.#times[below]! >= time) break
      this.#put(below, at)
      at = child
    }
    this.#put(item, at)
  }

  #put(item: number, at: number): void {
    this.#items[at] = item
    this.#where[item] = at
  }
}
