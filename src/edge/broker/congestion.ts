import type { Writable } from 'node:stream'

/**
 * Bytes that a connection takes before it asks to wait. Twice what is ever put there, since a broker that waits for one
 * subscriber makes all others wait. A frame may be large; a plant's messages are small, and what is read ahead of
 * them makes them late.
 */
export const bufferBytes = { webSocketOut: 16 << 20, tcp: 1 << 20 }

/** A subscriber that does not keep up misses messages; what reaches it later is new instead of late. */
export function isCongested(connection: Writable): boolean {
  return connection.writableLength > connection.writableHighWaterMark / 2
}
