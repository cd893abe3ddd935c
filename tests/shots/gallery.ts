import { mkdirSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { KindDefinition } from '../../src/machines/definition.ts'
import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { launchBrowser } from '../browser.ts'
import { builtFolder } from '../dist.ts'
import { openGallery } from '../e2e/galleryVisit.ts'
import { serveFolder } from '../staticServer.ts'
import { composeGallerySheet, type Tile } from './gallerySheet.ts'

/**
 * `npm run shots -- gallery [kinds…] [--at 8] [--theme day] [--size 960x720] [--query state=Aborted&param.length=3]`: each
 * kind of machine whose name contains one of the words, as a PNG. All of them, by night, also go onto the contact sheet.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: '8' },
    theme: { type: 'string', default: 'night' },
    size: { type: 'string', default: '960x720' },
    query: { type: 'string', default: '' },
    quality: { type: 'string', default: 'standard' },
  },
})
const words = positionals.slice(1)
const chosen = kindNames.filter((kind) => words.length === 0 || words.some((word) => kind.includes(word)))
if (chosen.length === 0) {
  console.error(`No kind has such a name. There are: ${kindNames.join(', ')}`)
  process.exit(1)
}
const [width = 960, height = 720] = values.size.split('x').map(Number)
const out = resolve(import.meta.dirname, 'out/gallery')
const sheet = resolve(import.meta.dirname, '../../assets/screenshots/gallery.jpg')
const shared = `&t=${values.at}&theme=${values.theme}&quality=${values.quality}&hud=0&${values.query}`

mkdirSync(out, { recursive: true })
const server = await serveFolder(builtFolder())
const browser = await launchBrowser()
const visit = await openGallery(browser, server.url, `kind=${chosen[0]!}${shared}`, { width, height })
const tiles: Tile[] = []
const byRow = (await loadKinds(chosen)).toSorted((a, b) => rowOf(a).localeCompare(rowOf(b)))
for (const { kind, name, planRows } of byRow) {
  await visit.goTo(`kind=${kind}${shared}`)
  const picture = await visit.page.screenshot()
  const file = resolve(out, `${kind}${values.theme === 'night' ? '' : `-${values.theme}`}.png`)
  writeFileSync(file, picture)
  tiles.push({ picture: picture.toString('base64'), label: [...planRows, name.zh].join(' ') })
  console.log(relative('.', file))
}
for (const complaint of visit.complaints) console.error(complaint)
const { png, jpeg } = await composeGallerySheet(visit.page, tiles)
writeFileSync(resolve(out, 'sheet.png'), png)
console.log(relative('.', resolve(out, 'sheet.png')))
if (words.length === 0 && values.theme === 'night' && values.query === '') writeFileSync(sheet, jpeg)
await browser.close()
await server.close()

/** Behind all rows where it has none. */
function rowOf({ planRows }: KindDefinition): string {
  return planRows[0] ?? 'Z'
}
