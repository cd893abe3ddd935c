import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSiteConfig, type SiteConfig } from '../scene/siteConfig.ts'

/** `yujing.json` at the top of the project, where a site keeps its branding; empty when there is none. */
export async function readSiteFile(root: string, log: (line: string) => void): Promise<SiteConfig> {
  const text = await readFile(join(root, 'yujing.json'), 'utf8').catch(() => '{}')
  const { config, problems } = readSiteConfig(text)
  for (const { where, expected, got } of problems) log(`${where}: expected ${expected}, got ${got}`)
  return config
}
