import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

export interface StaticServer {
  /** Ends in a slash. */
  readonly url: string
  close(): Promise<void>
}

export interface StaticServerOptions {
  /** Path under which the folder appears, with slashes at both ends. */
  readonly base?: string
  /** Finer clock: pages are cross-origin isolated. */
  readonly isolated?: boolean
  /** Comes with every page. */
  readonly policy?: string
}

/** A plain static server for a built folder on a free port of this machine. */
export async function serveFolder(folder: string, options: StaticServerOptions = {}): Promise<StaticServer> {
  const { base = '/', isolated = false, policy } = options
  const serve = sirv(folder, { dev: true })
  const server = createServer((request, response) => {
    if (isolated) {
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    }
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy)
    const url = request.url ?? '/'
    if (!url.startsWith(base)) return void response.writeHead(404).end()
    request.url = `/${url.slice(base.length)}`
    serve(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections()
      server.close(() => closed())
    })
  return { url: `http://127.0.0.1:${port}${base}`, close }
}
