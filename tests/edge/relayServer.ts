import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createWebSocketStream, WebSocketServer } from 'ws'
import { relayTo } from '../../src/edge/broker/relay.ts'

export interface RelayServer {
  /** `ws://` address for viewers. */
  readonly url: string
  readonly log: readonly string[]
  refused(): number
  close(): Promise<void>
}

/** The product's relay to an outside broker, behind a WebSocket server on a free port. */
export async function startRelay(broker: string): Promise<RelayServer> {
  const log: string[] = []
  const relay = relayTo(new URL(broker), (line) => log.push(line))
  const http = createServer()
  const sockets = new WebSocketServer({ server: http })
  sockets.on('connection', (socket) => relay.accept(createWebSocketStream(socket)))
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  return {
    url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/mqtt`,
    log,
    refused: () => relay.refused,
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      http.closeAllConnections()
      await new Promise((done) => http.close(done))
    },
  }
}
