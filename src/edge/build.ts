import { cp, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { findScenes } from './scenes.ts'
import { readSiteFile } from './siteFile.ts'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')
/** Each is built by itself, so that none has to fetch what another needs. */
const pages = ['index.html', 'gallery/index.html']

/** `npm run build`: a folder for any static server. Without a broker in the site's `yujing.json` it simulates. */
const site = await readSiteFile(root, console.error)
for (const input of pages)
  await build({ root, logLevel: 'warn', build: { rolldownOptions: { input }, emptyOutDir: input === pages[0] } })
await cp(join(root, 'scenes'), join(dist, 'scenes'), { recursive: true })
await cp(join(root, 'seeds/scenarios'), join(dist, 'seeds/scenarios'), { recursive: true })
const scenes = await findScenes(join(root, 'scenes'), site.scenes ?? [])
const config = { $schema: 'schema/yujing.schema.json', ...site, scenes }
await writeFile(join(dist, 'yujing.json'), `${JSON.stringify(config, null, 2)}\n`)
