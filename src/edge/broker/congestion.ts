import type { Writable } from 'node:stream'

/**
 * Bytes that a connection takes before it asks to wait. Never reached by messages of usual size, since a broker that
 * waits for one subscriber makes all others wait.
 */
export const socketBufferBytes = 1 << 20
const congestedBytes = socketBufferBytes / 2

/** A subscriber that does not keep up misses messages; what reaches it later is new instead of late. */
export function isCongested(connection: Writable): boolean {
  return connection.writableLength > congestedBytes
}
