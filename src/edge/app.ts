import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv, { type RequestHandler } from 'sirv'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}
const oneYear = 31_536_000

export interface App {
  readonly serve: RequestHandler
  readonly close: () => Promise<void>
}

/** The files that `npm run build` made; those with a hash in their name never change. */
export function builtApp(folder: string): App {
  if (!existsSync(folder)) return { serve: notBuilt, close: async () => {} }
  const serve = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      const immutable = path.startsWith('/assets/')
      response.setHeader('Cache-Control', immutable ? `public, max-age=${oneYear}, immutable` : 'no-cache')
    },
  })
  return { serve, close: async () => {} }
}

/** The sources, compiled as they are asked for, with hot reload. */
export async function developmentApp(root: string): Promise<App> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root,
    appType: 'spa',
    logLevel: 'warn',
    server: { middlewareMode: true },
    optimizeDeps: { entries: ['index.html', 'gallery/index.html'] },
  })
  return { serve: vite.middlewares, close: () => vite.close() }
}

function notBuilt(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end('尚未构建。 Not built yet: npm run build\n')
}
