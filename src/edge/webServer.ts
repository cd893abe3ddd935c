import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import sirv, { type RequestHandler } from 'sirv'
import { createWebSocketStream, WebSocketServer } from 'ws'
import { mayConnect, type Origins } from './origins.ts'

export interface WebServerOptions {
  /** Serves whatever is not listed below. */
  readonly app: RequestHandler
  readonly scenesFolder: string
  readonly scenariosFolder: string
  /** JSON by path, made at each request. */
  readonly json: ReadonlyMap<string, () => unknown>
  readonly origins: Origins
  /** Told once of each origin that was turned away. */
  readonly refused: (origin: string) => void
  /** Takes over the stream of a viewer's WebSocket at `/mqtt`. */
  readonly mqtt: (stream: Duplex) => void
}

/** Pages in folders of their own: what lies beside them is only found from behind the slash. */
const pages: ReadonlySet<string> = new Set(['/gallery'])
const maxMessageBytes = 2 << 20
/** Origins turned away that are told of. */
const mostRefused = 20

/** The app, the scenes and MQTT over WebSocket on one port. Does not listen yet. */
export function createWebServer(options: WebServerOptions): Server {
  const folders: readonly (readonly [prefix: string, serve: RequestHandler])[] = [
    ['/scenes/', sirv(options.scenesFolder, { dev: true, etag: true })],
    ['/seeds/scenarios/', sirv(options.scenariosFolder, { dev: true, etag: true })],
  ]
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
    const path = pathOf(request)
    if (pages.has(path)) return redirect(response, `.${path}/${request.url!.slice(path.length)}`)
    const json = options.json.get(path)
    if (json) return sendJson(response, json())
    const [prefix, serve] = folders.find(([start]) => path.startsWith(start)) ?? ['/', options.app]
    request.url = request.url!.slice(prefix.length - 1)
    serve(request, response, () => notFound(response))
  })
  acceptWebSockets(server, options)
  return server
}

function acceptWebSockets(server: Server, { mqtt, origins, refused }: WebServerOptions): void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    handleProtocols: (offered) => ['mqtt', 'mqttv3.1'].find((name) => offered.has(name)) ?? false,
  })
  const known = new Set<string>()
  server.on('upgrade', (request, socket, head) => {
    if (pathOf(request) !== '/mqtt') return void socket.destroy()
    if (!mayConnect(request, origins)) {
      const { origin = '' } = request.headers
      if (known.size < mostRefused && !known.has(origin)) {
        known.add(origin)
        refused(origin)
      }
      return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const stream = inWholePackets(createWebSocketStream(webSocket))
      stream.on('error', () => stream.destroy())
      mqtt(stream)
    })
  })
}

/** A packet is written in some five pieces: without this each would be a WebSocket message of its own. */
function inWholePackets(stream: Duplex): Duplex {
  stream._writev = (pieces, done) => {
    const bytes = Buffer.concat(pieces.map(({ chunk }) => chunk as Buffer))
    stream._write(bytes, 'binary', done)
  }
  return stream
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split(/[?#]/, 1)[0]!
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(value))
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end()
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
}
