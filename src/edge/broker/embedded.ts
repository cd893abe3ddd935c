import { createServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { Aedes, type AuthenticateError, type Client } from 'aedes'
import { listen } from '../listen.ts'
import { loopbackTo } from '../transport/loopback.ts'
import type { OpenTransport } from '../transport/transport.ts'
import { Refusals } from './refusals.ts'
import { type Credentials, mayPublish, type Role } from './roles.ts'
import { newestOfBacklog } from './backlog.ts'
import { isCopyOfBirth, keepBirths } from './certificates.ts'
import { hasRoom, withoutWaiting } from './congestion.ts'

export interface EmbeddedBroker {
  readonly open: OpenTransport
  /** Takes over a client's connection, such as a WebSocket's stream. */
  readonly accept: (connection: Duplex) => void
  /** Begins to listen on TCP; subscribe what must miss nothing before. Gives the port. @throws PortTakenError */
  listen(host: string, port: number): Promise<number>
  /** Publishes and wills that were refused. */
  readonly refused: number
  readonly close: () => Promise<void>
}

/** What a publisher sends is taken out of the system's buffers at once, so that a backlog is seen. */
const readAheadBytes = 4 << 20
const code = { identifierRejected: 2, badUserNameOrPassword: 4 }

/** A broker for one site in this process: whoever has no credential may look and not touch. */
export async function startEmbeddedBroker(
  credentials: Credentials,
  log: (line: string) => void,
): Promise<EmbeddedBroker> {
  const roles = new WeakMap<Client, Role>()
  const publisherOf = new Map<string, Client>()
  const refusals = new Refusals(log)

  const broker = await Aedes.createBroker({
    /** A viewer leaves nothing behind: the broker would queue for it without end. */
    preConnect(_client, packet, done) {
      if (packet.username === undefined) packet.clean = true
      done(null, true)
    },
    authenticate(client, username, password, done) {
      const role = credentials.roleOf(username, password?.toString() ?? '')
      if (!role) return done(refusal('bad user name or password', code.badUserNameOrPassword), false)
      const impostor = role.kind === 'viewer' && publisherOf.has(client.id)
      if (impostor) return done(refusal('a publisher uses this client id', code.identifierRejected), false)
      roles.set(client, role)
      if (role.kind === 'publisher') publisherOf.set(client.id, client)
      done(null, true)
    },
    authorizePublish(client, packet, done) {
      const role = client ? roles.get(client) : undefined
      if (role && mayPublish(role, packet.topic)) return done()
      const who = role?.kind === 'publisher' ? `publisher ${role.name}` : 'a viewer'
      refusals.add(`${who}'s publish to ${packet.topic.slice(0, 200)}`)
      done(new Error('not authorized to publish'))
    },
    authorizeForward: (client, packet) => (hasRoom(client.conn) && !isCopyOfBirth(packet) ? packet : null),
  })
  keepBirths(broker)
  broker.on('client', (client) => deliverAll(client, broker.id))
  broker.on('clientDisconnect', (client) => {
    if (publisherOf.get(client.id) === client) publisherOf.delete(client.id)
  })

  const accept = (connection: Duplex): void => void broker.handle(withoutWaiting(connection))
  const server = createServer({ noDelay: true, highWaterMark: readAheadBytes }, (socket) =>
    accept(newestOfBacklog(socket)),
  )
  return {
    open: loopbackTo(broker),
    accept,
    listen: (host, port) => listen(server, host, port, '--mqtt-port'),
    get refused() {
      return refusals.count
    },
    async close() {
      if (server.listening) server.close()
      await new Promise<void>((done) => broker.close(() => done()))
    },
  }
}

/**
 * aedes numbers messages as they come, emits retained and QoS 1 ones later than others, and then takes each that comes
 * to a client out of order for a duplicate and drops it (moscajs/aedes#994). Without that guard a client whose
 * filters overlap may hear a message twice, which MQTT allows.
 */
function deliverAll(client: Client, brokerId: string): void {
  const { duplicates } = client as Client & { readonly duplicates: object }
  Object.defineProperty(duplicates, brokerId, { get: () => 0, set() {} })
}

function refusal(message: string, returnCode: number): AuthenticateError {
  return Object.assign(new Error(message), { returnCode })
}
