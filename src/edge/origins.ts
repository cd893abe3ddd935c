import type { IncomingMessage } from 'node:http'

/** Web origins, such as `https://park.example`, whose pages may read the plant besides the edge's own. */
export type Origins = ReadonlySet<string>

/**
 * Whether a WebSocket may be opened: by a program, by a page of this very computer name, or by a listed origin. Else
 * any web page that someone in the plant's network happens to open could read the plant through that browser.
 */
export function mayConnect({ headers }: IncomingMessage, origins: Origins): boolean {
  const { origin, host } = headers
  if (origin === undefined || origins.has(origin)) return true
  return URL.canParse(origin) && new URL(origin).hostname === hostnameOf(host ?? '')
}

function hostnameOf(host: string): string | undefined {
  const url = `http://${host}`
  return URL.canParse(url) ? new URL(url).hostname : undefined
}
