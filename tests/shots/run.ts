import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../browser.ts'
import { builtFolder } from '../dist.ts'
import { serveFolder } from '../staticServer.ts'
import { composeSheet } from './contactSheet.ts'
import { Studio, type Size } from '../e2e/studio.ts'
import { takePicture } from './takePicture.ts'
import { type NamedView, views } from './views.ts'

if (process.argv[2] === 'gallery') {
  await import('./gallery.ts')
  process.exit()
}

/**
 * `npm run shots -- [names…] [--theme day] [--quality standard] [--size 1920x1080] [--at 60] [--twice] [--sheet]`: named views
 * of the built app to PNG. A name chooses the view that is called so, or else every one by night that contains it; `--theme`
 * puts them all into that theme. `--twice` takes each once more in a browser of its own and says whether the bytes agree. Without names, or
 * with `--sheet` alone, the contact sheet is composed of what is there.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: '60' },
    quality: { type: 'string' },
    theme: { type: 'string' },
    size: { type: 'string' },
    twice: { type: 'boolean', default: false },
    sheet: { type: 'boolean', default: false },
  },
})
const usual: Size = { width: 1920, height: 1080 }
const out = resolve(import.meta.dirname, 'out')
const sheet = resolve(import.meta.dirname, '../../assets/screenshots/contact-sheet.png')
const chosen = chooseViews()
if (chosen.length === 0 && !values.sheet) {
  console.error(`No view has such a name. There are: ${views.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

mkdirSync(out, { recursive: true })
const server = await serveFolder(builtFolder())
const browser = await launchBrowser()
const studio = new Studio(browser, server.url)
let differing = 0
for (const view of chosen) {
  const picture = await take(studio, view)
  const file = resolve(out, `${view.name}.png`)
  writeFileSync(file, picture)
  const again = values.twice ? await takeAnew(view) : picture
  const same = again.equals(picture)
  if (!same) {
    differing++
    writeFileSync(resolve(out, `${view.name}-again.png`), again)
  }
  const digest = createHash('sha256').update(picture).digest('hex').slice(0, 12)
  console.log(`${relative('.', file)}  ${digest}${same ? '' : '  DIFFERS the second time'}`)
}
await browser.close()
await server.close()
if (positionals.length === 0) {
  await composeSheet(out, sheet)
  console.log(relative('.', sheet))
}
process.exit(differing > 0 ? 1 : 0)

function chooseViews(): readonly NamedView[] {
  if (positionals.length === 0) return values.sheet ? [] : views
  const named = positionals.flatMap((part) => {
    const exact = views.filter(({ name }) => name === part)
    return exact.length > 0 ? exact : views.filter(({ name, theme }) => theme === 'night' && name.includes(part))
  })
  return [...new Set(named)].map(withTheme)
}

function withTheme(view: NamedView): NamedView {
  const theme = values.theme as NamedView['theme'] | undefined
  return theme === undefined || theme === view.theme ? view : { ...view, theme, name: `${view.name}-${theme}` }
}

function take(by: Studio, { query, theme, size, quality }: NamedView): Promise<Buffer> {
  const fixed = `source=simulation&at=${values.at}&quality=${values.quality ?? quality ?? 'standard'}&theme=${theme}`
  return takePicture(by, `${query}&${fixed}&lang=zh`, asked() ?? size ?? usual)
}

async function takeAnew(view: NamedView): Promise<Buffer> {
  const other = await launchBrowser()
  try {
    return await take(new Studio(other, server.url), view)
  } finally {
    await other.close()
  }
}

function asked(): Size | undefined {
  const [width, height] = values.size?.split('x').map(Number) ?? []
  return width && height ? { width, height } : undefined
}
