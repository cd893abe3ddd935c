/** Writes protocol buffers into a buffer that grows and is used again. */
export class ProtobufWriter {
  #bytes = new Uint8Array(1024)
  #view = new DataView(this.#bytes.buffer)
  #length = 0
  readonly #encoder = new TextEncoder()

  clear(): void {
    this.#length = 0
  }

  /** A copy of what was written. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  /** @param value an integer in 0 … 2^53 - 1 */
  varint(field: number, value: number): void {
    this.#tag(field, 0)
    this.#varint(value)
  }

  flag(field: number, value: boolean): void {
    this.varint(field, value ? 1 : 0)
  }

  float(field: number, value: number): void {
    this.#tag(field, 5)
    this.#reserve(4)
    this.#view.setFloat32(this.#length, value, true)
    this.#length += 4
  }

  double(field: number, value: number): void {
    this.#tag(field, 1)
    this.#reserve(8)
    this.#view.setFloat64(this.#length, value, true)
    this.#length += 8
  }

  text(field: number, value: string): void {
    this.#tag(field, 2)
    const start = this.#length
    this.#reserve(value.length * 3 + 10)
    const { written } = this.#encoder.encodeInto(value, this.#bytes.subarray(start))
    this.#prefix(start, written)
  }

  /** An embedded message, written by `write`. */
  message(field: number, write: () => void): void {
    this.#tag(field, 2)
    const start = this.#length
    write()
    this.#prefix(start, this.#length - start)
  }

  /** Moves what was written from `start` on to make room for its length. */
  #prefix(start: number, length: number): void {
    let size = 1
    for (let rest = length; rest > 127; rest = Math.floor(rest / 128)) size++
    this.#length = start + length
    this.#reserve(size)
    this.#bytes.copyWithin(start + size, start, start + length)
    this.#length = start
    this.#varint(length)
    this.#length = start + size + length
  }

  #tag(field: number, wireType: number): void {
    this.#varint(field * 8 + wireType)
  }

  #varint(value: number): void {
    this.#reserve(10)
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest % 128) + 128
      rest = Math.floor(rest / 128)
    }
    this.#bytes[this.#length++] = rest
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count))
    grown.set(this.#bytes)
    this.#bytes = grown
    this.#view = new DataView(grown.buffer)
  }
}
