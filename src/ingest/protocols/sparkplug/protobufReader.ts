const decoder = new TextDecoder()

/**
 * Reads the protobuf wire format forwards. Reading past the end or a damaged tag sets `damaged`; from then on
 * everything reads as zero and empty, so that a message is checked once, at its end.
 */
export class ProtobufReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #position: number
  readonly #end: number
  damaged = false
  /** The last varint, as two halves of 32 bits. */
  low = 0
  high = 0

  constructor(bytes: Uint8Array, start = 0, end = bytes.length, view = viewOf(bytes)) {
    this.#bytes = bytes
    this.#view = view
    this.#position = start
    this.#end = end
  }

  get done(): boolean {
    return this.damaged || this.#position >= this.#end
  }

  /** A varint as an unsigned number, exact up to 2⁵³; its bits are left in `low` and `high`. */
  varint(): number {
    this.low = 0
    this.high = 0
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.#position >= this.#end) break
      const byte = this.#bytes[this.#position++]!
      const bits = byte & 0x7f
      if (shift < 28) this.low |= bits << shift
      else if (shift === 28) {
        this.low |= bits << 28
        this.high |= bits >>> 4
      } else if (shift < 63) this.high |= bits << (shift - 32)
      else this.high |= bits << 31
      if (byte < 0x80) {
        this.low >>>= 0
        this.high >>>= 0
        return this.high * 2 ** 32 + this.low
      }
    }
    return this.#damage()
  }

  float(): number {
    if (this.#position + 4 > this.#end) return this.#damage()
    this.#position += 4
    return this.#view.getFloat32(this.#position - 4, true)
  }

  double(): number {
    if (this.#position + 8 > this.#end) return this.#damage()
    this.#position += 8
    return this.#view.getFloat64(this.#position - 8, true)
  }

  text(): string {
    const start = this.#take()
    return decoder.decode(this.#bytes.subarray(start, this.#position))
  }

  /** A reader of an embedded message. */
  message(): ProtobufReader {
    const start = this.#take()
    const embedded = new ProtobufReader(this.#bytes, start, this.#position, this.#view)
    embedded.damaged = this.damaged
    return embedded
  }

  /** Passes over the value of a field that is not wanted. */
  skip(wireType: number): void {
    if (wireType === 0) this.varint()
    else if (wireType === 1) this.double()
    else if (wireType === 2) this.#take()
    else if (wireType === 5) this.float()
    else this.#damage()
  }

  /** Moves over the bytes of a length-delimited field and returns where they start. */
  #take(): number {
    const length = this.varint()
    const start = this.#position
    if (length > this.#end - start) this.#damage()
    else this.#position += length
    return start
  }

  #damage(): number {
    this.damaged = true
    this.#position = this.#end
    this.low = 0
    this.high = 0
    return 0
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
