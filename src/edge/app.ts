import { existsSync } from 'node:fs'
import sirv, { type RequestHandler } from 'sirv'
import { UsageError } from './commandLine.ts'
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

/** The files that `npm run build` made; those with a hash in their name never change. @throws UsageError */
export function builtApp(folder: string): App {
  if (!existsSync(folder)) throw new UsageError(`${folder} is missing: run npm run build, or npm start, which does.`)
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
  const vite = await createServer({ root, server: { middlewareMode: true }, appType: 'spa' })
  return { serve: vite.middlewares, close: () => vite.close() }
}
