/** Parts between two machines of a line. A line's first and last buffers are the store: never empty, never full. */
export interface Buffer {
  readonly isStore: boolean
  readonly capacity: number
  parts: number
}

export function store(): Buffer {
  return { isStore: true, capacity: Infinity, parts: Infinity }
}

export function buffer(capacity: number, parts: number): Buffer {
  return { isStore: false, capacity, parts }
}

export function takePart(from: Buffer): boolean {
  if (from.parts <= 0) return false
  if (!from.isStore) from.parts--
  return true
}

export function putPart(into: Buffer): boolean {
  if (into.isStore) return true
  if (into.parts >= into.capacity) return false
  into.parts++
  return true
}
