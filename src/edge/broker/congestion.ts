import type { Duplex } from 'node:stream'

/** Bytes waiting for a subscriber, above which it misses messages: some frames of the largest park. */
const congestedBytes = 8 << 20
/** After this long without room the subscriber is gone, milliseconds. */
const patienceMs = 8000

const fullSince = new WeakMap<Duplex, number>()

/**
 * Whether a message is to be written to `connection`. One that does not keep up misses messages: what reaches it later
 * is new instead of late. One that takes nothing at all is closed.
 */
export function hasRoom(connection: Duplex): boolean {
  if (connection.writableLength <= congestedBytes) return fullSince.delete(connection) || true
  const now = performance.now()
  const since = fullSince.get(connection) ?? now
  fullSince.set(connection, since)
  if (now - since > patienceMs) connection.destroy()
  return false
}

/** Makes a connection take all that is written: a broker that waits for one subscriber makes all others wait. */
export function withoutWaiting<Connection extends Duplex>(connection: Connection): Connection {
  const write: Duplex['write'] = connection.write.bind(connection)
  connection.write = ((...data: Parameters<Duplex['write']>) => {
    write(...data)
    return true
  }) as Duplex['write']
  return connection
}
