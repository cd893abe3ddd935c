import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtFolder } from '../dist.ts'
import { serveFolder, type StaticServer } from '../staticServer.ts'

/**
 * A copy of the built folder on a plain static server, with its files changed by `edit`: JSON by name.
 * @param policy Content-Security-Policy of its pages
 */
export async function serveBuild(
  base = '/',
  edit: Readonly<Record<string, (json: never) => unknown>> = {},
  policy?: string,
): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), 'yujing-site-'))
  cpSync(builtFolder(), folder, { recursive: true })
  for (const [name, change] of Object.entries(edit)) {
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as never)))
  }
  const server = await serveFolder(folder, { base, ...(policy !== undefined && { policy }) })
  const close = async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  }
  return { url: server.url, close }
}
